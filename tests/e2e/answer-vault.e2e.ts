import { expect, test } from '@playwright/test';
import { newDataDir, openApp } from './support/open-app.ts';

const ASKED = 'Which shift suits you?';

test('answers are added, found, limited to a company, and taken in from a file, all by keyboard or mouse', async () => {
  test.setTimeout(120_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('link', { name: 'Profile' }).click();
    await window.getByRole('tab', { name: 'Stored answers' }).click();
    const row = (words: string) => window.getByRole('row').filter({ hasText: words });
    await test.step('add one that is never used without asking', async () => {
      await window.getByRole('button', { name: 'Add an answer' }).press('Enter');
      const dialog = window.getByRole('dialog', { name: 'New answer' });
      await dialog.getByRole('textbox', { name: 'Question' }).fill(ASKED);
      await dialog.getByRole('textbox', { name: 'Your answer' }).fill('The early one');
      await dialog.getByRole('switch', { name: /without asking/ }).press('Space');
      await dialog.getByRole('button', { name: 'Keep the answer' }).press('Enter');
      await expect(dialog).toBeHidden();
      await expect(row(ASKED)).toContainText('asks first');
      await expect(row(ASKED)).toContainText('written by you');
    });
    await test.step('find it and limit it to a company', async () => {
      await window.getByRole('searchbox', { name: 'Search your answers' }).fill('early shift');
      await expect(window.getByRole('button', { name: /^Forget the answer/ })).toHaveCount(1);
      await window.getByRole('button', { name: `Change the answer to ${ASKED}` }).press('Enter');
      const dialog = window.getByRole('dialog', { name: 'Change an answer' });
      await dialog.getByRole('combobox', { name: 'Used for' }).click();
      await window.getByRole('option', { name: 'One company' }).click();
      await dialog.getByRole('button', { name: 'Keep the answer' }).click();
      await expect(dialog.getByText('Name the company')).toBeVisible();
      await dialog.getByRole('textbox', { name: 'Company' }).fill('Globex');
      await dialog.getByRole('button', { name: 'Keep the answer' }).click();
      await expect(row(ASKED)).toContainText('Globex');
    });
    await test.step('take in a file', async () => {
      const content = [{ question: 'Do you like tea?', value: 'Very much' }];
      await window.getByLabel('File of answers').setInputFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(content)),
      });
      await expect(window.getByText('1 new, 0 changed, 0 as they were')).toBeVisible();
      await window.getByRole('searchbox', { name: 'Search your answers' }).fill('tea');
      await expect(row('Do you like tea?')).toContainText('read from a file');
    });
  } finally {
    await electron.close();
    await remove();
  }
});
