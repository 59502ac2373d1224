import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { openBrowser } from '../forms/open-browser.ts';
import { servePages } from '../forms/serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let pages: Awaited<ReturnType<typeof servePages>>;
let tab: BrowserPage;
beforeAll(async () => {
  pages = await servePages();
  const signal = new AbortController().signal;
  tab = await browser.host.open(pages.url('plain.html'), { label: 'a test', signal });
});
afterAll(async () => {
  await tab.close();
  await browser.close();
  await pages.close();
});

/** Fills the page with blocks, each as high as the view, and tells how many views high its picture is. */
async function viewsPictured(blocks: string[]): Promise<number> {
  await tab.page.evaluate((texts) => {
    document.body.style.margin = '0';
    document.body.innerHTML = texts
      .map((text) => `<div style="height:100vh;overflow:hidden;font-size:80px">${text}</div>`)
      .join('');
  }, blocks);
  return heightOf('page');
}

/** How many views high a picture is. */
async function heightOf(part: 'page' | 'form'): Promise<number> {
  const jpeg = ((await tab.picture(part)) as Buffer).toString('base64');
  return tab.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { height } = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    return height / window.innerHeight;
  }, jpeg);
}

it('pictures a page from its top to its bottom, also where the page is scrolled down', async () => {
  expect(await viewsPictured(['First', 'Second', 'Third'])).toBe(3);
  await tab.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await viewsPictured(['Other', 'words', 'here'])).toBe(3);
});

it('has the view at the top meanwhile, so that its words stand nowhere else, and puts it back', async () => {
  await viewsPictured(['First', 'Second', 'Third']);
  const tops = await tab.page.evaluateHandle(() => {
    window.scrollTo({ top: 500, behavior: 'instant' });
    const seen: number[] = [];
    document.addEventListener('scroll', () => seen.push(window.scrollY));
    return seen;
  });
  await tab.picture('page');
  await expect.poll(() => tops.evaluate((seen) => [seen.includes(0), seen.at(-1)])).toEqual([true, 500]);
});

it('begins at the form where a long posting stands above it', async () => {
  await tab.page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.style.margin = '0';
    document.body.innerHTML = `<nav><input placeholder="Search jobs"></nav><div style="height:300vh">A long posting</div>
      <form><label>Name <input></label><input type="hidden"><div style="height:50vh">More</div><button>Send</button></form>`;
  });
  const heights = await Promise.all(['page', 'form'].map((part) => heightOf(part as 'page' | 'form')));
  expect(heights[0]).toBeGreaterThan(3.4);
  expect(heights[1]).toBeGreaterThan(0.5);
  expect(heights[1]).toBeLessThan(1);
});

it('gives the view instead of a picture that shows it over and over', async () => {
  expect(await viewsPictured(['Same', 'Same', 'Same'])).toBe(1);
});
