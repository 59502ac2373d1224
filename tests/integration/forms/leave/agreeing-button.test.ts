import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mayGoAlone } from '#main/compose/forms/auto-approval.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

it.each([
  ['Agree to marketing and submit application', false],
  ['Submit application', true],
])('a button that says "%s" may be pressed unasked: %s', async (words, alone) => {
  const page = asPage(`<form action="/receive" method="post">${QUESTIONS}<button>${words}</button></form>`);
  const { reviews } = await apply(browser.host, { url: sites.page('/words', page) });
  const [{ fields = [], warnings = [] } = {}] = reviews;
  expect(warnings.filter((warning) => warning.includes(`"${words}"`))).toHaveLength(alone ? 0 : 1);
  expect(mayGoAlone(fields, warnings)).toBe(alone);
});

it('a button that says more once the form is approved is shown once more', async () => {
  const page = asPage(
    `<form action="/receive" method="post">${QUESTIONS}<button id="b">Submit application</button></form>`,
  );
  let tab: Page | null = null;
  const reviewed: string[] = [];
  const { report } = await apply(browser.host, {
    url: sites.page('/later', page),
    onOpen: (opened) => {
      tab = opened.page;
    },
    hooks: {
      review: async ({ warnings, formHash }) => {
        reviewed.push(warnings.join(' '));
        if (reviewed.length > 1) return { decision: 'stop' };
        await tab?.evaluate(() => {
          const button = document.querySelector('button');
          if (button !== null) button.textContent = 'Accept marketing and submit application';
        });
        return { decision: 'submit', formHash };
      },
    },
  });
  expect(reviewed).toHaveLength(2);
  expect([report.submitted, sites.sent()]).toEqual([false, []]);
});
