import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const form = (onsubmit: string) =>
  asPage(
    `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>
      const said = () => Object.fromEntries(new FormData(f));
      const post = (to, body) => fetch(to, { method: 'POST', body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) });
      f.onsubmit = async (event) => { event.preventDefault(); ${onsubmit}; document.body.innerHTML = '<h1>Thank you for applying</h1>'; };
    </script>`,
  );
const MUTATE = `const mutate = (deed, input) => post('/graphql', { query: 'mutation M($i: In!) { ' + deed + '(input: $i) { id } }', variables: { i: input } })`;

it.each([
  [
    'two operations of GraphQL',
    `${MUTATE}; await mutate('createCandidate', said()); await mutate('submitApplication', { candidate: 7, ...said() })`,
    '/graphql',
  ],
  [
    'a file, then the answers',
    `const parts = new FormData(); parts.append('cv', new Blob(['%PDF-1.4']), 'cv.pdf'); await post('/take', parts); await post('/take', { cv: 7, ...said() })`,
    '/take',
  ],
])('%s go to one address after one yes', async (_what, onsubmit, path) => {
  const url = sites.page('/both', form(onsubmit));
  const { report, journal } = await apply(browser.host, { url });
  expect(sites.sent().map((one) => one.path)).toEqual([path, path]);
  expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(journal).toEqual(['armed', 'confirmed']);
});

it.each(
  fewOf([
    [
      'again',
      `await post('/take', { ...said(), nonce: 'a1', at: 1 }); await post('/take', { ...said(), nonce: 'b2', at: 2, retry: true }).catch(() => 0)`,
    ],
    ['at once', `await Promise.allSettled([1, 2].map((n) => post('/take?n=' + n, { ...said(), n })))`],
    [
      'by the same operation',
      `${MUTATE}; await mutate('submitApplication', { ...said(), nonce: 1 }); await mutate('again: submitApplication', { ...said(), nonce: 2 }).catch(() => 0)`,
    ],
  ]),
)('what a page sends %s with another nonce leaves once', async (_what, onsubmit) => {
  const url = sites.page('/twice', form(onsubmit));
  const { report } = await apply(browser.host, { url });
  expect(sites.sent()).toHaveLength(1);
  expect(report.submitted).toBe('confirmed');
});
