import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { ShellDoors } from './backend.ts';

const filters = [{ name: 'JobAI archive', extensions: ['zip'] }];

/** Asks the user for files by the system's own dialogs, over the window where one is open. */
export function chooseFiles(
  window: () => BrowserWindow | null,
): Pick<ShellDoors, 'chooseTarget' | 'chooseSource'> {
  return {
    async chooseTarget(name) {
      const options = { defaultPath: join(app.getPath('documents'), name), filters };
      const over = window();
      const { canceled, filePath } = await (over === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(over, options));
      return canceled || filePath === '' ? null : filePath;
    },
    async chooseSource() {
      const options = { filters, properties: ['openFile' as const] };
      const over = window();
      const { canceled, filePaths } = await (over === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(over, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
