import { expect, test } from '@playwright/test';
import { closeChrome } from './support/chrome-of.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { receivedCount } from './support/received.ts';
import { approve, closeReview, openQuestion, startPractice } from './support/steps.ts';

test('Chrome that is closed in the middle is noticed at once, said, and opened again on "Go on"', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    await approve(window, 'Letter');
    const form = window.getByRole('button', { name: /^Form/ });
    await openQuestion(window, 'Form');
    await closeReview(window);
    await expect(form.first()).toBeVisible();
    closeChrome(dataDir);
    await expect(window.getByText(/Chrome was closed, so the search is paused/).first()).toBeVisible({
      timeout: 20_000,
    });
    await expect(form).toHaveCount(0);
    await expect(window.getByText(/went wrong inside/)).toHaveCount(0);
    await window.getByRole('button', { name: 'Go on', exact: true }).click();
    await openQuestion(window, 'Form');
    await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
    await closeReview(window);
    await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 60_000 });
    expect(await receivedCount(dataDir)).toBe(1);
  } finally {
    await electron.close();
    await remove();
  }
});
