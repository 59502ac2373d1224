import { app, type BrowserWindow } from 'electron';
import type { ShellDoors, ShellFacts } from './backend.ts';
import type { BackendHolder } from './backend-holder.ts';

const UPDATES_PLACE = '/settings/updates';

/** Updates, which no start waits for: they are loaded when somebody first looks at them. */
export function setupUpdates(paths: ShellFacts['paths'], offline: boolean): ShellDoors['update'] {
  let opened: Promise<ShellDoors['update']> | null = null;
  return async (act, feed) => {
    opened ??= import('./open-updates.ts').then(({ openUpdates }) => openUpdates(paths, offline));
    const update = await opened;
    return update(act, feed);
  };
}

interface Told {
  userData: string;
  go(place: string): void;
}

/** Says whether this version starts, for one that watches it, and shows the user once that an update was taken back. */
export function noteHowItStarts(window: BrowserWindow, backend: BackendHolder, { userData, go }: Told): void {
  const version = app.getVersion();
  const drawn = new Promise<boolean>((resolve) => {
    window.webContents.once('did-finish-load', () => resolve(true));
    window.webContents.once('did-fail-load', () => resolve(false));
    window.webContents.once('render-process-gone', () => resolve(false));
  });
  void Promise.all([drawn, backend.outcome()]).then(async ([shown, { state }]) => {
    const { noteStart, tellOnceOfUndone } = await import('./updates/note-start.ts');
    noteStart(userData, version, shown && state === 'ready');
    tellOnceOfUndone(userData, version, () => go(UPDATES_PLACE));
  });
}
