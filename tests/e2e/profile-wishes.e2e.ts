import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropFile } from './support/drop-file.ts';
import { findingsInAllLooks } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

test('what is wanted of a job begins the search; stories are kept as they are typed, also over a restart', async () => {
  const { dataDir, remove } = await newDataDir();
  let app = await openApp(dataDir);
  const file = join(dataDir, 'cv.json');
  const work = [
    {
      name: 'Sol',
      position: 'Nurse',
      startDate: '2019-03',
      highlights: ['Rebuilt the ward’s handover, cutting it from 40 to 15 minutes'],
    },
  ];
  const basics = {
    name: 'Ana Silva',
    email: 'ana@example.pt',
    label: 'Nurse',
    location: { countryCode: 'PT' },
  };
  await writeFile(file, JSON.stringify({ basics, work }));
  try {
    let { window } = app;
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, file);
    await window.getByRole('button', { name: 'Looks right – use it' }).click({ timeout: 30_000 });
    await window.getByRole('link', { name: 'Profile' }).click();

    await test.step('places, and what employers ask', async () => {
      await window.getByRole('tab', { name: 'What you want' }).click();
      await window.getByRole('combobox', { name: 'Places' }).fill('Porto');
      await window.keyboard.press('Enter');
      const least = window.getByRole('textbox', { name: 'Pays at least' });
      await least.pressSequentially('-3');
      await expect(window.getByText('1 or more; this is not kept')).toBeVisible();
      await expect(least).toHaveValue('-3');
      await window.getByLabel('Pay you ask for').fill('32,000 EUR a year');
      await window.getByLabel('Notice period').fill('30 days');
      await window.keyboard.press('Enter');
      await window.getByRole('combobox', { name: 'May you work there? Portugal' }).click();
      await window.getByRole('option', { name: 'Yes' }).click();
      await window.getByRole('combobox', { name: 'Add a country' }).fill('Ire');
      await window.getByRole('option', { name: 'Ireland' }).click();
      await expect(window.getByRole('combobox', { name: 'May you work there? Ireland' })).toHaveValue('');
      expect(await findingsInAllLooks(app.electron, window)).toEqual([]);
      await window.getByRole('tab', { name: 'Stored answers' }).click();
      for (const value of ['32,000 EUR a year', '30 days', 'Yes'])
        await expect(window.locator(`input[value="${value}"]`)).toBeVisible();
    });

    await test.step('a story begun from a line of the profile, told by keyboard, stored by itself', async () => {
      await window.getByRole('tab', { name: 'Stories' }).click();
      await window.getByRole('button', { name: 'Begin from your profile' }).click();
      await window.getByRole('menuitem', { name: /Rebuilt the ward/ }).click();
      const story = window.getByRole('region', { name: /Rebuilt the ward/ });
      await expect(story.getByLabel('Title')).toBeFocused();
      await expect(story.getByLabel('Result')).toHaveValue('cutting it from 40 to 15 minutes');
      await expect(window.getByRole('button', { name: 'Begin from your profile' })).toBeHidden();
      await window.keyboard.type('The handover');
      await window.keyboard.press('Tab');
      await window
        .getByRole('region', { name: 'The handover' })
        .getByLabel('Task')
        .fill('I led the night shift');
      expect(await findingsInAllLooks(app.electron, window)).toEqual([]);
    });
    await app.electron.close();

    app = await openApp(dataDir);
    ({ window } = app);
    await expect(window.getByText('Filters: 1 set')).toBeVisible();
    await expect(window.getByText('Porto', { exact: true })).toBeVisible();
    await window.getByRole('link', { name: 'Profile' }).click();
    await window.getByRole('tab', { name: 'Stories' }).click();
    const story = window.getByRole('region', { name: 'The handover' });
    await expect(story.getByLabel('Task')).toHaveValue('I led the night shift');
    await story.getByRole('button', { name: 'Remove The handover' }).click();
    await expect(story).toBeHidden();
    await window.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(story.getByLabel('Task')).toHaveValue('I led the night shift');
    expect(app.consoleErrors).toEqual([]);
  } finally {
    await app.electron.close();
    await remove();
  }
});
