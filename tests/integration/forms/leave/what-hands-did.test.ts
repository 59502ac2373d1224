import { expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { apply, outcomeOf } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const FORM = `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`;
const LIST = '<h1>My applications</h1><p>Data Engineer - Application submitted</p>';
const SIGN_IN =
  '<h1>Sign in</h1><form method="post" action="/login"><p><label>Email <input type="email" name="email"></label></p><p><label>Password <input type="password" name="password"></label></p><button>Sign in</button></form>';

it('takes a list of earlier applications after a sign-in for no application', async () => {
  const url = sites.page('/signing-in', asPage(SIGN_IN));
  sites.page('/login', asPage(`${LIST}<a href="/the-form">Apply for this job</a>`));
  sites.page('/the-form', asPage(FORM));
  let tab: BrowserPage | undefined;
  const { report, journal, reviews } = await apply(browser.host, {
    url,
    onOpen: (opened) => {
      tab = opened;
    },
    hooks: {
      handOver: async (_entry, _url, seen) => {
        await tab?.page.waitForTimeout(800);
        await tab?.page.fill('[type=email]', 'ada@example.org');
        await tab?.page.fill('[type=password]', 'secret');
        await tab?.page.click('button');
        return seen;
      },
    },
  });
  expect(sites.arrived.filter(({ path }) => path === '/receive')).toHaveLength(1);
  expect(reviews).toHaveLength(1);
  expect([report.submitted, ...journal]).toEqual(['confirmed', 'armed', 'confirmed']);
});

it('never confirms by a list that the user passes while a review waits', async () => {
  const url = sites.page('/passing', asPage(FORM));
  sites.page('/list', asPage(LIST));
  let tab: BrowserPage | undefined;
  const { report, journal } = await apply(browser.host, {
    url,
    onOpen: (opened) => {
      tab = opened;
    },
    hooks: {
      review: async ({ formHash }, byHand) => {
        tab?.takeover.take('app');
        await tab?.page.goto(new URL('/list', url).href);
        await tab?.page.waitForTimeout(1000);
        await tab?.page.goBack();
        tab?.takeover.release();
        await byHand.catch(() => undefined);
        return { decision: 'stop', formHash };
      },
    },
  });
  expect(sites.sent()).toEqual([]);
  expect(journal).not.toContain('confirmed');
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('Data Engineer - Application submitted');
});

it('sends nothing a second time that the user sent at the posting', async () => {
  const url = sites.page(
    '/posting',
    asPage(`<button onclick="box.hidden = false">Apply now</button><div id="box" hidden>${FORM}</div>`),
  );
  sites.page('/receive', '<p>Done.</p>');
  const { report, journal, reviews } = await apply(browser.host, {
    url,
    onOpen: ({ page, takeover }) => {
      takeover.take('app');
      const byHand = async () => {
        await page.getByText('Apply now').click();
        await page.fill('[name=full_name]', 'Ada Byron');
        await page.fill('[name=email]', 'ada@example.org');
        await page.getByText('Submit application').click();
        await page.getByText('Done.').waitFor();
        await page.goBack();
        takeover.release();
      };
      setTimeout(() => void byHand(), 500);
    },
  });
  expect(sites.sent()).toHaveLength(1);
  expect(reviews).toEqual([]);
  expect([report.submitted, ...journal]).toEqual(['unknown', 'armed', 'unknown']);
});

it('lets a press of the user’s in the page go while a review waits', async () => {
  const url = sites.page('/pressed', asPage(FORM));
  sites.page('/receive', '<h1>Thank you for applying</h1>');
  let tab: BrowserPage | undefined;
  const { report, journal } = await apply(browser.host, {
    url,
    onOpen: (opened) => {
      tab = opened;
    },
    hooks: {
      review: async ({ formHash }, byHand) => {
        await tab?.page.waitForTimeout(800);
        await tab?.page.click('text=Submit application');
        await tab?.page.waitForTimeout(800);
        tab?.takeover.release();
        await Promise.race([
          byHand.catch(() => undefined),
          new Promise((resolve) => setTimeout(resolve, 6000)),
        ]);
        return { decision: 'stop', formHash };
      },
    },
  });
  expect(sites.sent()).toHaveLength(1);
  expect([report.submitted, ...journal]).toEqual(['confirmed', 'armed', 'confirmed']);
});

it('keeps what the user typed on the page while a question waited', async () => {
  const url = sites.page(
    '/asking',
    asPage(
      `<form action="/receive" method="post">${QUESTIONS}<p><label>Favourite tree * <input name="tree" required></label></p><button>Submit application</button></form>`,
    ),
  );
  let tab: BrowserPage | undefined;
  const { report } = await apply(browser.host, {
    url,
    canSubmit: false,
    onOpen: (opened) => {
      tab = opened;
    },
    hooks: {
      ask: async ([field]) => {
        tab?.takeover.take('app');
        await tab?.page.fill('[name=full_name]', 'Augusta King');
        tab?.takeover.release();
        await tab?.page.waitForTimeout(1000);
        return field === undefined ? [] : [{ fieldId: field.id, value: 'Rowan', remember: false }];
      },
    },
  });
  expect(outcomeOf(report, 'Full name')?.value).toBe('Augusta King');
  expect(outcomeOf(report, 'Favourite tree')?.value).toBe('Rowan');
});
