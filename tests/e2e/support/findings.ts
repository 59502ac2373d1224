import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';

/** What axe says keeps people out of what the window shows now. */
export async function findings(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
];

/** The same in light and dark, and in a wide and a narrow window, each finding with the looks that it was made in. */
export async function findingsInAllLooks(electron: ElectronApplication, window: Page): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const { width, height } of SIZES) {
      await electron.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      for (const one of await findings(window)) all.push(`${colorScheme}, ${width}: ${one}`);
    }
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return all;
}
