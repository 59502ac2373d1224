import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites({ answerMs: 5000 });

const posts = (to: string): string =>
  asPage(`<form action="${to}" method="post">${QUESTIONS}<button>Submit application</button></form>`);
const fetches = (to: string, then = `document.body.innerHTML = '<h1>Thank you for applying</h1>'`): string =>
  asPage(
    `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); await fetch('${to}', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); ${then} };</script>`,
  );

/** Sites that store what they are sent and then do as said. */
function serve(): void {
  sites.page('/hangs', () => undefined);
  sites.page('/headers', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders();
  });
  sites.page('/half', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html><h1>Your profile</h1>');
  });
  sites.page('/late', (_request, response) => {
    setTimeout(() => response.end('<h1>Thank you for applying</h1>'), 3500);
  });
  sites.page('/too-late', (_request, response) => {
    setTimeout(() => response.end('<h1>Thank you for applying</h1>'), 20_000);
  });
}

it.each(
  fewOf([
    ['never answers', posts('/hangs'), /was sent, but the site did not answer within 5 seconds/],
    [
      'answers when nobody waits any more',
      posts('/too-late'),
      /was sent, but the site did not answer within 5/,
    ],
    ['never answers its script', fetches('/hangs'), /was sent, but the site did not answer within 5 seconds/],
    ['begins its answer and says nothing more', posts('/headers'), /did not end it/],
    ['sends half of its page', posts('/half'), /did not end it; it says: "Your profile"/],
    [
      'takes it, and then never gives its next page',
      fetches('/receive', `location = '/hangs'`),
      /was sent, and the page that was to follow did not come within 5 seconds/,
    ],
  ]),
)('a site that %s is told as it is, once its time is over, and sent to once', async (_what, page, words) => {
  serve();
  const began = performance.now();
  const { report, journal } = await apply(browser.host, {
    url: sites.page('/form', page),
    confirmationMs: 2000,
  });
  expect(report).toMatchObject({ submitted: 'unknown', reason: expect.stringMatching(words) });
  expect(report.reason).not.toContain('closed');
  expect(journal).toEqual(['armed', 'unknown']);
  expect(sites.sent()).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(25_000);
});

it.each([
  ['a page', posts('/late')],
  ['a script', fetches('/late')],
])('thanks that %s waits for longer than for a confirmation are heard', async (_what, page) => {
  serve();
  const url = sites.page('/form', page);
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 1500 });
  expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(journal).toEqual(['armed', 'confirmed']);
  expect(sites.sent()).toHaveLength(1);
});
