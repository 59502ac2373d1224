import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { createAttention } from './attention.ts';
import { createBackendHolder } from './backend-holder.ts';
import { inOwnProcess } from './backend-process.ts';
import { chooseFiles } from './choose-file.ts';
import { offerRestart, setupCrashOffer } from './crash-offer.ts';
import { isFirstRun } from './first-run.ts';
import { flushBeforeClose, flushWindow } from './flush-window.ts';
import { openMainWindow, preloadIn } from './main-window.ts';
import { setupMenu, showFolder } from './menu.ts';
import { openWebPage } from './open-web-page.ts';
import { setupOrpcLine } from './orpc-line.ts';
import { setupProtocol } from './protocol.ts';
import { registerScheme } from './scheme.ts';
import { setupJobLinks } from './setup-job-links.ts';
import { noteHowItStarts, setupUpdates } from './setup-updates.ts';
import { chooseDataDir, shellPaths } from './shell-paths.ts';
import { setupShutdown } from './shutdown.ts';
import { tellOfTray } from './tell-of-tray.ts';
import { createTray } from './tray.ts';
import { watchIfAsked } from './watch-if-asked.ts';
import { setupWebLocks } from './web-locks.ts';

/** By then the welcome is drawn, and nobody has read it yet. */
const AFTER_WELCOME_MS = 250;

/**
 * Opens the window at once and starts the process behind it, which runs the built file `entry`. Call it once, before
 * Electron is ready. Returns without a window where another instance already runs on the same data folder.
 */
export function startShell({ entry }: { entry: string }): void {
  // What this process writes into the data folder is the user's alone too.
  if (process.platform !== 'win32') process.umask(0o077);
  if (watchIfAsked()) return;
  registerScheme();
  const paths = shellPaths(chooseDataDir());
  app.setPath('userData', paths.userData);
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write(
      `JobAI is already open with the data in ${paths.userData}; its window was brought to the front.\n`,
    );
    app.exit(0);
    return;
  }
  const devTools = !app.isPackaged;
  const offline = process.argv.includes('--offline');
  let window: BrowserWindow | null = null;
  const focus = () => {
    if (window === null) open();
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  };
  const icon = join(paths.resources, 'icons', 'icon.png');
  const go = (place: string) => {
    const page = window?.webContents;
    if (page === undefined) return;
    if (page.isLoading()) page.once('did-finish-load', () => page.send('go', place));
    else page.send('go', place);
  };
  const tray = createTray({
    icon,
    open(place) {
      focus();
      if (place !== undefined) go(place);
    },
    pause: (paused) => void backend.whenReady().then((ready) => ready?.pauseAll(paused)),
    quit: () => app.quit(),
  });
  const restart = () => {
    app.relaunch();
    app.quit();
  };
  const backend = createBackendHolder({
    loadBackend: inOwnProcess({
      entry,
      facts: { appVersion: app.getVersion(), offline, paths },
      doors: {
        openPath: (path) => shell.openPath(path),
        showItem: (path) => shell.showItemInFolder(path),
        openExternal: openWebPage,
        ...chooseFiles(() => window),
        ...createAttention({ window: () => window, focus, go }),
        background: tray.set,
        update: setupUpdates(paths, offline),
      },
      onLost: () => void offerRestart(window, restart),
    }),
    onFailed: (error) =>
      process.stderr.write(
        `JobAI could not start: ${error instanceof Error ? error.message : 'unknown reason'}\n`,
      ),
    restart,
  });
  const open = () => {
    const { userData } = paths;
    const firstRun = isFirstRun(userData);
    window = openMainWindow({ userData, preload: preloadIn(paths.app), icon, devTools, firstRun });
    setupCrashOffer(window);
    noteHowItStarts(window, backend, { userData, go });
    flushBeforeClose(window);
    // The welcome needs nothing of the process behind it until it is read, and both would be slower side by side; a
    // window with data needs it at once.
    if (firstRun)
      window.webContents.once('did-finish-load', () => setTimeout(backend.load, AFTER_WELCOME_MS));
    else backend.load();
    window.on('closed', () => {
      window = null;
    });
  };
  app.on('second-instance', focus);
  app.on('activate', focus);
  const isEnding = setupShutdown(backend, () => flushWindow(window));
  app.on('window-all-closed', () => {
    // Saved searches go on in the tray; a quit that waited for the window to store what was typed goes on here.
    if (tray.stays && !isEnding()) tellOfTray(paths.userData);
    else if (isEnding() || process.platform !== 'darwin') app.quit();
  });
  setupOrpcLine(() => window, backend);
  void app.whenReady().then(() => {
    setupWebLocks();
    setupProtocol(join(paths.app, 'out', 'renderer'), backend);
    open();
    setupMenu({ go, showLogs: () => showFolder(join(paths.userData, 'logs')), devTools });
  });
  setupJobLinks((place) => {
    focus();
    go(place);
  });
}
