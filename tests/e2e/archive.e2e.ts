import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { archiveFiles } from '#main/documents/export/archive-files.ts';
import { Preferences } from '#shared/domain/preferences.ts';
import { Profile } from '#shared/domain/profile.ts';
import { packArchive } from '#tests/fakes/pack-archive.ts';
import { dropFile } from './support/drop-file.ts';
import { findingsInAllLooks } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

const ana = Profile.parse({
  id: 'p1',
  persona: 'Nursing',
  person: 'p1',
  name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
  email: 'ana@example.pt',
  address: { city: 'Porto', country: 'PT' },
  experience: [{ id: 'e1', title: 'Enfermeira', company: 'Hospital', start: '2019-03', current: true }],
});
const bare = { answers: [], preferences: Preferences.parse({ remote: 'also' }), stories: [], documents: [] };
const story = { id: 's', title: 'Handover', situation: '', task: '', action: 'a', result: '', factIds: [] };

test('everything of another machine is taken over, and a second time nothing is doubled', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  const file = join(dataDir, 'JobAI.zip');
  const teaching = { ...ana, id: 'p2', persona: 'Teaching' };
  const document = { name: 'Resume.pdf', bytes: new TextEncoder().encode('%PDF-1.7') };
  await writeFile(
    file,
    packArchive(
      archiveFiles([
        { ...bare, profile: ana, stories: [story], documents: [document] },
        { ...bare, profile: teaching },
      ]),
    ),
  );
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, file);
    const holds = window.getByRole('list').filter({ hasText: 'story for interviews' });
    await expect(holds).toContainText('The profiles “Nursing”, “Teaching”', { timeout: 30_000 });
    await expect(holds).toContainText('1 document');
    expect(await findingsInAllLooks(electron, window)).toEqual([]);
    await window.getByRole('button', { name: 'Take it over' }).press('Enter');
    await window.getByRole('link', { name: 'Profile' }).click({ timeout: 30_000 });
    await expect(window.getByLabel('Full name')).toHaveValue('Ana Silva');
    await window.getByRole('button', { name: 'Profile in use: Nursing' }).click();
    await expect(window.getByRole('menuitem', { name: 'Teaching' })).toBeVisible();
    await window.keyboard.press('Escape');
    await window.getByLabel('Headline').fill('Enfermeira-chefe');
    await expect(window.getByText('All changes are kept')).toBeVisible();

    await dropFile(window, file);
    await window.getByRole('button', { name: 'Take it over' }).click({ timeout: 30_000 });
    await expect(window.getByText('All that was new is here now').last()).toBeVisible();
    await expect(window.getByLabel('Headline')).toHaveValue('Enfermeira-chefe');
    await window.getByRole('tab', { name: 'Stories' }).click();
    await expect(window.getByRole('region', { name: 'Handover' })).toHaveCount(1);
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
