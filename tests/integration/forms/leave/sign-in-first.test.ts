import { expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const EMAIL = '<p><label>Email <input name="email" type="email" required></label></p>';

it.each([
  [
    'by its heading',
    `<h2>Sign in to apply</h2><form action="/auth" method="post">${EMAIL}<button>Continue</button></form>`,
  ],
  [
    'by its button',
    `<form action="/auth" method="post">${EMAIL}<label><input type="checkbox" name="stay"> Remember me</label><button>Log in</button></form>`,
  ],
])('leaves a page to the user that asks for an account by an address alone, %s', async (_how, html) => {
  const url = sites.page('/account', asPage(html));
  const kinds: string[] = [];
  const { report, journal, reviews } = await apply(browser.host, {
    url,
    hooks: {
      handOver: async ({ kind }) => {
        kinds.push(kind);
        return 'stop';
      },
    },
  });
  expect(kinds).toEqual(['login']);
  expect(sites.sent()).toEqual([]);
  expect([report.submitted, journal, reviews]).toEqual([false, [], []]);
});

it('takes a form beside whose heading somebody may sign in for a form', async () => {
  const url = sites.page(
    '/both',
    asPage(
      `<h2>Sign in, or apply without an account</h2><form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
});
