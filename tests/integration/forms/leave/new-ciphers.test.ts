import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const CIPHER = `const hide = () => btoa([...new URLSearchParams(new FormData(f)).toString()].map((c) => String.fromCharCode(c.charCodeAt(0) ^ 42)).join(''));`;
const TOKEN = 'q3Vh8sXk2Lm9Pz0Rt7Yb4Nc6Wd1Ej5Gf8HaUiKoZxQs';

describe('a form that sends itself in cipher', () => {
  it.each(
    fewOf([
      ['a script', `fetch('/go', { method: 'POST', body: JSON.stringify({ d: hide() }) })`],
      ['a beacon', `navigator.sendBeacon('/go', hide())`],
      ['an address', `fetch('/go?d=' + encodeURIComponent(hide()))`],
      ['a picture', `new Image().src = '/go?d=' + encodeURIComponent(hide())`],
      ['an address that calls itself a form', `fetch('/form?d=' + encodeURIComponent(hide()))`],
    ]),
  )('is held while it is filled in: %s', async (_what, way) => {
    const url = sites.page(
      '/hides',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>${CIPHER} f.onchange = () => { if (f.checkValidity()) ${way}; };</script>`,
      ),
    );
    await apply(browser.host, { url, canSubmit: false });
    expect(sites.arrived.filter(({ path }) => /^\/(go|form)/.test(path))).toEqual([]);
  });

  it('is held a moment after a "Next" drew the next step', async () => {
    const url = sites.page(
      '/hides-later',
      asPage(
        `<p>Step <b id="n">1</b> of 2</p><form id="f">${QUESTIONS}<p id="more"></p><button type="button" id="go">Next</button></form><script>${CIPHER} go.onclick = () => { n.textContent = '2'; more.innerHTML = '<label>City <input name="city"></label>'; go.textContent = 'Submit application'; setTimeout(() => fetch('/go', { method: 'POST', body: JSON.stringify({ d: hide() }) }), 2500); };</script>`,
      ),
    );
    await apply(browser.host, {
      url,
      hooks: {
        review: async () => {
          await new Promise((resolve) => setTimeout(resolve, 3500));
          return { decision: 'stop' };
        },
      },
    });
    expect(sites.arrived.filter(({ path }) => path === '/go')).toEqual([]);
  });
});

it('what a page had before is no cipher: tokens in it, in what it stores, and numbers that it draws', async () => {
  const url = sites.page(
    '/tokens',
    asPage(
      `<input type="hidden" id="t" value="${TOKEN}"><form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>localStorage.setItem('s', '${TOKEN}x'); f.onchange = ({ target }) => { fetch('/keep', { method: 'POST', body: JSON.stringify({ token: t.value, session: localStorage.getItem('s'), id: crypto.randomUUID(), question: 'customQuestionAboutYourLastEmployer12', value: target.value }) }); };</script>`,
    ),
  );
  const { report, reviews } = await apply(browser.host, { url });
  expect(sites.arrived.filter(({ path }) => path === '/keep').length).toBeGreaterThan(0);
  expect(report.submitted).toBe('confirmed');
  expect(reviews.map(({ warnings }) => warnings)).toEqual([[]]);
});
