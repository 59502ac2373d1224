import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { composeBackend } from '#main/compose.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { untilEnd } from '../../../bin/lib/follow-run.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { serve } from '../http/server.ts';

// The whole program starts twice.
vi.setConfig({ testTimeout: 90_000 });

const PERSON = {
  basics: { name: 'Ada Byron', email: 'ada@example.org' },
  work: [{ name: 'Analytical Ltd', position: 'Engineer', startDate: '2020-01' }],
};

async function open(dataDir: string) {
  const { cleanUp: _, ...paths } = await commandLinePaths({ dataDir });
  const options = { ...paths, version: projectVersion(), shell: null, offline: false };
  const backend = await composeBackend({ ...options, overrides: { minScore: 0, questionTimeoutMs: 100 } });
  const { services, log } = backend;
  const client = createLocalClient({ door: 'command-line', caller: 'command-line', services, log });
  return { backend, client };
}

test('what the user named of their own network for a search goes on being read after a restart, and nothing else', async () => {
  const asked: string[] = [];
  const held: ServerResponse[] = [];
  let holds = true;
  const other = await serve((request, response) => {
    asked.push(`other ${request.url}`);
    response.end('<h1>Inside</h1>');
  });
  const here = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/robots.txt') return response.writeHead(404).end();
    if (path !== '/jobs.xml') {
      if (holds) return void held.push(response);
      return response
        .setHeader('content-type', 'text/html')
        .end('<h1>Engineer</h1><p>You write TypeScript and know Linux. Five years of it.</p>');
    }
    const item = (url: string) => `<item><title>Engineer</title><link>${url}</link></item>`;
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<rss version="2.0"><channel><title>Jobs</title>${item(`${here}/a/1`)}${item(`${other}/b/2`)}</channel></rss>`,
      );
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-inside-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

  const first = await open(dataDir);
  await first.client.profile.import({
    name: 'resume.json',
    base64: Buffer.from(JSON.stringify(PERSON)).toString('base64'),
  });
  const { runId } = await first.client.pipeline.start({
    query: 'Engineer',
    sources: [{ name: 'feed', target: `${here}/jobs.xml` }],
    until: 'analyst',
    minScore: 0,
  });
  await expect.poll(() => asked.includes('/a/1'), { timeout: 30_000 }).toBe(true);
  await first.backend.close();
  for (const response of held) response.destroy();

  asked.length = 0;
  holds = false;
  const second = await open(dataDir);
  onTestFinished(() => second.backend.close());
  await second.client.pipeline.resume({ runId });
  const view = await untilEnd({ ...second, signal: new AbortController().signal } as never, runId);
  expect(asked).toContain('/a/1');
  expect(asked.filter((path) => path.startsWith('other'))).toEqual([]);
  const ends = Object.fromEntries(
    view.lanes.map(({ url, status, message }) => [url, `${status}: ${message}`]),
  );
  expect(ends[`${here}/a/1`]).not.toMatch(/its own network/);
  expect(ends[`${other}/b/2`]).toMatch(/its own network/);
});
