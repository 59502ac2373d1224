import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
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

it('reads marks, notes and groups wherever a page puts them', async () => {
  const { fields } = await readForm(browser.host, pages.url('marks.html'), new AbortController().signal);
  const seen = fields.filter(({ visible, decoy }) => visible && !decoy);
  expect(
    seen.map(({ required, type, key, label }) => `${required ? '*' : ' '} ${type} ${key} | ${label}`),
  ).toEqual([
    '* text name.full | Volledige naam',
    '  tel phone | Phone',
    '* text custom | Boat',
    '* combobox custom | Port',
    '* radio custom | Can you splice rope?',
    '* radio custom | Do you tar by hand?',
    '  checkbox-group custom | Which nets do you know?',
    '  date custom | Since',
    '  text education.start | Start date',
    '  text custom | Location',
  ]);
});
