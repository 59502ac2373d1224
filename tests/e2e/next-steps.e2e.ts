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
    await test.step('see what came of it, and what went; print it', async () => {
      await expect(window.getByRole('region', { name: 'What came of it' })).toContainText('Sent (2)');
      await window.getByRole('link', { name: 'Documents' }).click();
      const list = window.getByRole('list', { name: 'Documents' });
      await expect(list.getByText('Sent', { exact: true }).first()).toBeVisible();
      await expect(list.getByText('Practice', { exact: true }).first()).toBeVisible();
      await window.evaluate(() => {
        const value = () => {
          const sheets = document.body.lastElementChild?.querySelectorAll('canvas').length;
          document.body.dataset['printed'] = String(sheets);
        };
        Object.defineProperty(globalThis, 'print', { value });
      });
      await window.getByRole('button', { name: /^Print / }).click();
      await expect(window.locator('body[data-printed="1"]')).toBeVisible({ timeout: 30_000 });
    });
    await test.step('find a job by words of its text, star it, put it away, and bring it back', async () => {
      await window.getByRole('link', { name: 'Jobs' }).click();
      await window.getByRole('textbox', { name: 'Search jobs' }).fill('snowflake');
      await expect(window.getByText(/^[1-9] jobs?$/)).toBeVisible();
      const jobs = window.getByRole('listbox', { name: 'Jobs' });
      await jobs.getByRole('option').first().click();
      await jobs.focus();
      await window.keyboard.press('s');
      await expect(window.getByRole('button', { name: 'Take the star away' })).toBeVisible();
      await window.keyboard.press('h');
      await expect(window.getByText(/^Put away: /)).toBeVisible();
      await window.keyboard.press('ControlOrMeta+7');
      await window.getByRole('link', { name: 'Put away' }).click();
      await window.getByRole('button', { name: /^Back to the list: / }).click();
      await expect(window.getByText('None. On Jobs, H puts the open one away.')).toBeVisible();
      await window.getByRole('link', { name: 'Jobs' }).click();
      await window.getByRole('radiogroup', { name: 'Which jobs' }).getByText('Starred').click();
      await expect(window.getByText('1 job', { exact: true })).toBeVisible();
    });
    await test.step('begin practising anew', async () => {
      await window.getByRole('button', { name: 'Begin anew' }).click();
      await expect(window.getByText(/^Forgot \d+ practice jobs$/)).toBeVisible();
      await expect(window.getByRole('textbox', { name: 'Role' })).toBeVisible();
      await window.getByRole('link', { name: 'Applications' }).click();
      await expect(window.getByText('No applications yet')).toBeVisible();
    });
  } finally {
    await electron.close();
    await remove();
  }
});
