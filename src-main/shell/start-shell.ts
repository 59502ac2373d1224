import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { setupAttention } from './attention.ts';
import type { LoadBackend, ShellPort } from './backend.ts';
import { createBackendHolder } from './backend-holder.ts';
import { setupCrashOffer } from './crash-offer.ts';
import { openMainWindow, preloadIn } from './main-window.ts';
import { setupMenu, showFolder } from './menu.ts';
import { openWebPage } from './open-web-page.ts';
import { setupOrpcLine } from './orpc-line.ts';
import { setupProtocol } from './protocol.ts';
import { registerScheme } from './scheme.ts';
import { chooseDataDir, shellPaths } from './shell-paths.ts';
import { setupShutdown } from './shutdown.ts';
import { setupWebLocks } from './web-locks.ts';

/**
 * Opens the window at once and loads the rest beside it. Call it once, before Electron is ready.
 * Returns without a window where another instance already runs on the same data folder.
 */
export function startShell({ loadBackend }: { loadBackend: LoadBackend }): void {
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
  let window: BrowserWindow | null = null;
  const focus = () => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  };
  const go = (place: string) => window?.webContents.send('go', place);
  const port: ShellPort = {
    appVersion: app.getVersion(),
    isPackaged: app.isPackaged,
    paths,
    openPath: (path) => shell.openPath(path),
    showItem: (path) => shell.showItemInFolder(path),
    openExternal: openWebPage,
  };
  const backend = createBackendHolder({
    loadBackend,
    port,
    onReady: (running) => setupAttention(running, { window: () => window, focus, go }),
    onFailed: (error) =>
      process.stderr.write(
        `JobAI could not start: ${error instanceof Error ? error.message : 'unknown reason'}\n`,
      ),
    restart: () => {
      app.relaunch();
      app.quit();
    },
  });
  const open = () => {
    const icon = join(paths.resources, 'icons', 'icon.png');
    const { userData } = paths;
    const firstRun = !existsSync(join(userData, 'jobai.sqlite'));
    window = openMainWindow({ userData, preload: preloadIn(paths.app), icon, devTools, firstRun });
    setupCrashOffer(window);
    // Loading holds up this process, which also serves the window's files. The welcome needs those files and nothing
    // else; a window with data needs the rest at once, and its own process takes as long to start.
    if (firstRun) window.webContents.once('did-finish-load', backend.load);
    else setImmediate(backend.load);
    window.on('closed', () => {
      window = null;
    });
  };
  app.on('second-instance', focus);
  app.on('activate', () => (window === null ? open() : focus()));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  setupShutdown(backend);
  setupOrpcLine(() => window, backend);
  void app.whenReady().then(() => {
    setupWebLocks();
    setupProtocol(join(paths.app, 'out', 'renderer'), backend);
    setupMenu({ go, showLogs: () => showFolder(join(paths.userData, 'logs')), devTools });
    open();
  });
}
