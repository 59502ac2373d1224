import { expect, type Page, test } from '@playwright/test';
import { findings, findingsInAllLooks } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { startPractice } from './support/steps.ts';

const focused = (window: Page) =>
  window.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

test('the keyboard never loses its place, and dialogs and words over the page keep nobody out', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await test.step('the search form begins at the role; Tab first offers to skip the navigation', async () => {
      await expect(window.getByRole('textbox', { name: 'Role' })).toBeFocused({ timeout: 60_000 });
      await window.getByRole('button', { name: 'Skip to the page' }).focus();
      await window.keyboard.press('Enter');
      await expect(window.getByRole('main')).toBeFocused();
    });
    await test.step('what starts the search leaves the keyboard on the page, not in the navigation', async () => {
      await window.getByRole('button', { name: 'Find an action or a job' }).focus();
      await window.getByRole('textbox', { name: 'Role' }).focus();
      await startPractice(window, { atMost: 2 });
      await expect(window.getByRole('main')).toBeFocused();
    });
    const card = window.getByRole('button', { name: /^Resume/ }).first();
    await card.waitFor({ timeout: 90_000 });
    await card.focus();
    const name = await focused(window);
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog');
    await dialog.getByText('Look over your resume').waitFor();
    await test.step('no page changes under an open dialog', async () => {
      await window.keyboard.press('ControlOrMeta+2');
      await expect(dialog).toBeVisible();
      expect(window.url()).toMatch(/#\/run|[^#]*$/);
      await expect(window.getByRole('link', { name: 'Jobs', includeHidden: true })).not.toHaveAttribute(
        'aria-current',
        'page',
      );
    });
    expect(await findingsInAllLooks(electron, window), 'a resume').toEqual([]);
    await test.step('a closed dialog gives the focus back to what opened it', async () => {
      // What is unfolded in it is no list that the key would close first.
      await dialog
        .getByRole('button', { name: /^Rests on/ })
        .first()
        .click();
      await window.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect.poll(() => focused(window)).toBe(name);
    });
    await test.step('where that is gone, it stays on the page', async () => {
      await window.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Skip this job' }).click();
      await expect(window.getByRole('button', { name: /^Undo/ })).toBeVisible();
      expect(await findings(window), 'a word with its undo').toEqual([]);
      await window.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect.poll(() => window.evaluate(() => document.activeElement === document.body)).toBe(false);
    });
    await test.step('an error over the page, and one in its place, keep nobody out', async () => {
      // A search goes on, so what was practised can't be forgotten now.
      await window.getByRole('button', { name: 'Begin anew' }).click();
      await expect(window.getByText('Practice was not begun anew')).toBeVisible();
      await window.evaluate(() => {
        location.hash = '#/jobs/no-such-job';
      });
      await expect(window.getByText('This job could not be read')).toBeVisible();
      expect(await findingsInAllLooks(electron, window), 'errors').toEqual([]);
      await window.keyboard.press('ControlOrMeta+k');
      await window.keyboard.type('set');
      await expect(window.getByText('Settings: Keys')).toBeVisible();
      expect(await findingsInAllLooks(electron, window), 'the palette').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('ControlOrMeta+1');
    });
    await test.step('a stopped search can be taken up again at once', async () => {
      await window.getByRole('button', { name: 'Stop', exact: true }).click();
      await expect(window.getByText('The search is stopped')).toBeVisible();
      await window.getByRole('button', { name: /^Undo/ }).last().click();
      await expect(window.getByRole('button', { name: 'Pause' })).toBeVisible();
    });
  } finally {
    await electron.close();
    await remove();
  }
});
