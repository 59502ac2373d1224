import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply, outcomeOf } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const NOTICE = '<p><label>What is your notice period? <input name="notice" required></label></p>';
const LAST = `<form action="/receive" method="post">${NOTICE}<button>Submit application</button></form>`;
const answers = [answer('What is your notice period?', 'six weeks from today')];
const KEEPS = `<script>if (window.f) f.oninput = () => sessionStorage.setItem('draft', JSON.stringify(Object.fromEntries(new FormData(f))))</script>`;
const SAVES = `<script>f.onchange = () => fetch('/draft', { method: 'PUT', body: JSON.stringify(Object.fromEntries(new FormData(f))) })</script>`;
const first = (link: string, script = '', around = '') =>
  asPage(
    `${around}<form id="f">${QUESTIONS}${link.startsWith('!') ? '' : link}</form>${link.startsWith('!') ? link.slice(1) : ''}${script}`,
  );

describe('a next step behind a link', () => {
  it.each(
    fewOf(
      Object.entries({
        'in the form, with what it stores': [first('<a href="/second?job=7">Next</a>', KEEPS), '/first'],
        'beside it, under a number': [first('!<a href="/apply/2?job=7">Continue</a>', KEEPS), '/apply/1'],
        'after drafts': [first('!<a href="/second">Weiter</a>', SAVES, '<p>Step 1 of 2</p>'), '/first'],
      } satisfies Record<string, [string, string]>),
    ),
  )('is gone to: %s', async (_how, [page = '', path = '']) => {
    const last = asPage(LAST);
    for (const at of ['/second', '/apply/2']) sites.page(at, last);
    const { report, reviews } = await apply(browser.host, { url: sites.page(path, page), answers });
    expect(report).toMatchObject({ submitted: 'confirmed', steps: 2 });
    expect(report.fields.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect([reviews.length, sites.sent().filter(({ path: to }) => to === '/receive').length]).toEqual([1, 1]);
  });

  it('says what was typed in and is kept by nothing', async () => {
    sites.page('/second', asPage(LAST));
    const url = sites.page('/first', first('<a href="/second?job=7">Next</a>'));
    const { report } = await apply(browser.host, { url, answers, canSubmit: false });
    expect([report.submitted, report.steps, sites.sent()]).toEqual([false, 2, []]);
    expect(outcomeOf(report, 'Full name')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('not seen to keep'),
    });
    expect(outcomeOf(report, 'What is your notice period?')?.status).toBe('filled');
  });

  it('is none where the link leads on in a list, or to another site', async () => {
    for (const link of ['!<a href="/jobs?page=2">Next</a>', `<a href="${sites.other}/2">Next</a>`]) {
      const url = sites.page('/only', first(link));
      const { report } = await apply(browser.host, { url, canSubmit: false });
      expect(report).toMatchObject({ submitted: false, steps: 1 });
      expect(report.reason).toMatch(/no button that sends it was found.* by hand/);
    }
    expect(sites.arrived.filter(({ path }) => /page=2|^\/2/.test(path))).toEqual([]);
  });
});
