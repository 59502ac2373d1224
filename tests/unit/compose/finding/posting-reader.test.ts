import { expect, test, vi } from 'vitest';
import { createPostingReader } from '#main/compose/finding/posting-reader.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

/** Reads with a web that only notes how it was asked. */
function reader() {
  const read = vi.fn(async (url: string) => ({ url, status: 200, mime: 'text/html', body: '' }));
  const run = async () => ({ job: {}, injections: [] });
  const posting = createPostingReader({
    http: { read } as never,
    workers: { run } as never,
    board: { reachable: async ({ url }) => url, running: () => null },
    clock: movableClock(),
  });
  return { read, posting };
}

test.each([
  [true, true],
  [undefined, false],
])('an address is taken for the user’s own only where the user gave it (%s)', async (named, expected) => {
  const { read, posting } = reader();
  const lead = { url: 'http://192.168.1.1/admin', source: 'url', job: null, ...(named ? { named } : {}) };
  await posting(lead, new AbortController().signal);
  expect(read.mock.calls[0]?.[1 as never]).toMatchObject({ named: expected });
});
