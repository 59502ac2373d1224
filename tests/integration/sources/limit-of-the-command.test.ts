import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const entry = fileURLToPath(new URL('../../../bin/jobai.ts', import.meta.url));
const OPENINGS = 620;

/** The command line as a person runs it. */
function jobai(...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [entry, ...args, '--data-dir', temporaryFolder(), '--offline', '--json'],
      { maxBuffer: 64_000_000 },
      (_failed, out, said) => resolve({ code: child.exitCode, out, said }),
    );
  });
}

/** A company's board with many openings. */
async function serveBoard(): Promise<string> {
  const jobs = Array.from({ length: OPENINGS }, (_, index) => ({
    ...{ id: index, title: `Clerk ${index}`, location: { name: 'Oslo' } },
    absolute_url: `https://boards.greenhouse.io/acme/jobs/${index}`,
    content: 'You keep the books.',
  }));
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ jobs })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a limit of the command line that strikes is said, and one that is too high is refused', async () => {
  const board = [
    '--query',
    'clerk',
    '--source',
    'greenhouse:acme',
    '--base-url',
    `greenhouse=${await serveBoard()}`,
  ];
  const [cut, whole, refused] = await Promise.all([
    jobai('scout', ...board, '--limit', '500'),
    jobai('scout', ...board, '--limit', '50'),
    jobai('run', ...board, '--limit', '500'),
  ]);
  expect(JSON.parse(cut.out)).toHaveLength(500);
  expect(cut.said).toContain('620 openings were found, and the limit of 500 for one search struck: the 120');
  expect(JSON.parse(whole.out)).toHaveLength(50);
  expect(whole.said).toContain('the limit of 50');
  expect(refused.code).toBe(2);
  expect(refused.said).toContain('give a whole number from 1 to 200');
}, 60_000);
