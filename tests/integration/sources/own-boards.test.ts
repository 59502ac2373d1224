import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { sourceNamed } from '#main/sources/index.ts';
import { sourceDeps } from '#tests/fakes/source-deps.ts';
import { openBoard } from '../board/open-board.ts';

const anything = { query: 'data engineer', location: 'Lisbon', freshness: null, limit: 50 };

async function serve(body: string, type = 'application/json'): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the practice board is found whole, the fitting job first', async () => {
  const board = await openBoard();
  const found = await sourceNamed('practice')?.search(
    { ...anything, target: '' },
    sourceDeps(undefined, { practice: board.origin }),
  );
  expect(found?.leads.length).toBeGreaterThanOrEqual(14);
  expect(found?.leads[0]?.title).toBe('Data Engineer');
});

test('the practice board speaks the interfaces of the vendors that it looks like', async () => {
  const board = await openBoard();
  const deps = sourceDeps(board.origin);
  const greenhouse = await sourceNamed('greenhouse')?.search({ ...anything, target: 'larkspur' }, deps);
  expect(greenhouse?.leads[0]?.job).toMatchObject({
    title: 'Data Engineer',
    company: 'Larkspur Analytics',
    remote: 'remote',
    salary: { min: 52000, max: 64000, currency: 'EUR', period: 'year' },
    yearsMin: 3,
  });
  const lever = await sourceNamed('lever')?.search({ ...anything, target: 'quillon' }, deps);
  expect(lever?.leads).toHaveLength(3);
  expect(lever?.leads.every((lead) => lead.company === 'Quillon')).toBe(true);
});

test('a record of another shape is reported with its field, and the rest is read', async () => {
  const good = {
    id: 1,
    title: 'Data Engineer',
    absolute_url: 'https://x.example/jobs/1',
    location: { name: 'Lisbon' },
    content: 'Hi',
  };
  const origin = await serve(
    JSON.stringify({
      jobs: [good, { ...good, id: 2, absolute_url: 'https://x.example/jobs/2', title: { en: 'Odd' } }],
    }),
  );
  const found = await sourceNamed('greenhouse')?.search({ ...anything, target: 'acme' }, sourceDeps(origin));
  expect(found?.leads.map((lead) => lead.title)).toEqual(['Data Engineer']);
  expect(found?.problems).toHaveLength(1);
  expect(found?.problems[0]).toMatchObject({ field: '[1].title' });
});

test('a pasted address of a posting is one lead, read whole', async () => {
  const board = await openBoard();
  const found = await sourceNamed('url')?.search(
    { ...anything, target: `${board.origin}/larkspur/jobs/410001` },
    sourceDeps(undefined),
  );
  expect(found?.leads).toHaveLength(1);
  expect(found?.leads[0]?.job).toMatchObject({
    title: 'Senior Backend Engineer, Forecast Platform',
    // Who reads it decides whether the board is this program's own.
    vendor: null,
  });
});

test("a company's own page leads to the board that it embeds", async () => {
  const board = await openBoard();
  const page =
    '<h1>Careers at Larkspur</h1><script src="https://boards.greenhouse.io/embed/job_board/js?for=larkspur"></script>';
  const origin = await serve(page, 'text/html');
  const deps = { ...sourceDeps(board.origin) };
  const found = await sourceNamed('url')?.search({ ...anything, target: origin }, deps);
  expect(found?.leads.map((lead) => lead.source)).toEqual(['greenhouse', 'greenhouse', 'greenhouse']);
});

test.each(['', 'not an address', 'ftp://x.example'])('"%s" is refused as an address', async (target) => {
  await expect(sourceNamed('url')?.search({ ...anything, target }, sourceDeps(undefined))).rejects.toThrow(
    /is no web address|can't be read/,
  );
});
