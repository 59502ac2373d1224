import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';

const MOST_CLICKS = 3;

test('from the first window to the first PDF it takes at most three clicks', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await window.evaluate(() => {
      document.body.dataset['clicks'] = '0';
      const count = ({ isTrusted }: Event) => {
        if (isTrusted) document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks']) + 1);
      };
      addEventListener('click', count, { capture: true });
    });
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).click();
    await window
      .getByRole('button', { name: /^Resume/ })
      .first()
      .click({ timeout: 120_000 });
    const page = window.getByRole('dialog').getByRole('region', { name: /^Resume for .*, page 1 of/ });
    await expect(page.locator('canvas')).toBeVisible({ timeout: 30_000 });
    const clicks = Number(await window.locator('body').getAttribute('data-clicks'));
    console.info(`the first PDF after ${clicks} clicks`);
    expect(clicks).toBeGreaterThan(0);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  } finally {
    await electron.close();
    await remove();
  }
});
