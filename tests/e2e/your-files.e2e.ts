import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { resumePdf } from './support/resume-pdf.ts';

test('files are dropped, asked a question, answered with page and marked words, and taken out again', async () => {
  const { dataDir, remove } = await newDataDir();
  const pdf = await resumePdf(dataDir, { name: 'old-cv.pdf', person: 'us-engineer', layout: 'classic' });
  const review = join(dataDir, 'review.md');
  await writeFile(review, '# Review 2024\n\nShe led the night rota of nine people through a hard winter.\n');
  const broken = join(dataDir, 'broken.pdf');
  await writeFile(broken, '%PDF-1.7 and nothing more');
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
    await window.getByRole('button', { name: 'Take review.md out' }).click();
    await expect(window.getByRole('list', { name: 'Your files' })).not.toContainText('review.md');
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
