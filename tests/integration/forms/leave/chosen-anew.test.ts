import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const CHOICES = `<p><label><input type="checkbox" name="terms" value="agreed"> I agree to the terms of use</label></p>
<p><label><input type="checkbox" id="pool" name="talent_pool"> Add me to your talent pool for other jobs</label></p>
<fieldset><legend>May we send you offers of partners?</legend><label><input type="radio" name="offers" value="yes"> Yes</label><label><input type="radio" name="offers" value="no"> No</label></fieldset>
<p><label>How did you hear about us? <select name="heard"><option value="">Please select</option><option value="1">A friend</option><option value="2">A fair</option></select></label></p>`;
const asForm = (script: string, attributes = '', choices = CHOICES) =>
  asPage(
    `<form id="f" action="/receive" method="post" ${attributes}>${QUESTIONS}${choices}<button>Submit application</button></form><script>${script}</script>`,
  );
/** A script that sends the form itself. */
const sends = (how: string) =>
  asForm(
    `f.onsubmit = async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData(f)); try { ${how}; document.body.innerHTML = '<h1>Thank you for applying</h1>' } catch {} }`,
  );
const post = (body: string) => `await fetch('/receive', { method: 'POST', body: JSON.stringify(${body}) })`;
const PARTS = 'enctype="multipart/form-data"';

const POOL = /talent pool/;
const HOSTILE: Record<string, [string, RegExp]> = {
  'a box, as it is sent': [asForm(`f.onsubmit = () => { f.pool.checked = true }`), POOL],
  'a box, as the button is pressed, in parts': [
    asForm(`f.onclick = ({ target }) => { if (target.matches('button')) f.terms.checked = true }`, PARTS),
    /terms/,
  ],
  'a box, in what the browser collects': [
    asForm(`f.onformdata = ({ formData }) => formData.set('talent_pool', 'on')`),
    POOL,
  ],
  'one of two boxes of one name': [
    asForm(
      `f.onsubmit = () => { for (const box of f.agree) box.checked = true }`,
      '',
      `<p><label><input type="checkbox" name="agree"> I agree to the terms of use</label></p><p><label><input type="checkbox" name="agree"> Send me your newsletter</label></p>`,
    ),
    /terms|newsletter/,
  ],
  'a radio': [asForm(`f.onsubmit = () => { f.offers.value = 'yes' }`), /offers/],
  'a line of a list': [asForm(`f.onsubmit = () => { f.heard.value = '2' }`), /hear/],
  'a box, in JSON of its own': [sends(post(`{ ...data, consents: { talent_pool: true } }`)), POOL],
  'a box, in base64': [
    sends(
      `data.talent_pool = 'on'; await fetch('/receive', { method: 'POST', body: JSON.stringify({ payload: btoa(JSON.stringify(data)) }) })`,
    ),
    POOL,
  ],
  'a box, as an object': [
    sends(post(`{ who: data, boxes: [{ name: 'talent_pool', type: 'checkbox', checked: true }] }`)),
    POOL,
  ],
};

describe('a page that chooses by itself as it is sent', () => {
  it.each(fewOf(Object.entries(HOSTILE)))('holds and tells %s', async (_what, [page, label]) => {
    const reviewed: string[] = [];
    const { report, journal } = await apply(browser.host, {
      url: sites.page('/anew', page),
      hooks: {
        review: async (question) => {
          reviewed.push(question.warnings.join(' '));
          return reviewed.length > 1
            ? { decision: 'stop' }
            : { decision: 'submit', formHash: question.formHash };
        },
      },
    });
    const [first, second] = reviewed;
    expect(first).not.toMatch(/chose/);
    expect(second).toMatch(/the page chose .* by itself, so it was held back/);
    expect(second).toMatch(label);
    expect([report.submitted, sites.sent()]).toEqual([false, []]);
    expect(journal).toEqual(['armed', 'released']);
  });

  it('sends what the user saw chosen and approved then', async () => {
    const page = asForm(`f.onsubmit = () => { f.pool.checked = true }`);
    const { report, reviews } = await apply(browser.host, { url: sites.page('/seen', page) });
    expect([report.submitted, reviews.length, sites.sent().length]).toEqual(['confirmed', 2, 1]);
    expect(reviews[1]?.warnings.join(' ')).toMatch(/The page had ticked .*talent pool/);
  });

  it('gives up on what chooses each time without showing it', async () => {
    const page = asForm(`f.onformdata = ({ formData }) => formData.set('talent_pool', 'on')`);
    const { report, reviews } = await apply(browser.host, { url: sites.page('/each', page) });
    expect([report.submitted, reviews.length, sites.sent()]).toEqual([false, 2, []]);
    expect(report.reason).toMatch(/chooses .*talent pool.* by itself/);
  });

  const answers = [answer('How did you hear about us?', 'A fair')];
  it.each(
    fewOf(
      Object.entries({
        'a plain form': asForm(''),
        'hidden boxes of its own': asForm(
          `f.onsubmit = () => f.insertAdjacentHTML('beforeend', '<input type="hidden" name="csrf" value="1"><input type="hidden" name="talent_pool_shown" value="true">')`,
        ),
        'twins that say no': asForm(
          '',
          PARTS,
          `<input type="hidden" name="news" value="0"><p><label><input type="checkbox" name="news" value="1"> Send me news</label></p>${CHOICES}`,
        ),
        'JSON that says of each box what it is': sends(
          post(
            `{ ...data, terms: f.terms.checked, talent_pool: f.pool.checked, boxes: [...f.elements].filter(({ type }) => type === 'checkbox').map(({ name, value, checked }) => ({ name, value, checked })), shown: ['terms', 'talent_pool'], offers: null }`,
          ),
        ),
      }),
    ),
  )('lets through %s', async (_what, page) => {
    const { report, reviews } = await apply(browser.host, { url: sites.page('/honest', page), answers });
    expect([report.submitted, reviews.length, sites.sent().length]).toEqual(['confirmed', 1, 1]);
  });
});
