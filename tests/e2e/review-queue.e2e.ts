import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';
import { closeReview, openQuestion, startPractice } from './support/steps.ts';

const JOBS = 9;
/** A person looks before the key is pressed. */
const LOOK_MS = 300;

/** A keyboard that counts. */
function countedKeys(window: Page) {
  let presses = 0;
  return {
    async press(key: string) {
      presses += 1;
      await window.keyboard.press(key);
    },
    presses: () => presses,
  };
}

test('nine applications are looked over and sent with at most twenty key presses', async () => {
  test.setTimeout(300_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  const received = async () => {
    const names = await readdir(join(dataDir, 'practice-board', 'applications')).catch(() => []);
    return names.filter((name) => name.endsWith('.json')).length;
  };
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('slider').press('Home');
    await startPractice(window, { atMost: JOBS });
    const waiting = window.getByRole('button', { name: /^Resume/ });
    await expect(waiting).toHaveCount(JOBS, { timeout: 90_000 });

    const keys = countedKeys(window);
    const dialog = window.getByRole('dialog');
    await keys.press('r');
    for (const noun of ['resumes', 'letters']) {
      await dialog.getByRole('button', { name: `All ${JOBS} ${noun} at once` }).waitFor({ timeout: 90_000 });
      await keys.press('a');
      await dialog.getByRole('button', { name: `Approve these ${JOBS} ${noun}` }).waitFor();
      await window.waitForTimeout(LOOK_MS);
      await keys.press('ControlOrMeta+Enter');
      await expect(dialog.getByRole('button', { name: /^Approve these/ })).toBeHidden({ timeout: 60_000 });
    }
    const submit = dialog.getByRole('button', { name: 'Submit', exact: true });
    // A press that the screen missed while it was drawn anew is made again, and counts.
    while ((await received()) < JOBS && keys.presses() <= 20) {
      if (!(await submit.isVisible().catch(() => false))) {
        await window.waitForTimeout(300);
        continue;
      }
      await window.waitForTimeout(LOOK_MS);
      const shown = await dialog.innerText();
      await keys.press('ControlOrMeta+Enter');
      const now = () => dialog.innerText({ timeout: 1000 }).catch(() => '');
      await expect
        .poll(now, { timeout: 12_000 })
        .not.toBe(shown)
        .catch(() => undefined);
    }
    await expect.poll(received, { timeout: 60_000 }).toBe(JOBS);
    console.info(`${JOBS} applications with ${keys.presses()} key presses`);
    expect(keys.presses()).toBeLessThanOrEqual(20);
  } finally {
    await electron.close();
    await remove();
  }
});

test('an answer can be taken back, and a letter that is written again stays on the screen', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    const dialog = await openQuestion(window, 'Resume');
    await test.step('skipping the job is taken back with a key', async () => {
      await dialog.getByRole('button', { name: 'Skip this job' }).click();
      await expect(dialog.getByText('Leaving this job out')).toBeVisible();
      // What was done is told beside the buttons, not over them.
      const told = await window.getByRole('alert').filter({ hasText: 'Undo' }).boundingBox();
      const button = await dialog.getByRole('button', { name: 'Close', exact: true }).boundingBox();
      expect(told && button && told.y < button.y + button.height && button.y < told.y + told.height).toBe(
        false,
      );
      const head = await dialog.getByText('Going on', { exact: true }).boundingBox();
      expect(told && head && told.y + told.height <= head.y + 2).toBe(true);
      await window.keyboard.press('u');
      await expect(dialog.getByText('Look over your resume')).toBeVisible();
    });
    await test.step('what became of a wish for the resume is said, and a later wish does not undo it', async () => {
      const said = dialog.getByRole('region', { name: 'How it was written' });
      const again = async (wish: string) => {
        await dialog.getByLabel('What should be different').fill(wish);
        await dialog.getByRole('button', { name: 'Write it again' }).click();
        await expect(said).toContainText(wish.includes('Basque') ? 'Could not mention Basque' : 'languages', {
          timeout: 60_000,
        });
      };
      await again('leave out my languages');
      await expect(said).toContainText('Left out the part with your languages');
      await again('mention Basque');
      await expect(said).toContainText('Left out the part with your languages');
    });
    await test.step('the key that approves counts although the resume is only on its way back', async () => {
      for (let round = 0; round < 5; round += 1) {
        await dialog.getByRole('button', { name: 'Skip this job' }).click();
        await expect(dialog.getByText('Leaving this job out')).toBeVisible();
        await window.keyboard.press('u');
        await window.keyboard.press('ControlOrMeta+Enter');
        await expect(dialog.getByText('Writing the letter', { exact: true })).toBeVisible();
        if (round === 4) break;
        await window.keyboard.press('u');
        await expect(dialog.getByText('Look over your resume')).toBeVisible();
      }
    });
    await openQuestion(window, 'Letter');
    await test.step('the next draft comes onto the same screen', async () => {
      await dialog.getByLabel('What should be different').fill('shorter');
      await dialog.getByRole('button', { name: 'Write it again' }).click();
      await expect(dialog.getByText('Writing the letter again: shorter')).toBeVisible();
      await expect(dialog.getByLabel('Your letter, draft 2')).toBeVisible({ timeout: 60_000 });
      await expect(dialog.getByRole('region', { name: 'How it was written' })).toContainText(
        /Made it shorter: \d+ words instead of \d+/,
      );
    });
    await dialog.getByRole('button', { name: 'No letter' }).click();
    await window.getByRole('alert').getByRole('button', { name: /^Undo/ }).click();
    await expect(dialog.getByLabel('Your letter, draft 2')).toBeVisible();
    await closeReview(window);
  } finally {
    await electron.close();
    await remove();
  }
});

test('a key approves only what was on the screen before it was pressed', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('slider').press('Home');
    await startPractice(window, { atMost: 3 });
    await expect(window.getByRole('button', { name: /^Resume/ })).toHaveCount(3, { timeout: 90_000 });
    const dialog = await openQuestion(window, 'Resume');
    await expect(dialog.getByText('1 of 3')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Approve', exact: true })).toBeEnabled();
    await window.waitForTimeout(LOOK_MS);
    await window.keyboard.down('ControlOrMeta');
    for (let press = 0; press < 40; press += 1) {
      await window.keyboard.down('Enter');
      await window.waitForTimeout(20);
    }
    await window.keyboard.up('Enter');
    const second = dialog.getByText(/^1 of 2/);
    await expect(second).toBeVisible({ timeout: 30_000 });
    await window.waitForTimeout(LOOK_MS);
    for (let press = 0; press < 2; press += 1) await window.keyboard.press('Enter', { delay: 10 });
    await window.keyboard.up('ControlOrMeta');
    await expect(second).toBeHidden({ timeout: 30_000 });
    await expect(window.getByRole('button', { name: /^Resume/ })).toHaveCount(1);
  } finally {
    await electron.close();
    await remove();
  }
});
