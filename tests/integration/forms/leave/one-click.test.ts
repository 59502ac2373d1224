import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const THANKS = "document.body.innerHTML = '<h1>Thank you for applying</h1>'";
const FORM = `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`;

/** What applies with what the site knows of its visitor; each page thanks for it. */
const AT_ONCE: Readonly<Record<string, string>> = {
  'a button that posts': `<button id="go">Apply now</button><script>go.onclick = () => fetch('/api/quick', { method: 'POST', body: '{"job":1}' }).then(() => { ${THANKS}; })</script>`,
  'a button of other words': `<button id="go">I'm interested</button><script>go.onclick = () => fetch('/api/quick', { method: 'POST', body: '{"job":1}' }).then(() => { ${THANKS}; })</script>`,
  'a button that asks with data': `<button id="go">Apply now</button><script>go.onclick = () => { fetch('/take?data=' + encodeURIComponent('{"job":1}')); ${THANKS}; }</script>`,
  'a button that asks for what says nothing': `<button id="go">Apply now</button><script>go.onclick = () => { fetch('/take'); ${THANKS}; }</script>`,
  'a button with a picture': `<button id="go">Apply now</button><script>go.onclick = () => { new Image().src = '/take?job=1'; ${THANKS}; }</script>`,
  'a link that is none': `<a id="go" href="/form">Apply now</a><script>go.onclick = (event) => { event.preventDefault(); fetch('/take', { method: 'POST' }); ${THANKS}; }</script>`,
  'what says that it opens a dialog': `<button id="go" aria-haspopup="dialog">Apply now</button><script>go.onclick = () => { fetch('/take', { method: 'POST' }); ${THANKS}; }</script>`,
  'a page that goes to another address first': `<button id="go">Apply now</button><script>go.onclick = () => { history.pushState({}, '', '/one-click/apply'); setTimeout(() => { navigator.sendBeacon('/take', '1'); ${THANKS}; }, 300); }</script>`,
};

/** How real sites come to their form. */
const OPENS: Readonly<Record<string, string>> = {
  'a script that draws it': `go.onclick = () => setTimeout(() => { root.innerHTML = form; go.remove(); }, 300)`,
  'a part of a page that a script asks for': `go.onclick = async () => { root.innerHTML = await (await fetch('/jobs/12/application-form?locale=en')).text(); go.remove(); }`,
  'a list of questions': `go.onclick = async () => { await (await fetch('/api/jobs/12/questions.json')).text(); root.innerHTML = form; go.remove(); }`,
  'a query': `go.onclick = async () => { await fetch('/graphql', { method: 'POST', body: JSON.stringify({ query: 'query Form { form { id } }' }) }); root.innerHTML = form; go.remove(); }`,
  'a framework in the place of a link': `go.onclick = async () => { root.innerHTML = await (await fetch('/jobs/12/apply', { headers: { 'HX-Request': 'true' } })).text(); go.remove(); }`,
  'a script that changes the page': `go.onclick = () => { location.href = '/jobs/12/apply'; }`,
  'a page that is busy at the first press': `let presses = 0; go.onclick = () => { if (++presses > 1) { root.innerHTML = form; go.remove(); } }`,
  'a frame': `go.onclick = () => { root.innerHTML = '<iframe src="/jobs/12/apply" width="600" height="400"></iframe>'; go.remove(); }`,
  'a count of visitors that is held back, while its form comes late': `go.onclick = () => { fetch('/hit', { method: 'POST', body: 'x' }).catch(() => 0); setTimeout(() => { root.innerHTML = form; go.remove(); }, 2500); }`,
};

describe('what applies at once', () => {
  it.each(fewOf(Object.entries(AT_ONCE)))('is held back and told: %s', async (_what, body) => {
    const url = sites.page('/one-click', asPage(body));
    await expect(apply(browser.host, { url })).rejects.toThrow(/applies at once.*held that back/);
    expect(sites.sent()).toEqual([]);
    expect(sites.arrived.filter(({ path }) => /take|quick/.test(path))).toEqual([]);
  });
});

/** What a button of a banner for cookies does where it is none. */
const BANNERS: Readonly<Record<string, string>> = {
  'a post that says nothing': `fetch('/take', { method: 'POST', body: '{"job":1}' })`,
  'a beacon': `navigator.sendBeacon('/take', '1')`,
  'a get that says nothing': `fetch('/take?job=1')`,
  'a form of its own': `document.body.insertAdjacentHTML('beforeend', '<form id="own" method="post" action="/take"></form>'); own.submit()`,
  'a post a moment later': `setTimeout(() => fetch('/take', { method: 'POST', body: '{"job":1}' }), 80)`,
};

describe('what looks like a banner for cookies', () => {
  it.each(fewOf(Object.entries(BANNERS)))(
    'applies by nothing, and holds no form up: %s',
    async (_what, script) => {
      const url = sites.page(
        '/banner',
        asPage(
          `${FORM}<div class="cookie-note" style="position:fixed;inset:0"><p>We use cookies.</p><button id="no">Decline</button></div><script>no.onclick = () => { no.parentElement.remove(); ${script} }</script>`,
        ),
      );
      const { report } = await apply(browser.host, { url });
      expect(sites.arrived.filter(({ path }) => /take/.test(path))).toEqual([]);
      expect(report.submitted).toBe('confirmed');
      expect(sites.arrived.filter(({ path }) => path === '/receive')).toHaveLength(1);
    },
  );
});

describe('a button that opens the form', () => {
  it.each(fewOf(Object.entries(OPENS)))(
    'with %s is pressed, and the form sent once',
    async (_what, script) => {
      for (const path of ['/jobs/12/application-form', '/jobs/12/apply']) sites.page(path, FORM);
      const url = sites.page(
        '/opened',
        asPage(
          `<button id="go">Apply now</button><div id="root"></div><script>const form = ${JSON.stringify(FORM)}; ${script}</script>`,
        ),
      );
      const { report } = await apply(browser.host, { url });
      expect(report.submitted).toBe('confirmed');
      expect(sites.arrived.filter(({ path }) => path === '/receive')).toHaveLength(1);
    },
  );
});
