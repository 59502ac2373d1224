import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { closeReview, openQuestion, startPractice } from './support/steps.ts';

const ASKED = 'What is your notice period?';

test('what a form will ask is seen, and answered, before a browser opens', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('link', { name: 'Profile' }).click();
    await window.getByRole('tab', { name: 'Stored answers' }).click();
    await window.getByRole('button', { name: `Forget the answer to ${ASKED}` }).click();
    await window.getByRole('link', { name: 'Run' }).click();
    await startPractice(window, { atMost: 1 });
    await openQuestion(window, 'Resume');
    await closeReview(window);
    await window.getByRole('link', { name: 'Jobs' }).click();
    await window.getByRole('listbox', { name: 'Jobs' }).getByRole('option').first().click();
    await window.getByRole('tab', { name: 'Application' }).click();
    const ahead = window.getByRole('region', { name: 'What the form will ask' });
    await ahead.getByRole('button', { name: 'Look ahead' }).press('Enter');
    await expect(ahead.getByRole('row').filter({ hasText: ASKED })).toContainText('Asked of you');
    await ahead.getByRole('button', { name: 'Answer what is open' }).press('Enter');
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: ASKED }).fill('Six weeks');
    await dialog.getByRole('button', { name: 'Keep the answer' }).click();
    await expect(ahead.getByRole('row').filter({ hasText: ASKED })).toContainText('Six weeks');
    await expect(ahead.getByText('nothing is open')).toBeVisible();
    if (process.env['LOOK']) {
      await window.screenshot({ path: '/tmp/look/ahead.png' });
      await window.emulateMedia({ colorScheme: 'dark' });
      await electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640),
      );
      await window.waitForTimeout(600);
      await window.screenshot({ path: '/tmp/look/ahead-900.png' });
    }
  } finally {
    await electron.close();
    await remove();
  }
});
