import { app, type BrowserWindow, dialog } from 'electron';

/** When the process behind the window dies, offers to start the program again. */
export async function offerRestart(window: BrowserWindow | null, restart: () => void): Promise<void> {
  const box: Electron.MessageBoxOptions = {
    type: 'error',
    title: 'JobAI',
    message: 'JobAI stopped working',
    detail:
      'What was done is kept. Start it again: a search that was cut off is offered to go on, and nothing is done twice.',
    buttons: ['Start again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(box)
    : dialog.showMessageBox(window, box));
  if (response === 0) restart();
  else app.quit();
}

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
