import type { ElectronApplication } from '@playwright/test';

/** The name of the next file that the window offers for saving; nothing is written. */
export function savedName(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.session.once('will-download', (event, item) => {
          event.preventDefault();
          resolve(item.getFilename());
        });
      }),
  );
}
