import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { tellBrowsed, tellSent } from '#main/compose/system/outbound.ts';
import { outboundOf, outboundOfList } from '#main/llm/gateway/sent-to-model.ts';
import { gatewayOver } from '#tests/fakes/gateway.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';
import { servePages } from '../forms/serve-pages.ts';
import { serve, testHttp } from '../http/server.ts';
import { openSystem } from './open-system.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const clock = movableClock();
const profileDir = mkdtempSync(join(tmpdir(), 'jobai-browser-'));
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(async () => {
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  await pages.close();
});

/** A page of ours at an address that looks like an employer's. */
const elsewhere = (page: string) => pages.url(page).replace('127.0.0.1', 'jobs.example.org');

test('each page that the browser opens and each form that it sends is told, and nothing that was stopped', async () => {
  const { system, repos } = openSystem();
  const browser = createBrowserHost({
    profileDir,
    settings: () => ({ executablePath: '', headless: true }),
    isInside: async () => true,
    extraArgs: ['--host-resolver-rules=MAP jobs.example.org 127.0.0.1 , MAP * ~NOTFOUND'],
    onRequest: tellBrowsed(repos.outbound, clock, silentLog),
    log: silentLog,
  });
  try {
    const { signal } = new AbortController();
    const tab = await browser.open(elsewhere('plain.html?token=secret'), { label: 'a test', signal });
    await tab.page.evaluate(() =>
      fetch('https://tracker.example.net/', { method: 'POST', body: 'x' }).catch(() => undefined),
    );
    expect(tab.guard.blocked()).toHaveLength(1);
    await tab.page.fill('[name=full_name]', 'Ada Byron');
    tab.guard.arm([new URL(elsewhere('')).origin]);
    await tab.page.evaluate(() => document.querySelector('form')?.submit());
    await tab.page.waitForURL('**/submit/plain');
    await expect.poll(async () => (await system.outbound({})).total).toBe(2);
    const { requests } = await system.outbound({});
    const host = new URL(elsewhere('')).host;
    expect(requests).toMatchObject([
      {
        host,
        purpose: 'form',
        method: 'POST',
        status: 200,
        text: null,
        about: `http://${host}/submit/plain`,
      },
      { host, purpose: 'form', method: 'GET', status: 200, bytesOut: 0, about: `http://${host}/plain.html` },
    ]);
    expect(requests[0]?.bytesOut).toBe(pages.received.at(-1)?.body.length);
    expect(requests[1]?.bytesIn).toBeGreaterThan(400);
    expect(JSON.stringify(requests)).not.toMatch(/secret|Ada/);
  } finally {
    await browser.close();
  }
});

test('each page that the app reads is told with its bytes and status, without its query', async () => {
  const { system, repos } = openSystem();
  const url = await serve((_request, response) => response.writeHead(404).end('no such page'));
  const tell = tellSent(repos.outbound, silentLog);
  // What stays on this machine is not told, so the server is given a name from outside.
  const http = testHttp({
    sent: (sent) =>
      tell({ ...sent, url: new URL(sent.url.pathname + sent.url.search, 'https://boards.example.org') }),
  });
  await expect(http.read(`${url}/jobs?id=7`, { named: true })).rejects.toThrow();
  const { total, requests } = await system.outbound({});
  expect(total).toBe(1);
  expect(requests).toMatchObject([
    { host: 'boards.example.org', purpose: 'page', method: 'GET', status: 404, bytesOut: 0, bytesIn: 12 },
  ]);
  expect(requests[0]?.about).toBe('https://boards.example.org/jobs');
});

test('a test of a key is told: the small call word for word, and the question for its models', async () => {
  const { system, repos } = openSystem();
  const simulator = await startSimulator({ brain: () => '{"ready":true}' });
  onTestFinished(() => simulator.close());
  const { llm } = gatewayOver({
    url: simulator.url,
    sent: (request) => repos.outbound.add(outboundOf(request)),
    listed: (request) => repos.outbound.add(outboundOfList(request)),
  });
  await llm.test('groq', new AbortController().signal);
  const { requests } = await system.outbound({});
  const told = requests.map(({ purpose, method, status, text }) => [purpose, method, status, text !== null]);
  expect(told.sort()).toEqual([
    ['model-test', 'GET', 200, false],
    ['model-test', 'POST', 200, true],
  ]);
  expect(requests.every(({ bytesIn }) => bytesIn > 10)).toBe(true);
  expect(JSON.stringify(requests)).not.toContain('gsk_canary');
});

test('what stays on this machine is not told', async () => {
  const { system, repos } = openSystem();
  const url = await serve((_request, response) => response.end('here'));
  const http = testHttp({ sent: tellSent(repos.outbound, silentLog) });
  await http.read(url, { named: true });
  tellBrowsed(
    repos.outbound,
    clock,
    silentLog,
  )({ url, method: 'POST', bytesOut: 3, bytesIn: 4, status: 200 });
  expect(await system.outbound({})).toEqual({ total: 0, requests: [] });
});

test('pages of the list follow on each other, newest first', async () => {
  const { system, repos } = openSystem();
  const tell = tellBrowsed(repos.outbound, clock, silentLog);
  for (let count = 1; count <= 5; count += 1)
    tell({
      url: `https://jobs.example.org/${count}`,
      method: 'GET',
      bytesOut: 0,
      bytesIn: count,
      status: 200,
    });
  const first = await system.outbound({ offset: 0, limit: 3 });
  const second = await system.outbound({ offset: 3, limit: 3 });
  expect(first.total).toBe(5);
  expect([...first.requests, ...second.requests].map(({ bytesIn }) => bytesIn)).toEqual([5, 4, 3, 2, 1]);
});
