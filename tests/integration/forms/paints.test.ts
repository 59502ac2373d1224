import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
  await browser.warmUp();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

it('takes a box that anything is painted over for a decoy, and none that can be seen through it', async () => {
  const { fields } = await readForm(browser.host, pages.url('paints.html'), new AbortController().signal);
  const named = fields.filter(({ dom }) => /^(seen|hid)_/.test(dom.name));
  const wrong = named.filter(
    ({ dom, visible, decoy }) => (visible && !decoy) !== dom.name.startsWith('seen_'),
  );
  expect(wrong.map(({ dom }) => dom.name)).toEqual([]);
  expect(named.length).toBe(31);
});
