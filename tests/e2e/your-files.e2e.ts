import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startModelHost } from '../simulators/model-host/start-model-host.ts';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { resumePdf } from './support/resume-pdf.ts';

test('files are dropped, asked, found by the words and by a model that is fetched, and taken out again', async () => {
  const { dataDir, remove } = await newDataDir();
  const pdf = await resumePdf(dataDir, { name: 'old-cv.pdf', person: 'us-engineer', layout: 'classic' });
  const review = join(dataDir, 'review.md');
  await writeFile(review, '# Review 2024\n\nShe led the night rota of nine people through a hard winter.\n');
  const broken = join(dataDir, 'broken.pdf');
  await writeFile(broken, '%PDF-1.7 and nothing more');
  const host = await startModelHost();
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'settings.json'), JSON.stringify({ baseUrls: { huggingface: host.url } }));
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('link', { name: 'Documents' }).click();
    await window.getByRole('button', { name: 'Your files' }).click();
    await window.getByText('No files yet').waitFor();
    await dropFile(window, pdf);
    await window.getByText('old-cv.pdf').waitFor({ timeout: 60_000 });
    await expect(window.getByRole('dialog', { name: /Check what was read/ })).toHaveCount(0);
    await dropFile(window, review);
    await window.getByText('review.md').waitFor({ timeout: 60_000 });
    await dropFile(window, broken);
    await expect(window.getByText(/broken\.pdf can't be opened/)).toBeVisible({ timeout: 60_000 });

    const question = window.getByLabel('What do you want to find?');
    await question.fill('What do I have about settlement?');
    await question.press('Enter');
    const first = window.getByRole('list', { name: 'What was found' }).getByRole('listitem').first();
    await expect(first).toContainText('old-cv.pdf, page 1', { timeout: 30_000 });
    await expect(first.locator('mark').first()).toHaveText(/settlement/i);
    for (const [width, height] of [
      [1280, 800],
      [900, 600],
    ] as const)
      for (const scheme of ['light', 'dark'] as const) {
        await window.setViewportSize({ width, height });
        await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await window.screenshot({ path: test.info().outputPath(`files-${width}-${scheme}.png`) });
        expect(await findings(window), `${width} ${scheme}`).toEqual([]);
      }
    await test.step('a model for this machine is fetched, used, and removed', async () => {
      await window.setViewportSize({ width: 1280, height: 800 });
      await window.getByRole('link', { name: 'Settings', exact: true }).click();
      const part = window.getByRole('region', { name: 'Your files' });
      await expect(part.getByText(/passages of your files are found by the built-in way/)).toBeVisible();
      await part.getByRole('radio', { name: 'A model on this machine' }).check();
      await expect(part.getByRole('button', { name: 'Use it' })).toBeDisabled();
      await part.getByRole('button', { name: 'Fetch the model' }).click();
      await part.getByRole('button', { name: 'Use it' }).click({ timeout: 30_000 });
      await expect(part.getByText(/are found by the model on this machine/)).toBeVisible({ timeout: 30_000 });
      for (const [width, scheme] of [
        [1280, 'light'],
        [900, 'dark'],
      ] as const) {
        await window.setViewportSize({ width, height: 700 });
        await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await part.scrollIntoViewIfNeeded();
        await window.screenshot({ path: test.info().outputPath(`finding-${width}-${scheme}.png`) });
        expect(await findings(window), `${width} ${scheme}`).toEqual([]);
      }
      await part.getByRole('button', { name: 'Remove the model' }).click();
      await expect(part.getByText(/are found by the built-in way/)).toBeVisible({ timeout: 30_000 });
      // Documents opens where it was left.
      await window.getByRole('link', { name: 'Documents' }).click();
    });
    await window.getByRole('button', { name: 'Take review.md out' }).click();
    await expect(window.getByRole('list', { name: 'Your files' })).not.toContainText('review.md');
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await host.close();
    await remove();
  }
});
