import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { receivedCount } from './support/received.ts';
import { startPractice } from './support/steps.ts';

const JOBS = 6;

test('six jobs that come to the form together are all sent, one after another', async () => {
  test.setTimeout(400_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: JOBS });
    const card = window.getByRole('button', { name: /^(Resume|Letter|Form)/ }).first();
    const yes = window.getByRole('dialog').getByRole('button', { name: /^(Approve|Submit)$/ });
    const ended = window.getByText(`${JOBS} sent. Follow them under Applications.`);
    while (!(await ended.isVisible())) {
      if (await yes.isEnabled({ timeout: 500 }).catch(() => false))
        await yes.click({ timeout: 2_000 }).catch(() => undefined);
      else if (await window.getByRole('dialog').isHidden())
        await card.click({ timeout: 2_000 }).catch(() => undefined);
    }
    await expect(window.getByRole('dialog')).toBeHidden({ timeout: 30_000 });
    await expect(window.getByText(/Sent to .*, and confirmed/)).toHaveCount(JOBS);
    expect(await receivedCount(dataDir)).toBe(JOBS);
  } finally {
    await electron.close();
    await remove();
  }
});
