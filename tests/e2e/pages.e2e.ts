import { expect, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

const PAGES = [
  'Run',
  'Jobs',
  'Applications',
  'Documents',
  'Coach',
  'Profile',
  'Settings',
  'Usage',
  'Diagnostics',
  'Put away',
];

test('every page opens by keyboard and has nothing that keeps people out, in light and dark', async () => {
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    expect(await findings(window)).toEqual([]);
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const [index, name] of PAGES.entries()) {
        if (index < 9) await window.keyboard.press(`ControlOrMeta+${index + 1}`);
        else await window.getByRole('link', { name }).click();
        await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findings(window), `${name}, ${scheme}`).toEqual([]);
      }
    }
    const menu = await electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.find((item) => item.label === 'Go')
        ?.submenu?.items.map((item) => item.label),
    );
    expect(menu).toEqual(PAGES);
    await window.keyboard.press('ControlOrMeta+k');
    await window.keyboard.type('diagn');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { level: 1, name: 'Diagnostics' })).toBeVisible();
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
