import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const STEP_OF_TWO = `<p>Step 1 of 2</p>`;

describe('a "Next" that hands in what calls itself a draft', () => {
  const hands = (path: string, then: string, more = '') =>
    asPage(
      `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData(f)); await fetch('${path}', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...data${more} }) }).catch(() => {}); document.body.innerHTML = '<h1>${then}</h1>'; }</script>`,
    );

  it.each(
    fewOf([
      ['/api/drafts/42/confirm', ''],
      ['/api/drafts/42/absenden', ''],
      ['/api/drafts/42', ', status: "COMPLETED"'],
      ['/api/drafts/42', ', isDraft: false'],
    ]),
  )('is asked for, and then sends once: %s%s', async (path, more) => {
    const url = sites.page('/hands-in', hands(path, 'Thank you!', more));
    const { report: looked } = await apply(browser.host, { url, canSubmit: false });
    expect(sites.sent()).toEqual([]);
    expect(looked.submitted).toBe(false);
    const { reviews, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(sites.sent()).toHaveLength(1);
    expect(reviews.length).toBeGreaterThan(0);
    expect(journal[0]).toBe('armed');
    expect(journal.at(-1)).not.toBe('released');
  });

  it('is not known to have sent nothing where all of it was saved and no step came', async () => {
    const url = sites.page('/saves-all', hands('/api/drafts/42', 'All done!'));
    const { report, journal } = await apply(browser.host, { url });
    expect(sites.sent()).toHaveLength(1);
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report.submitted).toBe('unknown');
    expect(report.reason).toBe(
      `the form did not go on, after the page had told the site answers that may have been the form: 2 of your answers went to ${sites.own}/api/drafts/42, which calls itself a draft (the site answered 200); it says: "All done!"; no button was pressed that says it sends`,
    );
  });

  it('is told in the words of the page where that calls it a draft, too', async () => {
    const url = sites.page('/keeps-all', hands('/api/drafts/42', 'Your draft was saved.'));
    const { report, journal } = await apply(browser.host, { url, canSubmit: false });
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report.submitted).toBe('unknown');
    expect(report.reason).toMatch(/calls itself a draft .*; it says: "Your draft was saved\."; no button/);
  });

  it('is told with what left where the page thanks for an application', async () => {
    const url = sites.page('/thanks-for-all', hands('/api/drafts/42', 'Thank you for applying'));
    const { report, journal } = await apply(browser.host, { url, canSubmit: false });
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report.submitted).toBe('unknown');
    expect(report.reason).toBe(
      `the page thanks for an application after "Next" (Thank you for applying), though nothing was seen to leave that says it sends one: 2 of your answers went to ${sites.own}/api/drafts/42, which calls itself a draft (the site answered 200)`,
    );
  });
});

it('a form that is told piece by piece, and goes away, is not known to have sent nothing', async () => {
  const url = sites.page(
    '/piece-by-piece',
    asPage(
      `<form id="f">${QUESTIONS}</form><script>f.onchange = async ({ target }) => { await fetch('/api/draft', { method: 'PUT', body: target.value }); if (target.name === 'email') document.body.innerHTML = '<h1>All done!</h1>'; }</script>`,
    ),
  );
  const { report, journal } = await apply(browser.host, { url });
  expect(journal).toEqual(['armed', 'unknown']);
  expect(report.submitted).toBe('unknown');
});
