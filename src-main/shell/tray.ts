import { Menu, nativeImage, Tray } from 'electron';
import type { BackgroundWork } from './backend.ts';

interface TrayOptions {
  icon: string;
  /** Shows the window, at a place of it where one is named. */
  open(place?: string): void;
  pause(paused: boolean): void;
  quit(): void;
}

/** The icon beside the clock, there while something is to run though the window is closed. */
export interface BackgroundTray {
  /** Whether the program stays when its window is closed. */
  readonly stays: boolean;
  set(work: BackgroundWork): void;
}

const SIZE = 22;

/** Builds the icon when it is needed, keeps what it says true, and takes it away when nothing is left to run. */
export function createTray({ icon, open, pause, quit }: TrayOptions): BackgroundTray {
  let tray: Tray | null = null;
  const build = () => {
    const made = new Tray(nativeImage.createFromPath(icon).resize({ width: SIZE, height: SIZE }));
    made.on('click', () => open());
    return made;
  };
  return {
    get stays() {
      return tray !== null;
    },
    set({ stays, says, fresh, paused }) {
      if (!stays) {
        tray?.destroy();
        tray = null;
        return;
      }
      tray ??= build();
      tray.setToolTip(`JobAI: ${says}`);
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: says, enabled: false },
          ...(fresh > 0 ? [{ label: `${fresh} new since you last looked`, click: () => open('/run') }] : []),
          { type: 'separator' },
          { label: 'Open JobAI', click: () => open() },
          paused
            ? { label: 'Go on with everything', click: () => pause(false) }
            : { label: 'Pause everything', click: () => pause(true) },
          { label: 'Quit JobAI', click: quit },
        ]),
      );
    },
  };
}
