import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage } from './serve-site.ts';

const { browser, sites } = await onSites();

it('opens, steps through and sends a form whose page speaks Polish and puts away each button that was pressed', async () => {
  const url = sites.page(
    '/pl',
    asPage(
      `<h1>Elektryk</h1><p>Szukamy osoby do pracy w Gdańsku.</p><button onclick="f.hidden = false; this.hidden = true">Aplikuj teraz</button>
      <form id="f" hidden onsubmit="event.preventDefault(); fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(() => { document.body.innerHTML = '<h1>Dziękujemy za aplikację!</h1>'; })">
      <p>Krok <b id="n">1</b> z 2</p><div id="one"><p><label for="i">Imię *</label> <input id="i" name="first" required></p><p><label for="z">Nazwisko *</label> <input id="z" name="last" required></p>
      <button type="button" onclick="one.hidden = true; two.hidden = false; n.textContent = 2">Dalej</button></div>
      <div id="two" hidden><p><label for="e">Adres e-mail *</label> <input id="e" name="email" type="email"></p><p><label for="t">Numer telefonu</label> <input id="t" name="phone" type="tel"></p><button>Wyślij aplikację</button></div></form>`,
    ).replace('lang="en"', 'lang="pl"'),
  );
  const { report, journal } = await apply(browser.host, { url });
  const body = new URLSearchParams(sites.sent()[0]?.body ?? '');
  expect(Object.fromEntries(body)).toMatchObject({ first: 'Ada', last: 'Byron', email: 'ada@example.org' });
  expect([report.submitted, ...journal]).toEqual(['confirmed', 'armed', 'confirmed']);
});

it('sends by a button of the page’s own making, of which the document says nothing', async () => {
  const url = sites.page(
    '/own-button',
    asPage(
      `<form id="f" action="/receive" method="post"><p><label for="n">Full name *</label> <input id="n" name="full_name" required></p><p><label for="e">Email *</label> <input id="e" name="email" type="email" required></p><acme-button>Submit application</acme-button></form>
      <script>customElements.define('acme-button', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.inner = this.attachInternals(); this.inner.role = 'button'; const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<button type="button"><slot></slot></button>'; root.firstChild.onclick = () => this.inner.form.requestSubmit(); } });</script>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
  expect(sites.sent()).toHaveLength(1);
});

it('is not believed where a page says that it is the practice board, and that it has the application', async () => {
  sites.page('/api/applications', (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('[{"id":"1"}]');
  });
  const url = sites.page(
    '/jobs/engineer',
    asPage(
      `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = (event) => event.preventDefault()</script>`,
      '<meta name="generator" content="jobai-practice-board">',
    ),
  );
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 3000 });
  expect(report.submitted).not.toBe('confirmed');
  expect(journal).not.toContain('confirmed');
  expect(sites.arrived.filter(({ path }) => path.startsWith('/api/applications'))).toEqual([]);
});

it('says what the site says where the person has applied before', async () => {
  const url = sites.page(
    '/applied',
    asPage('<h1>Electrician</h1><p>You have already applied for this job on 3 March.</p>'),
  );
  await expect(apply(browser.host, { url })).rejects.toThrow(
    /applied for this job before \("You have already applied/,
  );
});

const QUESTIONS = `<p><label for="n">Full name *</label> <input id="n" name="full_name" required></p><p><label for="e">Email *</label> <input id="e" name="email" type="email" required></p>`;
const form = (send: string): string =>
  `<form id="f" action="/receive" method="post">${QUESTIONS}${send}</form>`;
const FORM = form('<button>Submit application</button>');
const PAGES: Readonly<Record<string, string>> = {
  'opens its form in a window of its own': `<button onclick="window.open('/in-window')">Apply now</button>`,
  'opens a window that is empty at first': `<button onclick="const w = window.open(); w.location = '/in-window'">Apply now</button>`,
  'asks for more in a job alert beside it': `<form id="job-alert"><h2>Get job alerts</h2><p><label>Name <input name="alert_name"></label></p><p><label>Your email <input name="alert_email" type="email"></label></p><p><label>Town <input name="alert_town"></label></p><button>Subscribe</button></form><script>document.querySelector('#job-alert').oninput = () => document.body.replaceChildren('Gone')</script><button onclick="box.hidden = false; this.remove(); document.querySelector('#job-alert').remove()">Apply now</button><div id="box" hidden>${FORM}</div>`,
  'has a frame that nobody sees': `<iframe style="opacity:0" width="400" height="300" src="/unseen"></iframe>${FORM}`,
  'opens it from a menu of ways to apply': `<button onclick="ways.hidden = false">Apply</button><ul id="ways" hidden role="menu"><li role="menuitem"><a href="/linkedin">Apply with LinkedIn</a></li><li role="menuitem"><a href="#" onclick="box.hidden = false; return false">Apply manually</a></li></ul><div id="box" hidden>${FORM}</div>`,
  'opens it in a box of its own by "Easy Apply"': `<button onclick="box.showModal()">Easy Apply</button><dialog id="box">${FORM}</dialog>`,
  'keeps it in a tab of the posting': `<div role="tablist"><button role="tab" aria-selected="true">Job description</button><button role="tab" aria-selected="false" onclick="box.hidden = false">Application</button></div><div id="box" hidden>${FORM}</div>`,
  'draws it once one has scrolled to it': `<div style="height:3000px">An engineer who likes trams</div><div id="box"></div><template id="kept">${FORM}</template><script>new IntersectionObserver(([seen]) => { if (seen.isIntersecting && !box.firstChild) box.innerHTML = kept.innerHTML; }).observe(box)</script>`,
  'lets an advertisement open at the first press': `<button onclick="setTimeout(() => { box.hidden = false; }, 1200)">Apply now</button><div id="box" hidden>${FORM}</div><script>addEventListener('click', () => open('${sites.other}/advertisement'), { once: true })</script>`,
  'has a row of pictures with a "Next" of its own': `${FORM}<div style="cursor:pointer" onclick="location = '/elsewhere'">Next</div><button onclick="location = '/elsewhere'">Next</button>`,
  'folds it under its heading': `<details><summary>Apply now</summary>${FORM}</details>`,
  'offers two services beside it': `<button onclick="location = '/linkedin'">Apply with LinkedIn</button><button onclick="box.hidden = false">Apply without an account</button><div id="box" hidden>${FORM}</div>`,
  'opens its boxes once they are gone to': FORM.replaceAll(
    'required',
    'required readonly onfocus="this.removeAttribute(\'readonly\')"',
  ),
  'sends it by a picture': form(
    `<input type="image" alt="Submit application" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40">`,
  ),
  'sends it by a piece of the page that is called nothing': form(
    `<div style="cursor:pointer" onclick="f.requestSubmit()"><span>Submit application</span></div>`,
  ),
};

it.each(fewOf(Object.entries(PAGES)))('fills in and sends a form whose page %s', async (_what, html) => {
  sites.page('/in-window', asPage(FORM));
  sites.page(
    '/unseen',
    asPage(
      `<form>${QUESTIONS}</form><script>addEventListener('input', () => { parent.document.querySelector('#f').remove(); })</script>`,
    ),
  );
  const { report } = await apply(browser.host, { url: sites.page('/strange', asPage(html)) });
  expect(report.submitted).toBe('confirmed');
  expect(sites.sent().map(({ body }) => body)).toEqual([expect.stringContaining('ada%40example.org')]);
});
