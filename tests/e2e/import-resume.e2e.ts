import { expect, test } from '@playwright/test';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { resumePdf } from './support/resume-pdf.ts';

test('a dropped PDF is checked beside its page, mended there, and stored when the user says so', async () => {
  const { dataDir, remove } = await newDataDir();
  const pdf = await resumePdf(dataDir, { name: 'cv.pdf', person: 'us-engineer', layout: 'classic' });
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, pdf);
    const check = window.getByRole('dialog', { name: 'Check what was read from cv.pdf' });
    await check.getByLabel('Page 1 of 1').waitFor({ timeout: 30_000 });
    const spots = check.getByRole('button', { name: 'Show what was read here' });
    await expect(spots.first()).toBeVisible();

    await test.step('a value that has the keyboard shows its place, and a place shows its values', async () => {
      await check.getByLabel('Job title').first().focus();
      await expect(check.locator('button[data-lit]').first()).toBeInViewport();
      await check.locator('button[data-lit]').first().click();
      await expect(check.getByLabel('Job title').first()).toBeFocused();
    });
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      expect(await findings(window), scheme).toEqual([]);
    }
    await check.getByLabel('Headline').fill('Mender of pipelines');
    await check.getByRole('button', { name: 'Looks right – use it' }).click();
    await window.getByRole('link', { name: 'Profile' }).click();
    await expect(window.getByLabel('Headline')).toHaveValue('Mender of pipelines');
    await test.step('a later resume adds what is new, asks about the rest, doubles nothing, and can be undone', async () => {
      const later = await resumePdf(dataDir, {
        name: 'later.pdf',
        person: 'us-engineer',
        layout: 'classic',
        change: (html) =>
          html
            .replaceAll('priya.raghunathan@mailbox.example.com', 'priya@new.example.com')
            .replace('Mentored three new graduates', 'Wrote the hiring guide that all teams use'),
      });
      await dropFile(window, later);
      await window.getByRole('button', { name: 'Looks right – use it' }).click({ timeout: 30_000 });
      const differs = window.getByRole('region', { name: 'Said differently' });
      await differs.getByRole('radiogroup', { name: 'E-mail' }).getByLabel('priya@new.example.com').check();
      await expect(window.getByRole('region', { name: 'New in this file' })).toContainText(
        'Wrote the hiring guide',
      );
      expect(await findings(window)).toEqual([]);
      await window.getByRole('button', { name: 'Add to my profile' }).click();
      await expect(window.getByRole('textbox', { name: 'E-mail' })).toHaveValue('priya@new.example.com');
      await expect(window.getByLabel('Headline')).toHaveValue('Mender of pipelines');
      await window.getByText('Work', { exact: true }).click();
      await expect(window.getByRole('region', { name: /Parcelo|Ledgerline/ })).toHaveCount(2);
      await window.getByRole('button', { name: 'Undo', exact: true }).click();
      await window.getByText('About you', { exact: true }).click();
      await expect(window.getByRole('textbox', { name: 'E-mail' })).toHaveValue(
        'priya.raghunathan@mailbox.example.com',
      );
    });
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
