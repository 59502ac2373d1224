import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const signal = new AbortController().signal;

/** A device of the user's own network that does as it is told by a GET. */
const asked: string[] = [];
const router = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Restarted</h1>');
});
/** A site of the web that leads there in every way. */
const site = createServer((request, response) => {
  const target = `http://127.0.0.1:${portOf(router)}`;
  const inner = `http://localhost:${portOf(site)}/inner`;
  if (request.url === '/redirect') response.writeHead(302, { location: `${target}/redirect` }).end();
  else if (request.url === '/inner')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<button onclick="location = '${target}/from-frame'">Sign in</button>`);
  else if (request.url === '/asks')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<h1>Jobs</h1><iframe src="${inner}"></iframe><script>setInterval(() => fetch('${target}/again', { mode: 'no-cors' }), 100)</script>`,
      );
  else
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<h1>Jobs</h1><img src="${target}/picture"><iframe src="${target}/frame"></iframe>` +
          `<script>fetch('${target}/fetch', { mode: 'no-cors' }); new Worker(URL.createObjectURL(new Blob([` +
          `"fetch('${target}/worker', { mode: 'no-cors' })"])));</script><a href="${target}/link">Router</a>`,
      );
});
const portOf = (server: typeof site) => (server.address() as AddressInfo).port;

const profileDir = mkdtempSync(join(tmpdir(), 'jobai-inside-'));
const browser = createBrowserHost({
  profileDir,
  settings: () => ({ executablePath: '', headless: true }),
  isInside: async (url) => new URL(url).port === String(portOf(router)),
  log: silentLog,
});
beforeAll(async () => {
  for (const server of [site, router])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  for (const server of [site, router]) {
    server.close();
    server.closeAllConnections();
  }
});
const open = (server: typeof site, path: string) =>
  browser.open(`http://127.0.0.1:${portOf(server)}${path}`, { label: 'a test', signal, named: true });

test('a site of the web that leads to the user’s own network at once is not followed there', async () => {
  await expect(open(site, '/redirect')).rejects.toThrow(/leads on to this machine or its own network/);
  expect(asked).toEqual([]);
});

test('no part of a page of the web reaches the user’s own network, and the user may go there', async () => {
  const tab = await open(site, '/');
  await tab.page.waitForTimeout(1000);
  await tab.page.getByText('Router').click({ noWaitAfter: true });
  await tab.page.waitForTimeout(500);
  expect(asked).toEqual([]);
  tab.takeover.take('app');
  await tab.page.getByText('Router').click();
  await tab.page.waitForURL('**/link');
  expect(asked).toContain('/link');
  await tab.close();
});

test('a page that the program handed over reaches it only once the user did something there', async () => {
  asked.length = 0;
  const tab = await open(site, '/asks');
  tab.takeover.lend();
  await tab.page.waitForTimeout(700);
  expect(asked).not.toContain('/again');
  await tab.page.locator('h1').click();
  await vi.waitFor(() => expect(asked).toContain('/again'), 5000);
  await tab.close();
});

test('what they do in a frame of another process counts as well', async () => {
  asked.length = 0;
  const tab = await open(site, '/asks');
  tab.takeover.lend();
  await tab.page.waitForTimeout(700);
  await tab.page.frameLocator('iframe').getByRole('button').click();
  await vi.waitFor(() => expect(asked).toContain('/from-frame'), 5000);
  await tab.close();
});
