import { expect, type Locator, type Page, test } from '@playwright/test';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';
import { openQuestion, startPractice } from './support/steps.ts';

test('from the first run to a confirmed application, which a restart keeps', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  let app: OpenApp | null = await openApp(dataDir);
  try {
    const { window, consoleErrors } = app;
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });

    await test.step('approve the resume, seeing it', async () => {
      const dialog = await openQuestion(window, 'Resume');
      await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
      await window.emulateMedia({ reducedMotion: 'reduce' });
      await window.keyboard.press('ControlOrMeta+k');
      await expect(dialog).toHaveCount(2);
      await window.keyboard.press('Escape');
      // What closes only the palette must leave the review; that the review goes as well would be seen a moment later.
      await window.waitForTimeout(500);
      await expect(dialog).toHaveCount(1);
      await dialog.getByRole('button', { name: 'Approve' }).click();
    });
    await test.step('change a word of the letter and approve it', async () => {
      const dialog = await openQuestion(window, 'Letter');
      const letter = dialog.getByLabel(/^Your letter/);
      await letter.fill(`${await letter.inputValue()}\n\nP.S. Thank you for your time.`);
      await dialog.getByRole('button', { name: 'Approve with my changes' }).click();
    });
    await test.step('see the filled form and send it', async () => {
      const dialog = await openQuestion(window, 'Form');
      await expect(dialog.getByRole('img', { name: /filled form/ })).toBeVisible();
      await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    });
    await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 60_000 });
    await expect(window.getByRole('dialog')).toBeHidden();

    await expect(await sentApplication(window)).toBeVisible();
    await test.step('the palette prints a document, and finds what each page can do', async () => {
      await window.evaluate(() => {
        // What the system's own dialog would be given.
        globalThis.print = () =>
          document.body.setAttribute('data-printed', document.documentElement.dataset['printing'] ?? '');
      });
      await window.keyboard.press('ControlOrMeta+k');
      const palette = window.getByRole('dialog', { name: 'Find an action or a job' });
      const words = palette.getByRole('textbox', { name: 'Find an action or a job' });
      for (const [typed, found] of [
        ['profile pdf', 'Save your profile as a PDF'],
        ['sent elsewhere', 'Add an application sent elsewhere'],
        ['bug', 'Write a bug report'],
        ['practice', 'Begin practice anew'],
      ] as const) {
        await words.fill(typed);
        await expect(palette.locator('[data-action][data-selected]')).toContainText(found);
      }
      await words.fill('print resume');
      await expect(palette.locator('[data-action][data-selected]')).toContainText(/^Print the resume for/);
      await words.press('Enter');
      await expect(window.locator('body')).toHaveAttribute('data-printed', 'pdf');
    });
    expect(consoleErrors).toEqual([]);
    await app.electron.close();
    app = null;

    app = await openApp(dataDir);
    const again = app.window;
    await (await sentApplication(again)).click();
    await expect(again.getByText(/PB-\d+/).first()).toBeVisible();
  } finally {
    await app?.electron.close();
    await remove();
  }
});

/** Opens Applications; tells where the one that was sent stands. */
async function sentApplication(window: Page): Promise<Locator> {
  await window.getByRole('link', { name: 'Applications' }).click({ timeout: 20_000 });
  return window.getByRole('region', { name: 'Applied' }).getByRole('button').first();
}
