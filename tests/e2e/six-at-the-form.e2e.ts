import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { receivedCount } from './support/received.ts';
import { approve, openQuestion, startPractice } from './support/steps.ts';

const JOBS = 6;

test('six jobs that come to the form together are all sent, one after another', async () => {
  test.setTimeout(400_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: JOBS });
    for (let job = 0; job < JOBS; job += 1) await approve(window, 'Resume');
    for (let job = 0; job < JOBS; job += 1) await approve(window, 'Letter');
    for (let job = 0; job < JOBS; job += 1) {
      await openQuestion(window, 'Form');
      await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await expect(window.getByText(/Sent to .*, and confirmed/)).toHaveCount(JOBS, { timeout: 90_000 });
    await expect(window.getByText(`${JOBS} sent. Follow them under Applications.`)).toBeVisible();
    expect(await receivedCount(dataDir)).toBe(JOBS);
  } finally {
    await electron.close();
    await remove();
  }
});
