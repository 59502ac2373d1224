import type { MessagePortMain } from 'electron';
import type { UpdateAct, UpdateState } from '#shared/domain/update.ts';

/** A word to the user outside the window, shown while the window has no focus. */
export interface ShellNote {
  title: string;
  body: string;
  /** Where a click leads, e.g. `/run/question-1`: a page and the id of what to open. */
  place: string;
}

/** What goes on though no window is open. */
export interface BackgroundWork {
  /** Whether the program stays in the tray when its window is closed. */
  stays: boolean;
  /** What it does now, in a few words. */
  says: string;
  /** Jobs found since the user last looked. */
  fresh: number;
  paused: boolean;
}

/** All that the shell needs of the rest of the program. */
export interface ShellBackend {
  /** Serves the contract on a port from a window whose sender was checked. The port is not started yet. */
  connect(port: MessagePortMain): void;
  /** The stored file behind `app://jobai/files/<id>`; null where there is none. `path` is absolute, inside the data folder. */
  resolveFile(id: string): Promise<{ path: string; mime: string } | null>;
  /** Holds everything that runs, or lets it go on. */
  pauseAll(paused: boolean): Promise<void>;
  /** Stops runs, closes the browser, flushes logs, closes the database, in this order. Given at most ten seconds. */
  shutdown(): Promise<void>;
}

/** What the rest is told of this installation. Plain data: it crosses the border of a process. */
export interface ShellFacts {
  appVersion: string;
  /** Models are not asked, and nothing but this machine is reached. */
  offline: boolean;
  paths: {
    /** The data folder: everything of the user's. `--data-dir=DIR` or JOBAI_DATA_DIR choose another. */
    userData: string;
    /** The files shipped with the program (`resources/`). */
    resources: string;
    /** The folder that holds `package.json` and `out/`. */
    app: string;
  };
}

/** What the shell does for the rest, which knows nothing of Electron. */
export interface ShellDoors {
  /** Opens a file or folder with its own program. Resolves to an error in words, or an empty string. */
  openPath(path: string): Promise<string>;
  /** Shows a file in the file manager. */
  showItem(path: string): void;
  /** Opens an http(s) page in the default browser; anything else is refused with a `ValidationError`. */
  openExternal(url: string): Promise<void>;
  /** Asks where a file is to be saved; null where nobody chose. */
  chooseTarget(name: string): Promise<string | null>;
  /** Asks for an archive; null where nobody chose. */
  chooseSource(): Promise<string | null>;
  /**
   * Does one thing about a newer version, and tells how it stands then; `feed` is where releases are asked for, empty for
   * the package's own place. Throws `ValidationError` for an address that is none.
   */
  update(act: UpdateAct, feed: string): Promise<UpdateState>;
  /** Shows the number of waiting questions. */
  badge(count: number): void;
  notify(note: ShellNote): void;
  /** What runs by itself, for the icon beside the clock. */
  background(work: BackgroundWork): void;
  /** Dresses the native parts. */
  theme(theme: 'system' | 'light' | 'dark'): void;
}

/** Loads and wires everything but the window. Rejects with what the window shows as the reason why it could not start. */
export type LoadBackend = () => Promise<ShellBackend>;
