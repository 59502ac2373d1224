import { expect, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { startPractice } from './support/steps.ts';

test('jobs are gone through by keys, several at once, and the order learns from marks that can be forgotten and brought back', async () => {
  test.setTimeout(480_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  const picture = async (name: string) => {
    const folder = process.env['JOBAI_PICTURES'];
    if (folder !== undefined) await window.screenshot({ path: `${folder}/${name}.png` });
  };
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    // All are judged before the best is worked on.
    await expect(window.getByRole('button', { name: /^Resume/ }).first()).toBeVisible({ timeout: 90_000 });
    await window.getByRole('link', { name: 'Jobs' }).click();
    const list = window.getByRole('listbox', { name: 'Jobs' });
    const rows = list.getByRole('option');
    await expect.poll(() => rows.count(), { timeout: 90_000 }).toBeGreaterThan(5);
    // Before the first look nothing is newer than it.
    await expect(list.getByText('New', { exact: true })).toHaveCount(0);

    await test.step('what was learned is at hand before anything was', async () => {
      await window.getByRole('button', { name: 'Filters' }).click();
      await window.getByRole('button', { name: 'What your marks taught the order' }).click();
      const dialog = window.getByRole('dialog', { name: 'What your marks have taught the order' });
      await expect(dialog).toBeVisible();
      await picture('likes-at-first');
      await dialog.getByRole('button', { name: 'Close' }).click();
      await window.getByRole('button', { name: 'Filters' }).click();
      await list.focus();
    });
    await test.step('good and bad matches by keys', async () => {
      for (const [at, key] of ['g', 'g', 'b', 'b'].entries()) {
        if (at > 0) await window.keyboard.press('j');
        await expect(rows.and(window.locator('[aria-selected="true"]'))).toHaveCount(1);
        await window.keyboard.press(key);
        const name = key === 'g' ? 'Good match' : 'Bad match';
        await expect(window.getByRole('button', { name, pressed: true })).toBeVisible();
      }
      await expect(list.getByLabel('Good match')).toHaveCount(2);
      await expect(list.getByLabel('Bad match')).toHaveCount(2);
    });
    await test.step('what was learned can be seen', async () => {
      await list.focus();
      await window.keyboard.press('Home');
      await expect(window.getByText(/^Moved (up|down) by \d+ in your order/)).toBeVisible({
        timeout: 20_000,
      });
      await picture('triage');
      await window.getByRole('button', { name: 'What was learned' }).click();
      const dialog = window.getByRole('dialog', { name: 'What your marks have taught the order' });
      await expect(dialog.getByText('You called 2 jobs a good match and 2 a bad one.')).toBeVisible();
      await picture('likes');
      expect(await findings(window), 'what was learned').toEqual([]);
      await dialog.getByRole('button', { name: 'Forget all marks' }).click();
      await expect(dialog).toBeHidden();
      await expect(list.getByLabel('Good match')).toHaveCount(0);
      await window.getByRole('button', { name: 'Undo' }).click();
      await expect(list.getByLabel('Good match')).toHaveCount(2);
      await expect(list.getByLabel('Bad match')).toHaveCount(2);
    });
    await test.step('what the score counts is changed, and the scores move', async () => {
      const heading = window.getByRole('heading', { name: /^What the score of \d+ is made of/ });
      const before = await heading.textContent();
      await window.getByRole('button', { name: 'Change what counts' }).click();
      const dialog = window.getByRole('dialog', { name: 'What the score counts' });
      const skills = dialog.getByRole('slider', { name: 'What Skills counts' });
      await skills.press('Home');
      await picture('weights');
      expect(await findings(window), 'what the score counts').toEqual([]);
      await expect(heading).not.toHaveText(before ?? '', { timeout: 20_000 });
      await dialog.getByRole('button', { name: 'Back to the usual' }).click();
      await expect(heading).toHaveText(before ?? '', { timeout: 20_000 });
      await window.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
    await test.step('several are put away at once, and brought back', async () => {
      await expect(window.getByText('23 jobs', { exact: true }).first()).toBeVisible();
      await rows.nth(1).click({ modifiers: ['ControlOrMeta'] });
      await rows.nth(3).click({ modifiers: ['Shift'] });
      const bar = window.getByRole('group', { name: 'The chosen jobs' });
      await expect(bar.getByText('3 chosen')).toBeVisible();
      await picture('chosen');
      await bar.getByRole('button', { name: 'Put them away' }).click();
      await expect(window.getByText('20 jobs', { exact: true }).first()).toBeVisible();
      await window.getByRole('button', { name: 'Undo' }).click();
      await expect(window.getByText('23 jobs', { exact: true }).first()).toBeVisible();
    });
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await picture(`jobs-${scheme}`);
      expect(await findings(window), `jobs, ${scheme}`).toEqual([]);
    }
    await window.setViewportSize({ width: 900, height: 700 });
    await picture('jobs-narrow');
  } finally {
    await electron.close();
    await remove();
  }
});
