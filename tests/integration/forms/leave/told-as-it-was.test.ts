import { expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const form = (more = '', script = '') =>
  asPage(
    `<form id="f" action="/receive" method="post">${QUESTIONS}${more}<button>Submit application</button></form><script>${script}</script>`,
  );

it('what a page sends first as it is left is told, and that its own sending was held as a second one', async () => {
  const url = sites.page(
    '/leaves',
    form(
      '',
      `addEventListener('beforeunload', () => navigator.sendBeacon('/final', JSON.stringify(Object.fromEntries(new FormData(f)))));`,
    ),
  );
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  const { host } = new URL(sites.own);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain(
    `the site took what was sent first (it answered 200 to POST ${host}/final), and what the page itself then sent (POST ${host}/receive) was held back: it would be sent a second time`,
  );
  expect(report.reason).not.toContain('in the address');
  expect(journal).toEqual(['armed', 'unknown']);
});

it('the page of thanks sends nothing of it once more to another address', async () => {
  sites.page(
    '/taken',
    `<h1>Thank you for applying</h1><script>setTimeout(() => fetch('/final', { method: 'POST', body: sessionStorage.all }), 300);</script>`,
  );
  const url = sites.page(
    '/kept',
    asPage(
      `<form id="f" action="/taken" method="post">${QUESTIONS}<button>Submit application</button></form><script>f.addEventListener('submit', () => { sessionStorage.all = JSON.stringify(Object.fromEntries(new FormData(f))); });</script>`,
    ),
  );
  const before = sites.sent().length;
  const { report } = await apply(browser.host, { url, confirmationMs: 2500 });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(report.submitted).toBe('confirmed');
  const after = sites.sent().slice(before);
  expect(after.map(({ path }) => path)).toEqual(['/taken']);
});

it('a site that answers with an error and asks more is not said to have taken it', async () => {
  sites.page('/receive', (_request, response) =>
    response
      .writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
      .end(form('<p><label>Favourite tree <input name="tree"></label></p>')),
  );
  const { report, reviews } = await apply(browser.host, {
    url: sites.page('/errs', form()),
    confirmationMs: 2500,
  });
  expect(reviews).toHaveLength(1);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('the site answered with an error of its own (500)');
});

it('a page that never finished loading is told as that', async () => {
  const url = sites.page('/endless', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><title>Engineer</title><h1>Engineer</h1>');
  });
  await expect(apply(browser.host, { url, canSubmit: false })).rejects.toThrow(
    /never finished loading.* no application form/,
  );
});
