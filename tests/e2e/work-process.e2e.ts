import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { workProcess } from './support/work-process.ts';

test('when the process behind the window dies, the user is told and offered a new start', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    const told = electron.evaluate(
      ({ dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = (async (_window: unknown, box: Electron.MessageBoxOptions) => {
            resolve(`${box.message}: ${box.buttons?.join(', ')}`);
            return { response: 1, checkboxChecked: false };
          }) as typeof dialog.showMessageBox;
        }),
    );
    const behind = await workProcess(electron);
    const closed = electron.waitForEvent('close');
    process.kill(behind, 'SIGKILL');
    expect(await told).toBe('JobAI stopped working: Start again, Quit');
    await closed;
  } finally {
    await electron.close();
    await remove();
  }
});
