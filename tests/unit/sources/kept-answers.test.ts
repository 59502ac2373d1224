import { expect, test } from 'vitest';
import { keptAnswers } from '#main/sources/kept-answers.ts';
import type { SourceReadOptions } from '#main/sources/source.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

function open(answers: { status: number; body: string; etag?: string }[]) {
  const clock = movableClock();
  const asked: SourceReadOptions[] = [];
  const store = new Map<string, string>();
  const http = keptAnswers({
    read: async (url, options) => {
      asked.push(options);
      const answer = answers.shift();
      if (answer === undefined) throw new Error('asked once too often');
      return { url, mime: 'application/json', ...answer };
    },
    cache: { get: (key) => store.get(key) ?? null, set: (key, value) => void store.set(key, value) },
    clock,
  });
  return { http, clock, asked };
}

test('an answer that is young enough is not asked for again; an older one by its mark', async () => {
  const { http, clock, asked } = open([
    { status: 200, body: 'one', etag: '"a"' },
    { status: 304, body: '' },
    { status: 200, body: 'two', etag: '"b"' },
  ]);
  const read = async () => (await http.read('https://x.example/jobs', { keepMs: 60_000 })).body;
  expect([await read(), await read()]).toEqual(['one', 'one']);
  expect(asked).toHaveLength(1);
  clock.forward(61_000);
  expect(await read()).toBe('one');
  expect(asked[1]?.headers).toEqual({ 'if-none-match': '"a"' });
  expect(await read()).toBe('one');
  clock.forward(61_000);
  expect(await read()).toBe('two');
  expect(asked).toHaveLength(3);
});

test('what is sent along makes another question', async () => {
  const { http, asked } = open([
    { status: 200, body: 'page 1' },
    { status: 200, body: 'page 2' },
  ]);
  await http.read('https://x.example/jobs', { keepMs: 60_000, json: { offset: 0 } });
  expect((await http.read('https://x.example/jobs', { keepMs: 60_000, json: { offset: 20 } })).body).toBe(
    'page 2',
  );
  expect(asked).toHaveLength(2);
});
