import { expect, type Page, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { approve, closeReview, openQuestion, startPractice } from './support/steps.ts';

const ASKED = 'What is your notice period?';

async function forgetAnswer(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Profile' }).click();
  await window.getByRole('tab', { name: 'Stored answers' }).click();
  await window.getByRole('button', { name: `Forget the answer to ${ASKED}` }).click();
  await window.getByRole('link', { name: 'Run' }).click();
}

test('a form asks what only the user knows, and can be taken over and given back', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await test.step('forget a stored answer', () => forgetAnswer(window));
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    await approve(window, 'Letter');
    await test.step('answer the form’s question', async () => {
      await openQuestion(window, 'Questions');
      const dialog = window.getByRole('dialog');
      await dialog.getByRole('textbox', { name: ASKED }).fill('Six weeks');
      await dialog.getByRole('button', { name: 'Use these answers' }).click();
      await closeReview(window);
    });
    const browser = window.getByRole('region', { name: 'The browser, live' });
    await test.step('take the page over and give it back', async () => {
      await browser.getByRole('button', { name: 'Take over' }).click({ timeout: 60_000 });
      await expect(browser.getByText('You are driving.')).toBeVisible();
      const box = await browser.getByRole('img').boundingBox();
      expect(box?.width).toBeGreaterThan(150);
      await browser.getByRole('button', { name: 'Give back' }).click();
      await expect(browser.getByRole('button', { name: 'Take over' })).toBeVisible();
    });
    await openQuestion(window, 'Form');
    const dialog = window.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: ASKED })).toHaveValue('Six weeks');
    await expect(
      dialog.getByRole('combobox').or(dialog.locator('[aria-haspopup=listbox]')).first(),
    ).toBeVisible();
    await test.step('a document that is opened over the form keeps nobody out', async () => {
      await dialog.getByRole('button', { name: 'See the letter' }).click();
      await expect(window.getByRole('dialog')).toHaveCount(2);
      expect(await findings(window)).toEqual([]);
    });
  } finally {
    await electron.close();
    await remove();
  }
});

test('a job that is skipped at the questions of its form is left out at once, and asks nothing more', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await forgetAnswer(window);
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    await approve(window, 'Letter');
    const dialog = await openQuestion(window, 'Questions');
    await dialog.getByRole('button', { name: 'Skip this job' }).click();
    await expect(window.getByText('You left this job out.', { exact: true }).first()).toBeVisible({
      timeout: 60_000,
    });
    await expect(dialog).toBeHidden();
    await expect(window.getByText(/was turned down/)).toHaveCount(0);
  } finally {
    await electron.close();
    await remove();
  }
});
