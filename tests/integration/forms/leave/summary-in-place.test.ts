import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const NOTICE = '<p><label>What is your notice period? <input name="notice"></label></p>';
const answers = [answer('What is your notice period?', 'six weeks from today')];
const CONFIRM = '<p><label><input type="checkbox" name="correct"> I have checked my answers</label></p>';
/** Once `when` calls `draw`, all boxes are gone and what was said stands in their place. */
const asSummary = (when: string, more = '') =>
  asPage(`<p>Step 1 of 2</p><form id="f">${QUESTIONS}${NOTICE}<button type="button" id="next">Next</button></form><script>
const draw = (data) => {
  f.innerHTML = '<h2>Check your answers</h2><dl>' + Object.values(data).map((said) => '<dd>' + said + '</dd>').join('') + '</dl>${more}<button type="button" id="send">Submit application</button>';
  send.onclick = async () => { await fetch('/receive', { method: 'POST', body: JSON.stringify(data) }); document.body.innerHTML = '<h1>Thank you for applying</h1>' };
};
const said = () => Object.fromEntries(new FormData(f));
${when}</script>`);
const TOLD = `next.onclick = () => { const data = said(); fetch('/api/x7', { method: 'POST', body: JSON.stringify(data) }).catch(() => {}).finally(() => draw(data)) }`;

describe('a summary that is drawn where the boxes stood', () => {
  it.each(
    fewOf(
      Object.entries({
        'after what was held': [asSummary(TOLD), 3],
        'after a press alone': [asSummary('next.onclick = () => draw(said())'), 3],
        'by itself, once all is said': [
          asSummary(
            `let soon; f.onchange = () => { clearTimeout(soon); soon = setTimeout(() => { if (f.notice?.value) draw(said()) }, 300) }`,
          ),
          3,
        ],
        'with a box of its own, after what was held': [asSummary(TOLD, CONFIRM), 4],
      } satisfies Record<string, [string, number]>),
    ),
  )('loses nothing that was filled in: %s', async (_how, [page, count]) => {
    const { report, reviews } = await apply(browser.host, { url: sites.page('/summary', page), answers });
    expect(report.submitted).toBe('confirmed');
    for (const fields of [report.fields, reviews.at(-1)?.fields])
      expect([fields?.length, fields?.filter(({ status }) => status === 'filled').length]).toEqual([
        count,
        3,
      ]);
    expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
  });

  it('comes behind a button that says so, and is asked for', async () => {
    const page = asSummary('next.onclick = () => draw(said())')
      .replace('Step 1 of 2', '')
      .replace('>Next<', '>Check your answers<');
    const { report, reviews } = await apply(browser.host, { url: sites.page('/check', page), answers });
    expect([report.submitted, report.fields.length, reviews.length]).toEqual(['confirmed', 3, 2]);
    expect(sites.sent()).toHaveLength(1);
  });

  it('counts a form once that is drawn anew with the same boxes', async () => {
    const page =
      asPage(`<form id="f" action="/receive" method="post">${QUESTIONS}${NOTICE}<button>Submit application</button></form><script>
let drawn = false;
f.onchange = () => { if (!drawn && f.notice.value) { drawn = true; const boxes = [...f.childNodes]; setTimeout(() => { f.innerHTML = '<p><label>City <input name="town"></label></p><button>Submit application</button>'; setTimeout(() => f.replaceChildren(...boxes), 1500) }, 200) } }</script>`);
    const { report } = await apply(browser.host, { url: sites.page('/anew', page), answers });
    expect(report.submitted).toBe('confirmed');
    const labels = report.fields.map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith('Full name'))).toHaveLength(1);
  });
});
