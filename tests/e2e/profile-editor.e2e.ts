import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

test('the editor takes steps back and forth, orders by keys, and a persona hides what it likes', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  const work = ['Sol', 'Acme', 'Globex', 'Initech', 'Umbra'].map((name, index) => ({
    name,
    position: 'Engineer',
    startDate: `${2015 + index}-03`,
    highlights: [`Did what ${name} needed`],
  }));
  const file = join(dataDir, 'cv.json');
  await writeFile(file, JSON.stringify({ basics: { name: 'Ana Silva', email: 'ana@example.pt' }, work }));
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, file);
    await window.getByRole('button', { name: 'Looks right – use it' }).click({ timeout: 30_000 });
    await window.getByRole('link', { name: 'Profile' }).click();

    const headline = window.getByLabel('Headline');
    await headline.fill('Engineer of bridges');
    await window.keyboard.press('ControlOrMeta+z');
    await expect(headline).toHaveValue('');
    await window.keyboard.press('ControlOrMeta+Shift+z');
    await expect(headline).toHaveValue('Engineer of bridges');

    await window.getByText('Work', { exact: true }).click();
    const jobs = () => window.getByRole('button', { name: /^Engineer at / }).allTextContents();
    const before = await jobs();
    await window.getByRole('button', { name: /^Move Engineer at Sol/ }).focus();
    await window.keyboard.press('ArrowDown');
    await expect.poll(jobs).not.toEqual(before);
    await expect(window.getByRole('button', { name: /^Move Engineer at Sol, number 2 of 5/ })).toBeFocused();
    await window.keyboard.press('ControlOrMeta+z');
    await expect.poll(jobs).toEqual(before);

    await test.step('another position at an employer, which is renamed once for both', async () => {
      const globex = window.getByRole('button', { name: /^Engineer at Globex/ });
      await globex.click();
      await window.getByRole('button', { name: 'Another position at Globex' }).click();
      await expect(
        window.getByRole('region', { name: 'Globex', exact: true }).getByLabel('Title'),
      ).toBeFocused();
      await window.keyboard.type('Head');
      const company = window
        .getByRole('region', { name: 'Head at Globex' })
        .getByLabel(/^Company of these 2/);
      await company.focus();
      await window.keyboard.press('End');
      await window.keyboard.type('s Ltd');
      await expect(window.getByRole('button', { name: /^Engineer at Globexs Ltd/ })).toBeVisible();
      for (const _ of 'Globexs Ltd') await window.keyboard.press('Backspace');
      await window.keyboard.type('Acme Two');
      // On the way it was called as the one beside it, which it did not take along.
      await expect(window.getByRole('button', { name: /^Engineer at Acme (?!Two)/ })).toBeVisible();
      await expect(window.getByRole('region', { name: / at Acme Two$/ })).toHaveCount(2);
    });
    await test.step('skills are ordered by keys and hidden, too', async () => {
      await window.getByText('Skills', { exact: true }).click();
      for (const name of ['Go', 'Rust']) {
        await window.getByRole('button', { name: 'Add a skill' }).click();
        await window.keyboard.type(name);
      }
      await window.getByRole('button', { name: /^Move Rust, number 2 of 2/ }).focus();
      await window.keyboard.press('ArrowUp');
      await expect(window.getByRole('button', { name: /^Move Rust, number 1 of 2/ })).toBeFocused();
    });

    await test.step('what is hidden at first is shown again by a step back', async () => {
      const go = window.getByRole('button', { name: 'Show Go in documents' });
      // Changes closer together are one step.
      await window.waitForTimeout(800);
      await go.click();
      await expect(go).toHaveAttribute('aria-pressed', 'false');
      await window.keyboard.press('ControlOrMeta+z');
      await expect(go).toHaveAttribute('aria-pressed', 'true');
    });
    await test.step('what is brought back takes nothing back that was typed since', async () => {
      await window.getByRole('button', { name: 'Remove Rust' }).click();
      await window.getByRole('tab', { name: 'Stories' }).click();
      await window.getByRole('tab', { name: 'Profile', exact: true }).click();
      await window.getByRole('button', { name: 'Add a skill' }).click();
      await window.keyboard.type('Zig');
      await window.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect(window.getByRole('button', { name: /^Move Rust, number 1 of 3/ })).toBeVisible();
      await expect(window.getByText('All changes are kept')).toBeVisible();
      await window.getByRole('tab', { name: 'Stories' }).click();
      await window.getByRole('tab', { name: 'Profile', exact: true }).click();
      await expect(window.getByRole('button', { name: /^Move Rust, number 1 of 3/ })).toBeVisible();
      await expect(window.getByRole('button', { name: /^Move Zig, number 3 of 3/ })).toBeVisible();
    });

    await window.getByRole('button', { name: 'Profile in use: My profile' }).click();
    await window.getByRole('menuitem', { name: 'Copy it for another target' }).click();
    await expect(window.getByRole('button', { name: 'Profile in use: My profile 2' })).toBeVisible();
    await window.getByText('Work', { exact: true }).click();
    const umbra = window.getByRole('button', { name: 'Show Engineer at Umbra in documents' });
    await umbra.click();
    await expect(umbra).toHaveAttribute('aria-pressed', 'false');
    await window.getByText('Skills', { exact: true }).click();
    await window.getByRole('button', { name: 'Show Go in documents' }).click();
    await window.getByRole('tab', { name: 'What documents may say' }).click();
    await expect(window.getByRole('cell', { name: 'Rust', exact: true })).toBeVisible();
    await expect(window.getByRole('cell', { name: 'Go', exact: true })).toBeHidden();
    await window.getByRole('tab', { name: 'Profile', exact: true }).click();
    await window.getByText('Work', { exact: true }).click();
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      expect(await findings(window), scheme).toEqual([]);
    }
    await window.getByRole('button', { name: 'Profile in use: My profile 2' }).click();
    await window.getByRole('menuitem', { name: /^My profile$/ }).click();
    await window.getByText('Skills', { exact: true }).click();
    await expect(window.getByRole('button', { name: 'Show Go in documents' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await window.getByText('Work', { exact: true }).click();
    await expect(umbra).toHaveAttribute('aria-pressed', 'true');
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});

test('somebody without a resume is led through questions, and nothing is lost on the way', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await test.step('a part of the window that can not be shown leaves words and a way back, not an empty window', async () => {
      const devtools = await window.context().newCDPSession(window);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: ['*guided-profile*'] });
      await window.getByRole('button', { name: 'Answer questions' }).click();
      await expect(window.getByText('This window could not be shown any more')).toBeVisible();
      await devtools.send('Network.setBlockedURLs', { urls: [] });
      await window.getByRole('button', { name: 'Try again' }).click();
    });
    await window.getByRole('button', { name: 'Answer questions' }).click();
    await expect(window.getByLabel('First name')).toBeFocused();
    await window.getByRole('button', { name: 'Next' }).click();
    await expect(window.getByText('A name is needed')).toBeVisible();
    await window.getByLabel('First name').fill('Ngozi');
    await window.keyboard.press('Enter');
    await window.getByLabel('City', { exact: true }).fill('Lagos');
    expect(await findings(window)).toEqual([]);
    await window.getByRole('button', { name: 'Close; your answers are kept' }).click();
    await window.getByRole('button', { name: 'Answer questions' }).click();
    await expect(window.getByLabel('City', { exact: true })).toHaveValue('Lagos');
    await window.getByRole('button', { name: 'Back' }).click();
    await expect(window.getByLabel('First name')).toHaveValue('Ngozi');
    for (let screen = 1; screen < 3; screen += 1) await window.getByRole('button', { name: 'Next' }).click();
    await test.step('what a date’s box says when it is left moves nothing away below the press that leaves it', async () => {
      const now = window.getByRole('checkbox', { name: 'I work there now' });
      await window.getByLabel('From').fill('someday');
      await now.click();
      await expect(now).toBeChecked();
      await expect(window.getByText('Write a month and a year')).toBeVisible();
      await window.getByLabel('From').fill('March 2016');
      await now.click();
      await expect(now).not.toBeChecked();
      await expect(window.getByLabel('From')).toHaveValue('Mar 2016');
    });
    await test.step('a month that Enter goes on from is kept', async () => {
      await window.getByLabel('Until').fill('09/2018');
      await window.keyboard.press('Enter');
      await expect(window.getByLabel('School')).toBeFocused();
      await window.getByRole('button', { name: 'Back' }).click();
      await expect(window.getByLabel('Until')).toHaveValue('Sep 2018');
      await window.getByRole('button', { name: 'Next' }).click();
    });
    for (let screen = 4; screen < 5; screen += 1) await window.getByRole('button', { name: 'Next' }).click();
    await window.getByLabel('Skills').fill('Welding, C++');
    await window.getByRole('button', { name: 'Begin with this profile' }).click();
    await window.getByRole('link', { name: 'Profile' }).click();
    await expect(window.getByLabel('Full name')).toHaveValue('Ngozi');
    await expect(window.getByLabel('City', { exact: true })).toHaveValue('Lagos');
  } finally {
    await electron.close();
    await remove();
  }
});
