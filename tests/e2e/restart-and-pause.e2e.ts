import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';
import { approve, openQuestion, startPractice } from './support/steps.ts';
import { isAlive, workProcess } from './support/work-process.ts';

test('a search that is killed in its middle goes on with exactly one application', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  let app: OpenApp | null = await openApp(dataDir);
  try {
    await app.window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(app.window, { atMost: 1 });
    await approve(app.window, 'Resume');
    await openQuestion(app.window, 'Letter');
    const behind = await workProcess(app.electron);
    const died = app.electron.waitForEvent('close');
    app.electron.process().kill('SIGKILL');
    await died;
    await expect.poll(() => isAlive(behind)).toBe(false);

    app = await openApp(dataDir);
    const { window } = app;
    await window.getByRole('button', { name: 'Go on' }).first().click({ timeout: 30_000 });
    await approve(window, 'Letter');
    await openQuestion(window, 'Form');
    await window.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 60_000 });
    const received = await readdir(join(dataDir, 'practice-board', 'applications'));
    expect(received.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  } finally {
    await app?.electron.close();
    await remove();
  }
});

test('a search can be paused, go on, and be stopped; what was done is kept', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    await window.getByRole('button', { name: 'Pause' }).click();
    await expect(window.getByText('Paused', { exact: true }).first()).toBeVisible();
    await window.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect(window.getByText('Working', { exact: true }).first()).toBeVisible();
    await window
      .getByRole('button', { name: /^Resume/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await window.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(window.getByText('Stopped', { exact: false }).first()).toBeVisible();
    await expect(window.getByRole('button', { name: /^Resume/ })).toHaveCount(0);
    await window.getByRole('link', { name: 'Jobs' }).click();
    await expect(
      window.getByRole('option', { name: /Larkspur|Tidewater|Quillon|Helios|Moss|Brannoc/ }).first(),
    ).toBeVisible();
  } finally {
    await electron.close();
    await remove();
  }
});
