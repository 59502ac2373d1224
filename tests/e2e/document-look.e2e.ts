import { expect, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { openQuestion, startPractice } from './support/steps.ts';

test('a resume is given another look, seen at once, kept, and saved as Word', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    const dialog = await openQuestion(window, 'Resume');
    await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 30_000 });

    await test.step('a layout is shown before it is kept', async () => {
      await dialog.getByRole('tab', { name: 'Look' }).click();
      await dialog.getByRole('combobox', { name: 'Layout' }).click();
      await window.getByRole('option', { name: 'Two columns' }).click();
      await expect(dialog.getByText('Shown, not kept yet')).toBeVisible();
      await expect(dialog.getByLabel('Page 1 of 2').locator('canvas')).toBeVisible({ timeout: 20_000 });
      await dialog.getByRole('button', { name: 'Wine' }).click();
      await dialog.getByRole('switch', { name: 'Fit to one page' }).press('Space');
      await expect(dialog.getByLabel('Page 1 of 1').locator('canvas')).toBeVisible({ timeout: 20_000 });
      for (const scheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        expect(await findings(window), scheme).toEqual([]);
      }
    });
    await test.step('what is kept is what is approved', async () => {
      await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
      await expect(dialog.getByText('Shown, not kept yet')).toBeHidden({ timeout: 20_000 });
      await expect(dialog.getByRole('combobox', { name: 'Layout' })).toHaveValue('Two columns');
      await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
    });
    await test.step('it is saved as Word', async () => {
      const saved = electron.evaluate(
        ({ session }) =>
          new Promise<string>((resolve) => {
            session.defaultSession.once('will-download', (event, item) => {
              event.preventDefault();
              resolve(item.getFilename());
            });
          }),
      );
      await dialog.getByRole('button', { name: /^Save .* as a file$/ }).click();
      await window.getByRole('menuitem', { name: 'Word (.docx)' }).click();
      expect(await saved).toMatch(/-Resume-.*\.docx$/);
    });
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await openQuestion(window, 'Letter');
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
