import { describe, expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const { signal } = new AbortController();

describe('what never answers', () => {
  it('costs a frame its own part only', async () => {
    sites.page('/silent', () => undefined);
    const stuck = sites.page(
      'other /stuck',
      asPage('<script>setTimeout(() => { for (;;) {} }, 300)</script>'),
    );
    const url = sites.page(
      '/with-frames',
      asPage(
        `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><iframe src="/silent" width="300" height="200"></iframe><iframe src="${stuck.replace('127.0.0.1', 'localhost')}" width="300" height="200"></iframe>`,
      ),
    );
    const { report } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
  });

  it('costs a frame in the page’s own process, however deep, its own part only', async () => {
    sites.page('/loops', asPage('<script>setTimeout(() => { for (;;) {} }, 300)</script>'));
    sites.page('/around-it', asPage('<iframe src="/loops" width="300" height="200"></iframe>'));
    const url = sites.page(
      '/with-nested-frames',
      asPage(
        `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><iframe src="/around-it" width="400" height="300"></iframe>`,
      ),
    );
    const { report } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
  });

  it('ends the reading of a page that keeps itself busy, and its filling in, each after one wait', async () => {
    const url = sites.page(
      '/busy',
      asPage(`${QUESTIONS}<script>setInterval(() => { for (;;) {} })</script>`),
    );
    const began = performance.now();
    await expect(readForm(browser.host, url, signal)).rejects.toThrow(/stopped answering/);
    // Trying it again by itself would only cost the wait again.
    await expect(apply(browser.host, { url })).rejects.toMatchObject({
      message: expect.stringContaining('stopped answering'),
      retryable: false,
    });
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it('reads the form to which a page leads on by itself while it is read', async () => {
    const form = sites.page('/form-at-last', asPage(`<form>${QUESTIONS}</form>`));
    const onwards = `setTimeout(() => { location.href = '${form}'; }, 400)`;
    const filler = `${'<p>Step by step</p>'.repeat(20_000)}<script>${onwards}</script>`;
    const url = sites.page('/leads-on', asPage(filler));
    const { fields } = await readForm(browser.host, url, signal);
    expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['name.full', 'email']));
  });

  /** So many boxes in each other bring some builds of the browser down; it does not always say so itself. */
  const GIVEN_UP = /stopped answering|crashed in the browser|went away/;
  const NEST = `let at = deep; for (let i = 0; i < 60000; i += 1) { const box = document.createElement('div'); at.append(box); at = box; }`;
  it.each([
    ['that a script makes', `${QUESTIONS}<div id="deep"></div><script>${NEST}</script>`],
    ['that stand in the page', `${'<span>'.repeat(60_000)}${QUESTIONS}`],
  ])('reads what stands beside 60,000 nested boxes %s, or gives the page up', async (_what, body) => {
    const url = sites.page('/nested', asPage(body));
    const began = performance.now();
    // How far a page comes depends on the machine; that it ends, and how, does not.
    const read = await readForm(browser.host, url, signal).catch((thrown: Error) => thrown.message);
    if (typeof read === 'string') expect(read).toMatch(GIVEN_UP);
    else expect(read.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['name.full', 'email']));
    const filled = await apply(browser.host, { url }).then(
      ({ report }) => report.submitted,
      (thrown: Error) => thrown.message,
    );
    expect([false, expect.stringMatching(GIVEN_UP)]).toContainEqual(filled);
    expect(performance.now() - began).toBeLessThan(40_000);
  });

  it.each(['click', 'focusin'])(
    'ends the work on a form in a frame that hangs by itself (%s)',
    async (at) => {
      const form = sites.page(
        'other /hanging-form',
        asPage(
          `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>addEventListener('${at}', () => { for (;;) {} }, true)</script>`,
        ),
      );
      const url = sites.page(
        '/around',
        asPage(`<iframe src="${form.replace('127.0.0.1', 'localhost')}" width="600" height="500"></iframe>`),
      );
      const began = performance.now();
      const end = await apply(browser.host, { url }).then(
        ({ report }) => report.submitted,
        (thrown: Error) => thrown.message,
      );
      expect(['unknown', expect.stringMatching(/stopped answering/)]).toContainEqual(end);
      expect(performance.now() - began).toBeLessThan(30_000);
    },
  );

  it('ends the filling in of a page that hangs at the first letter', async () => {
    const url = sites.page(
      '/hangs-later',
      asPage(
        `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>document.oninput = () => { for (;;) {} }</script>`,
      ),
    );
    await expect(apply(browser.host, { url, signal: AbortSignal.timeout(40_000) })).rejects.toThrow(
      /stopped answering/,
    );
  });
});
