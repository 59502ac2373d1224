import { describe, expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** What pages do beside their form, all of it harmless; `to` is a site that counts visitors. */
const HABITS: Readonly<Record<string, string>> = {
  'counts visits with a picture': `new Image().src = to + '/pixel.gif?page=apply'`,
  'counts visits with a beacon': `navigator.sendBeacon(to + '/collect', 'v=1')`,
  'posts what it measures as it loads': `fetch('/api/telemetry', { method: 'POST', body: '{"load":12}' }); fetch(to + '/g/collect', { method: 'POST', mode: 'no-cors', body: '{"load":12}' })`,
  'starts a session as it loads': `fetch('/api/session', { method: 'POST', body: '{}' })`,
  'beats like a heart': `setInterval(() => fetch('/api/heartbeat', { method: 'POST', body: '{"n":1}' }), 250)`,
  'counts each key': `f.addEventListener('input', () => navigator.sendBeacon('/rum', JSON.stringify({ event: 'input' })))`,
  'counts where it is clicked': `document.addEventListener('click', () => fetch('/events', { method: 'POST', body: '{"click":1}' }), true)`,
  'has a chat': `try { new WebSocket(to.replace('http', 'ws') + '/chat') } catch {}`,
  'has a banner for cookies': `document.body.insertAdjacentHTML('beforeend', '<div id="cookie-bar" style="position:fixed;inset:auto 0 0"><p>We use cookies.</p><button type="button" onclick="fetch(\\'/consent\\', { method: \\'POST\\', body: \\'{}\\' }); this.parentElement.remove()">Reject all</button></div>')`,
};

const ALL = Object.values(HABITS)
  .map((habit) => `{ ${habit} }`)
  .join('\n');

describe('a page that counts visits, keys and clicks, starts sessions, beats like a heart, and has a chat and a banner', () => {
  it('is filled in and sent once, and nobody is bothered', async () => {
    const url = sites.page(
      '/habits',
      asPage(
        `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>const to = '${sites.other}'; ${ALL}</script>`,
      ),
    );
    const { report, reviews, asked, journal } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
    expect(asked).toEqual([]);
    expect(reviews.map(({ warnings }) => warnings)).toEqual([[]]);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(sites.arrived.filter(({ path }) => path === '/receive')).toHaveLength(1);
  });

  it('goes on to its next step, and nobody is bothered', async () => {
    const url = sites.page(
      '/habits-in-steps',
      asPage(
        `<p>Step <b id="n">1</b> of 2</p><form id="f"><div id="one">${QUESTIONS}<button type="button" id="next">Next</button></div></form><script>const to = '${sites.other}'; next.onclick = () => { n.textContent = '2'; one.innerHTML = '<label>City <input name="city" required></label><button type="button" id="go">Submit application</button>'; go.onclick = () => { const form = document.createElement('form'); form.method = 'post'; form.action = '/receive'; form.innerHTML = '<input name="a" value="Ada Byron">'; document.body.append(form); form.submit(); }; }; ${ALL}</script>`,
      ),
    );
    const { report, reviews } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
    expect(reviews.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});

it('a form whose button is drawn anew as it is filled in is sent once', async () => {
  const url = sites.page(
    '/redrawn',
    asPage(
      `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>f.addEventListener('change', () => { const button = f.querySelector('button'); if (button === null) return; button.remove(); setTimeout(() => f.append(button), 4500); });</script>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
  expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
});

it('a button that gets other, shorter words under the pointer is pressed where it is then', async () => {
  const url = sites.page(
    '/shrinks',
    asPage(
      `<form id="f" action="/receive" method="post"><p>Step 1 of 2</p>${QUESTIONS}<a role="button" href="#" id="go">Save and continue to the next part of this form</a></form><script>go.onpointerenter = () => { go.textContent = 'Submit'; }; go.onclick = (event) => { event.preventDefault(); f.requestSubmit(); };</script>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
  expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
});
