import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { createInsideCheck } from '#main/compose/browsing/page-address.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const signal = new AbortController().signal;

const asked: string[] = [];
const router = createServer((request, response) => {
  asked.push(request.url ?? '');
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(`<h1>Router</h1><a href="http://rebound.example:${port()}/link">On</a>`);
});
const port = () => (router.address() as AddressInfo).port;

/** What names stand for when the program asks. The browser is told that both are this machine. */
const OUTSIDE = ['203.0.113.7'];
const answers = new Map<string, () => Promise<string[]>>([
  ['rebound.example', async () => OUTSIDE],
  ['late.example', async () => sleep(4000, ['127.0.0.1'])],
]);
const profileDir = mkdtempSync(join(tmpdir(), 'jobai-rebound-'));
const browser = createBrowserHost({
  profileDir,
  settings: () => ({ executablePath: '', headless: true }),
  extraArgs: ['--host-resolver-rules=MAP *.example 127.0.0.1'],
  isInside: createInsideCheck((name) => answers.get(name)?.() ?? Promise.resolve(OUTSIDE)),
  log: silentLog,
});
beforeAll(() => new Promise<void>((resolve) => router.listen(0, '127.0.0.1', resolve)));
beforeEach(() => {
  asked.length = 0;
});
afterAll(async () => {
  await browser.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  router.close();
  router.closeAllConnections();
});
const open = (host: string, named = false) =>
  browser.open(`http://${host}:${port()}/`, { label: 'a test', signal, named });

test('a page whose name stands for the user’s own network by the time that the browser asks is left', async () => {
  await expect(open('rebound.example')).rejects.toThrow(/on to this machine or its own network/);
});

test('one that the user named stays, and what it leads to on another name does not', async () => {
  const tab = await open('named.example', true);
  expect(tab.signal.aborted).toBe(false);
  await tab.page.getByText('On').click({ noWaitAfter: true });
  await vi.waitFor(() => expect(tab.signal.aborted).toBe(true), 10_000);
  expect(String(tab.signal.reason)).toMatch(/on to this machine or its own network/);
});

test('a name that is answered late is waited for, and asks nothing of the user’s own network from a page', async () => {
  const tab = await open('named.example', true);
  await tab.page.evaluate(
    `fetch('http://late.example:${port()}/late', { mode: 'no-cors' }).catch(() => document.title = 'held')`,
  );
  await expect.poll(() => tab.page.title(), { timeout: 15_000 }).toBe('held');
  expect(asked).not.toContain('/late');
  await tab.close();
});
