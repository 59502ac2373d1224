import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { receivedCount } from './support/received.ts';
import { approve, closeReview, openQuestion, startPractice } from './support/steps.ts';

test('a form that was not sent can be tried again, and a job that was left out can be applied for', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    await approve(window, 'Letter');
    await test.step('stop at the form, and try again', async () => {
      await openQuestion(window, 'Form');
      await window
        .getByRole('dialog')
        .getByRole('button', { name: /^Stop, don/ })
        .click();
      await closeReview(window);
      await window.getByRole('button', { name: /^Try again: / }).click({ timeout: 30_000 });
      await openQuestion(window, 'Form');
      await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
      await closeReview(window);
      await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 60_000 });
      await expect(window.getByRole('button', { name: /^Try again: / })).toHaveCount(0);
    });
    await test.step('apply for one that was left out', async () => {
      await window.getByRole('button', { name: /left out: show them/ }).click();
      await window
        .getByRole('button', { name: /^Apply anyway: / })
        .first()
        .click();
      await approve(window, 'Resume');
      await approve(window, 'Letter');
      await openQuestion(window, 'Form');
      await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
      await closeReview(window);
      await expect(window.getByText(/Sent to .*, and confirmed/)).toHaveCount(2, { timeout: 60_000 });
    });
    expect(await receivedCount(dataDir)).toBe(2);
  } finally {
    await electron.close();
    await remove();
  }
});
