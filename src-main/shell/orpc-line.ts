import { type BrowserWindow, ipcMain } from 'electron';
import type { BackendHolder } from './backend-holder.ts';
import { isAppUrl } from './scheme.ts';

/** Takes the window's port, from the top frame of our own window at our own origin only. */
export function setupOrpcLine(window: () => BrowserWindow | null, backend: BackendHolder): void {
  ipcMain.on('start-orpc', (event) => {
    const frame = event.senderFrame;
    const [port] = event.ports;
    if (port === undefined) return;
    const isOurs = frame !== null && frame.parent === null && isAppUrl(frame.url);
    if (!isOurs || event.sender !== window()?.webContents) {
      port.close();
      return;
    }
    backend.connect(port);
  });
}
