import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createScoutSearch } from '#main/compose/finding/scout-search.ts';
import { createHttp } from '#main/http/create-http.ts';
import { TASKS } from '#main/workers/tasks.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const LIMIT_MS = 3_000;
const HOSTS = 40;

const page = (n: number) =>
  `<!doctype html><html><head><title>Baker ${n}</title></head><body><main><h1>Baker ${n}</h1><p>${'You bake bread by night and sell it by day. '.repeat(10)}</p></main></body></html>`;

test('a search at forty hosts, half of which never answer, shows its first find at once and ends in the limit of one', async () => {
  const server = createServer((request, response) => {
    const n = Number(request.url?.split('/').at(-1));
    if (n % 2 === 0) response.writeHead(200, { 'content-type': 'text/html' }).end(page(n));
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const { repositories: repos, clock } = openTestDb();
  const baseUrls = () => ({});
  const scout = createScoutSearch({
    http: createHttp({ timeoutMs: () => LIMIT_MS, userAgent: 'JobAI-test', log: silentLog, clock, baseUrls }),
    board: { origin: async () => '' } as never,
    workers: {
      run: async (name: keyof typeof TASKS, input: never) =>
        (TASKS[name] as (input: never) => unknown)(input),
    } as never,
    secret: async () => null,
    search: { engine: async () => null, web: async () => [] },
    directory: { all: async () => [] } as never,
    ...{ baseUrls, repos, clock, log: silentLog },
  });
  const sources = Array.from({ length: HOSTS }, (_, n) => ({
    name: 'url',
    target: `http://127.0.0.${n + 1}:${port}/jobs/${n}`,
  }));
  // What is loaded once is no part of the search.
  await scout(
    RunConfig.parse({ query: 'baker', sources: sources.slice(0, 1) }),
    () => undefined,
    fakePorts(),
  );
  const begun = performance.now();
  let first = Number.POSITIVE_INFINITY;
  const { leads, problems } = await scout(
    RunConfig.parse({ query: 'baker', sources }),
    ({ type }) => {
      if (type === 'scout:found') first = Math.min(first, performance.now() - begun);
    },
    fakePorts(),
  );
  expect(leads).toHaveLength(HOSTS / 2);
  expect(problems.filter((problem) => /did not answer within/.test(problem))).toHaveLength(HOSTS / 2);
  expect(first).toBeLessThan(LIMIT_MS / 2);
  expect(performance.now() - begun).toBeLessThan(LIMIT_MS * 1.7);
}, 30_000);
