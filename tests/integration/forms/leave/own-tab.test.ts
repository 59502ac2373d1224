import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const form = (more = ''): string =>
  sites.page(
    '/form',
    asPage(
      `<form action="/taken" method="post">${QUESTIONS}<button>Submit application</button></form>${more}`,
    ),
  );
/** The other site under a name, so that it is of another host than the form. */
const mail = (path: string): string => sites.other.replace('127.0.0.1', 'localhost') + path;
const ofMail = () =>
  sites.arrived.filter(({ host, path }) => host.startsWith('localhost') && path !== '/favicon.ico');

/** As the browser opens one where the user presses Ctrl and T. */
async function newTab({ page }: BrowserPage): Promise<Page> {
  const context = page.context();
  const session = await context.browser()?.newBrowserCDPSession();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    session?.send('Target.createTarget', { url: 'chrome://newtab/' }),
  ]);
  return opened;
}

/** Fills a form in, and does something beside it before it is sent. */
async function beside(url: string, act: (tab: BrowserPage) => Promise<void>) {
  let tab: BrowserPage | undefined;
  let held: unknown[] = [];
  const ended = await apply(browser.host, {
    url,
    onOpen: (opened) => {
      tab = opened;
    },
    hooks: {
      review: async ({ formHash }) => {
        await act(tab as BrowserPage);
        held = [...(tab?.guard.traffic().held ?? [])];
        return { decision: 'submit', formHash };
      },
    },
  });
  return { ...ended, held };
}

it('a tab that the user opens beside a form is theirs, and nothing of it stands in the form’s record', async () => {
  sites.page('other /mail', asPage('<iframe src="/folder"></iframe><script src="/mail.js"></script>'));
  sites.page('other /mail.js', `fetch('/login', { method: 'POST', body: 'ada@example.org' })`);
  let own: Page | undefined;
  const { report, journal, held } = await beside(form(), async (tab) => {
    own = await newTab(tab);
    await own.goto(mail('/mail?for=ada@example.org'), { waitUntil: 'networkidle' });
    await own.evaluate(`window.open('/code?for=ada@example.org')`);
    await expect.poll(() => ofMail().map(({ path }) => path)).toContain('/code?for=ada@example.org');
  });
  expect(
    ofMail()
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  ).toEqual([
    'GET /code?for=ada@example.org',
    'GET /folder',
    'GET /mail.js',
    'GET /mail?for=ada@example.org',
    'POST /login',
  ]);
  expect(held).toEqual([]);
  expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(journal).toEqual(['armed', 'confirmed']);
  await own?.close();
});

it('a page of the form’s own site is not let through because the user opened it', async () => {
  await beside(form(), async (tab) => {
    const own = await newTab(tab);
    await own.goto(sites.page('/other-page', asPage('Jobs'))).catch(() => undefined);
    await own
      .evaluate(
        `fetch('/submit', { method: 'POST', body: 'Ada Byron, ada@example.org' }).catch(() => undefined)`,
      )
      .catch(() => undefined);
    await own.goto(mail('/from-there?d=Ada+Byron')).catch(() => undefined);
    await own.close();
  });
  expect(sites.sent().map(({ path }) => path)).toEqual(['/taken']);
  expect(ofMail()).toEqual([]);
});

it.each<[string, (tab: BrowserPage, to: string) => Promise<unknown>]>([
  ['a link pressed with Ctrl', ({ page }) => page.click('#link', { modifiers: ['Control'] })],
  ['a link without an opener', ({ page }) => page.click('#link')],
  [
    'a window without an opener',
    ({ page }, to) => page.evaluate((url) => void window.open(url, '_blank', 'noopener'), to),
  ],
  [
    'a window that is to be the browser’s new tab',
    ({ page }, to) =>
      page.evaluate((url) => {
        const opened = window.open('chrome://newtab/', 'made');
        if (opened !== null) opened.location.href = url;
        window.open('chrome://newtab/', 'unmade', 'noopener');
        window.open(url, 'unmade');
      }, to),
  ],
  [
    'an empty window',
    ({ page }, to) =>
      page.evaluate((url) => {
        const opened = window.open('about:blank');
        opened?.document.write(`<script>location.href = ${JSON.stringify(url)}</script>`);
      }, to),
  ],
])('a page can not make such a tab by %s', async (_what, open) => {
  const to = mail('/stolen?d=Ada+Byron');
  const url = form(`<a id="link" href="${to}" target="_blank" rel="noopener">More</a>`);
  await beside(url, async (tab) => {
    await open(tab, to).catch(() => undefined);
    await tab.page.waitForTimeout(1500);
    for (const page of tab.page.context().pages())
      if (page !== tab.page && page.url() !== 'about:blank') await page.close();
  });
  expect(ofMail()).toEqual([]);
});
