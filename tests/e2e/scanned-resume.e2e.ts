import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { scannedResume } from '../fakes/scanned-resume.ts';
import { startLanguageData } from '../simulators/language-data/start-language-data.ts';
import { startSimulator } from '../simulators/llm/start-simulator.ts';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

test('a scan says that it is one, and is read on this machine or by a model that sees, as the user says', async () => {
  const { dataDir, remove } = await newDataDir();
  const [languageData, models] = await Promise.all([startLanguageData(), startSimulator()]);
  models.set({
    brain: () =>
      JSON.stringify({
        text: '# Ada Verano\nada@mailbox.example.com\n\n## Work\nNurse    2019 - 2023\nLeeds Hospital\n',
      }),
  });
  const servers = [{ id: 'mine', name: 'My server', baseUrl: models.url, model: 'text-only' }];
  const llm = { servers, tierModels: { mine: { vision: 'sees' } } };
  await writeFile(
    join(dataDir, 'settings.json'),
    JSON.stringify({ baseUrls: { languageData: languageData.url }, llm }),
  );
  const scan = join(dataDir, 'scan.pdf');
  await writeFile(scan, await scannedResume(dataDir, { person: 'us-engineer', layout: 'classic' }));
  const { electron, window, consoleErrors } = await openApp(dataDir, {}, { online: true });
  const look = async (name: string, width: number, height: number, colorScheme: 'light' | 'dark') => {
    await window.setViewportSize({ width, height });
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.screenshot({ path: test.info().outputPath(`${name}-${width}-${colorScheme}.png`) });
    expect(await findings(window), `${name} ${width} ${colorScheme}`).toEqual([]);
  };
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, scan);
    const here = window.getByRole('region', { name: 'Read it on this machine' });
    await here.getByLabel('Language of the pages').selectOption('eng');
    await look('ways', 1280, 800, 'light');
    await look('ways', 900, 600, 'dark');

    await test.step('by a model: who is sent the pages is said before, and each value shows its page', async () => {
      const byModel = window.getByRole('region', { name: 'Let a model read it' });
      await expect(byModel).toContainText('A picture of every page goes to My server (127.0.0.1');
      expect(models.requests).toEqual([]);
      await byModel.getByRole('button', { name: 'Send the pages to My server' }).click();
      await expect(window.getByRole('textbox', { name: 'Full name, read from a picture' })).toHaveValue(
        'Ada Verano',
        {
          timeout: 60_000,
        },
      );
      await look('by-model', 1280, 800, 'light');
      await window.getByRole('button', { name: 'Close without keeping it' }).click();
    });
    await test.step('on this machine: the language is fetched, reading is left and begun again', async () => {
      await dropFile(window, scan);
      await here.getByRole('button', { name: 'Fetch English (3.0 MB)' }).click();
      await here.getByRole('button', { name: 'Read the pages' }).click({ timeout: 60_000 });
      await window.getByRole('button', { name: 'Cancel' }).click();
      await here.getByRole('button', { name: 'Read the pages' }).click();
      const employer = window.getByRole('textbox', { name: 'Employer, read from a picture' }).first();
      await expect(employer).not.toHaveValue('', { timeout: 90_000 });
      await employer.focus();
      await expect(window.locator('button[data-lit]').first()).toBeInViewport();
      await look('read', 1280, 800, 'light');
      await look('read', 900, 600, 'dark');
    });
    await test.step('a scan among the files to search is read in the same way, and the language is removed', async () => {
      await window.setViewportSize({ width: 1280, height: 800 });
      await window.getByRole('button', { name: 'Looks right – use it' }).click();
      await window.getByRole('link', { name: 'Documents' }).click();
      await window.getByRole('button', { name: 'Your files' }).click();
      await window.getByText('No files yet').waitFor();
      await dropFile(window, scan);
      await expect(window.getByRole('dialog', { name: 'The pages of scan.pdf are pictures' })).toBeVisible({
        timeout: 30_000,
      });
      await look('file', 900, 600, 'light');
      await here.getByRole('button', { name: 'Read the pages' }).click();
      await expect(window.getByRole('list', { name: 'Your files' })).toContainText('scan.pdf', {
        timeout: 90_000,
      });
      await window.getByRole('link', { name: 'Settings', exact: true }).click();
      await window.getByRole('button', { name: 'Languages for scanned pages' }).click();
      await window.getByRole('button', { name: 'Remove English' }).scrollIntoViewIfNeeded();
      await look('languages', 1280, 800, 'dark');
      await window.getByRole('button', { name: 'Remove English' }).click();
      await expect(window.getByRole('button', { name: 'Fetch English (3.0 MB)' })).toBeVisible();
    });
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await Promise.all([languageData.close(), models.close()]);
    await remove();
  }
});
