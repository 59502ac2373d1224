import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { receivedCount } from './support/received.ts';
import { closeReview, openQuestion, startPractice } from './support/steps.ts';

const JOBS = 6;

test('with more jobs at the form than the browser has places, each comes on as others are sent', async () => {
  test.setTimeout(300_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('slider').press('Home');
    await startPractice(window, { atMost: JOBS });
    const dialog = window.getByRole('dialog');
    await test.step('approve all documents before the first form is looked at', async () => {
      for (const kind of ['Resume', 'Letter'] as const) {
        const cards = window.getByRole('button', { name: new RegExp(`^${kind}: `) });
        await expect(cards).toHaveCount(JOBS, { timeout: 90_000 });
        await openQuestion(window, kind);
        await dialog.getByRole('button', { name: /^All \d+ .* at once/ }).click();
        await dialog.getByRole('button', { name: /^Approve these/ }).click();
        await expect(dialog.getByRole('button', { name: /^Approve these/ })).toBeHidden({ timeout: 60_000 });
        await closeReview(window);
      }
    });
    await test.step('submit two, and then each of the others, whose forms must come', async () => {
      for (let sent = 1; sent <= JOBS; sent += 1) {
        await openQuestion(window, 'Form');
        await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
        await closeReview(window);
        await expect.poll(() => receivedCount(dataDir), { timeout: 60_000 }).toBe(sent);
      }
      await expect(window.getByText('Finished', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    });
  } finally {
    await electron.close();
    await remove();
  }
});
