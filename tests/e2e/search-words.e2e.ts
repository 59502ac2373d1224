import { expect, type Page, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

const pictureOf = async (window: Page, name: string) => {
  const folder = process.env['JOBAI_PICTURES'];
  if (folder !== undefined) await window.screenshot({ path: `${folder}/${name}.png` });
};
const SENTENCE = 'senior data jobs in Leeds or remote in the UK, not agencies, over 60k';

test('a sentence fills in the search, each filter can be changed, and a company of the directory is watched', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  const picture = (name: string) => pictureOf(window, name);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    const words = window.getByRole('textbox', { name: 'In your own words' });
    await words.fill(SENTENCE, { timeout: 60_000 });
    await words.press('Enter');
    // The first reading loads the places of the world.
    await expect(window.getByRole('textbox', { name: 'Role' })).toHaveValue('data', { timeout: 60_000 });
    await expect(window.getByText('Filters: 6 set')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Remote from' })).toHaveValue('UK');
    await expect(window.getByRole('checkbox', { name: 'No agencies' })).toBeChecked();
    await expect(window.getByRole('textbox', { name: 'Pays at least' })).toHaveValue('60 000');
    await expect(window.getByRole('checkbox', { name: 'Everywhere' })).toBeChecked();
    await picture('search-filters');
    await window.getByRole('checkbox', { name: 'No agencies' }).uncheck();
    await expect(window.getByText('Filters: 5 set')).toBeVisible();
    await window.getByRole('button', { name: 'Add or change' }).click();
    await window.getByRole('textbox', { name: 'In the directory' }).fill('cleveland');
    await window.getByRole('button', { name: 'Watch Cleveland Clinic' }).click();
    await expect(
      window.getByRole('button', { name: 'Stop watching Cleveland Clinic' }).first(),
    ).toBeVisible();
    await window.getByRole('button', { name: /more places$/ }).click();
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await picture(`search-${scheme}`);
      expect(await findings(window), `the search form, ${scheme}`).toEqual([]);
    }
    await window.setViewportSize({ width: 900, height: 900 });
    await picture('search-narrow');
  } finally {
    await electron.close();
    await remove();
  }
});

test('a saved search runs by itself, and says what is new until the user has looked', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('textbox', { name: 'Role' }).fill('Data Engineer', { timeout: 60_000 });
    await window.getByRole('button', { name: 'Save and look every day' }).click();
    const saved = window.getByRole('region', { name: 'Saved searches' });
    await expect(saved.getByText(/^\d+ new$/)).toBeVisible({ timeout: 60_000 });
    await saved.getByRole('button', { name: 'See what is new' }).click();
    await expect(saved.getByRole('button', { name: 'Data Engineer', exact: true }).first()).toBeVisible();
    await saved.scrollIntoViewIfNeeded();
    await pictureOf(window, 'saved-search');
    expect(await findings(window), 'saved searches').toEqual([]);
    await saved.getByRole('button', { name: /^I have seen/ }).click();
    await expect(saved.getByText('Nothing new.')).toBeVisible();
    await expect(saved.getByText(/^\d+ new$/)).toBeHidden();
    await test.step('closed, the window leaves the program in the tray, and it opens again', async () => {
      await window.waitForTimeout(3_000);
      const closed = window.waitForEvent('close');
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await closed;
      expect(await electron.evaluate(({ app }) => app.isReady())).toBe(true);
      const reopened = electron.waitForEvent('window');
      await electron.evaluate(({ app }) => void app.emit('second-instance', {}, []));
      const again = await reopened;
      await expect(again.getByRole('region', { name: 'Saved searches' })).toBeVisible({ timeout: 60_000 });
    });
  } finally {
    await electron.close();
    await remove();
  }
});
