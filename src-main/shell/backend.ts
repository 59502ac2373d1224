import type { MessagePortMain } from 'electron';

/** A word to the user outside the window, shown while the window has no focus. */
export interface ShellNote {
  title: string;
  body: string;
  /** Where a click leads, e.g. `/run/question-1`: a page and the id of what to open. */
  place: string;
}

/** All that the shell needs of the rest of the program. */
export interface ShellBackend {
  /** Serves the contract on a port from a window whose sender was checked. The port is not started yet. */
  connect(port: MessagePortMain): void;
  /** The stored file behind `app://jobai/files/<id>`; null where there is none. `path` is absolute, inside the data folder. */
  resolveFile(id: string): Promise<{ path: string; mime: string } | null>;
  /** Calls back with the number of waiting questions, now and at each change. */
  onBadge(listener: (count: number) => void): void;
  onNotify(listener: (note: ShellNote) => void): void;
  /** Calls back with the chosen theme, now and at each change. */
  onTheme(listener: (theme: 'system' | 'light' | 'dark') => void): void;
  /** Stops runs, closes the browser, flushes logs, closes the database, in this order. Given at most ten seconds. */
  shutdown(): Promise<void>;
  /** Whether the process can't end by itself, and is to be killed after `shutdown`. */
  mustBeKilled(): boolean;
}

/** What the shell offers to the rest, which knows nothing of Electron. */
export interface ShellPort {
  appVersion: string;
  isPackaged: boolean;
  paths: {
    /** The data folder: everything of the user's. `--data-dir=DIR` or JOBAI_DATA_DIR choose another. */
    userData: string;
    /** The files shipped with the program (`resources/`). */
    resources: string;
    /** The folder that holds `package.json` and `out/`. */
    app: string;
  };
  /** Opens a file or folder with its own program. Resolves to an error in words, or an empty string. */
  openPath(path: string): Promise<string>;
  /** Shows a file in the file manager. */
  showItem(path: string): void;
  /** Opens an http(s) page in the default browser; anything else is refused with a `ValidationError`. */
  openExternal(url: string): Promise<void>;
}

/** Loads and wires everything but the window. Rejects with what the window shows as the reason why it could not start. */
export type LoadBackend = (port: ShellPort) => Promise<ShellBackend>;
