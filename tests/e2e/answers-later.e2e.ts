import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';
import { approve, closeReview, openQuestion, startPractice } from './support/steps.ts';

const NOT_A_RESUME = { name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('Dear reader,') };

test('a file that is no resume is told in words, and nothing of it is kept', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByLabel('Resume file').setInputFiles(NOT_A_RESUME);
    await expect(window.getByRole('alert')).toContainText('cv.json is not valid JSON: line 1');
    await expect(window.getByRole('alert')).toContainText('Nothing was stored.');
    await window.getByRole('button', { name: 'Close without keeping it' }).click();
    await expect(window.getByRole('button', { name: 'Try it' })).toBeVisible();
  } finally {
    await electron.close();
    await remove();
  }
});

test('a question that nobody answers is put aside, and its answer after a restart sends the form once', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  let app: OpenApp | null = await openApp(dataDir);
  try {
    const first = app.window;
    await first.getByRole('button', { name: 'Try it' }).click();
    await startPractice(first, { atMost: 1 });
    await approve(first, 'Resume');
    await approve(first, 'Letter');
    await openQuestion(first, 'Form');
    await closeReview(first);
    await test.step('nothing is called sent before it is', async () => {
      await first.getByRole('link', { name: 'Applications' }).click();
      await first.getByRole('region', { name: 'Not sent yet' }).getByRole('button').first().click();
      await expect(first.getByRole('dialog').getByText('Not sent.')).toBeVisible();
    });
    await app.electron.close();

    app = await openApp(dataDir, { JOBAI_QUESTION_TIMEOUT_MS: '1500' });
    const { window } = app;
    await test.step('another search goes on beside it, and its question is put aside', async () => {
      await window.getByRole('button', { name: 'Needs you' }).waitFor({ timeout: 30_000 });
      await window.keyboard.press('ControlOrMeta+k');
      await window.keyboard.type('start a search');
      await window.keyboard.press('Enter');
      await window.getByRole('textbox', { name: 'Role' }).fill('Site Reliability Engineer');
      // The best fit is in the first search's hand.
      await startPractice(window, { atMost: 2 });
      await expect(window.getByRole('button', { name: /^Resume/ }).first()).toContainText('Put aside', {
        timeout: 60_000,
      });
    });
    await openQuestion(window, 'Form');
    await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
    await closeReview(window);
    await window.getByRole('link', { name: 'Applications' }).click();
    await expect(window.getByRole('region', { name: 'Applied' }).getByRole('button').first()).toBeVisible({
      timeout: 60_000,
    });
    const received = await readdir(join(dataDir, 'practice-board', 'applications'));
    expect(received.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  } finally {
    await app?.electron.close();
    await remove();
  }
});
