import { expect, test } from 'vitest';
import { createAliveCheck } from '#main/compose/finding/alive-check.ts';
import { readPosting } from '#main/postings/read-posting.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { posting } from '#tests/fakes/postings.ts';

const job = posting('You keep the books.', { title: 'Payroll Officer', url: 'https://jobs.example/7' });
const page = (title: string, text: string): string =>
  `<html><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;

/** Looks at a page with this body, or at one that fails so. */
function look(body: string | Error, signal = new AbortController().signal, of = job) {
  const check = createAliveCheck({
    http: {
      read: async (url: string) => {
        if (body instanceof Error) throw body;
        return { url, status: 200, mime: 'text/html', body };
      },
    } as never,
    workers: { run: async (_name: string, input: never) => readPosting(input) } as never,
    board: { reachable: async ({ url }) => url, running: () => null },
    clock: movableClock(),
  });
  return check(of, signal);
}

test('a page that shows the job is open, and says so', async () => {
  const text = 'You run the payroll of 300 people and talk to everybody who has a question about it. '.repeat(
    4,
  );
  expect(await look(page('Payroll Officer', text))).toEqual({
    state: 'open',
    evidence: '"Payroll Officer" stands on its page.',
  });
});

test('closed only by the page’s own words', async () => {
  const { state, evidence } = await look(
    page('Payroll Officer', 'This vacancy is closed. We no longer accept applications.'),
  );
  expect(state).toBe('closed');
  expect(evidence).toMatch(/closed|no longer/);
});

test.each([
  ['a page that can’t be read', new ExternalServiceError('The site did not answer.')],
  ['a page that was gone', new ExternalServiceError('404')],
  ['an empty page', ''],
  ['another job', page('Beekeeper', 'This vacancy is closed.')],
])('unknown, never closed: %s', async (_name, body) => {
  expect((await look(body)).state).toBe('unknown');
});

test('a job that was given as text has no page', async () => {
  expect((await look('', undefined, { ...job, url: 'posting.txt' })).state).toBe('unknown');
});

test('what is aborted is no answer', async () => {
  const control = new AbortController();
  control.abort();
  await expect(look(new Error('aborted'), control.signal)).rejects.toThrow();
});
