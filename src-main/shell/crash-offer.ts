import { app, type BrowserWindow, dialog } from 'electron';

/** When the window's own process dies, offers to open it again; the work behind it goes on meanwhile. */
export function setupCrashOffer(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      title: 'JobAI',
      message: 'The window stopped working',
      detail: 'Your data is safe and a running search goes on. Open the window again to see it.',
      buttons: ['Open again', 'Quit'],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 0) window.webContents.reload();
    else app.quit();
  });
}
