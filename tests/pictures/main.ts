import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { newDataDir, openApp } from '#tests/e2e/support/open-app.ts';
import { SCENES } from './scenes.ts';

/** What a reader of the documentation sees, in pixels. */
const SIZE = { width: 1280, height: 800 };
const LOADED = { timeout: 60_000 };
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Takes the pictures of the documentation from the real app, working on the practice board for the made-up person. */
const { dataDir, remove } = await newDataDir();
const { electron, window } = await openApp(dataDir);
try {
  mkdirSync(IMAGES, { recursive: true });
  await electron.evaluate(({ BrowserWindow }, size) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(size.width, size.height);
  }, SIZE);
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const { name, show } of SCENES) {
    await show(window, dataDir);
    await expect(window.locator('.mantine-Skeleton-root').filter({ visible: true })).toHaveCount(0, LOADED);
    await window.evaluate(() => document.fonts.ready);
    const path = join(IMAGES, `${name}.png`);
    await window.screenshot({ path, animations: 'disabled', caret: 'hide' });
    process.stderr.write(`docs/images/${name}.png\n`);
  }
} finally {
  await electron.close();
  await remove();
}
