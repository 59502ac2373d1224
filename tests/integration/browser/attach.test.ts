import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { findChrome } from '#main/browser/find-chrome.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { servePages } from '../forms/serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const TOKEN = 'right-4711';
const folder = mkdtempSync(join(tmpdir(), 'jobai-elsewhere-'));
let browser: ChildProcess;
let door: Server;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const elsewhere = await startBrowser();
  [door, pages] = await Promise.all([openDoor(elsewhere), servePages()]);
});
afterAll(async () => {
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await ended;
  door.closeAllConnections();
  door.close();
  await pages.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a browser elsewhere, behind a door that asks for a token', () => {
  it('is worked in with the token of its address', async () => {
    const host = hostAt(TOKEN);
    const tab = await host.open(pages.url('plain.html'), {
      label: 'test',
      signal: AbortSignal.timeout(30_000),
    });
    expect(await tab.page.title()).toBe('Apply');
    await tab.close();
    await host.close();
    // It is the user's: it goes on when the program lets go of it.
    expect(browser.exitCode).toBeNull();
  });

  it('is used once no tab is open in the one before, and let go of again', async () => {
    let address = '';
    const host = hostWith(async () => address);
    const open = () =>
      host.open(pages.url('plain.html'), { label: 'test', signal: AbortSignal.timeout(30_000) });
    const own = await open();
    address = addressWith(TOKEN);
    const beside = await open();
    expect(beside.page.context()).toBe(own.page.context());
    await Promise.all([own.close(), beside.close()]);
    const there = await open();
    expect(there.page.context()).not.toBe(own.page.context());
    await there.close();
    await host.close();
    expect(browser.exitCode).toBeNull();
  });

  it('leaves no service worker between a page and the door to the network', async () => {
    const host = hostAt(TOKEN);
    const visit = () =>
      host.open(pages.url('plain.html'), { label: 'test', signal: AbortSignal.timeout(30_000) });
    const tab = await visit();
    // The browser is the user's, and has such a worker from another day.
    await tab.page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    await tab.close();
    const again = await visit();
    expect(await again.page.evaluate(() => fetch('/from-worker').then((answer) => answer.text()))).not.toBe(
      'worker',
    );
    await again.close();
    await host.close();
  });

  it('is told apart from one that is not there, and no message holds the token', async () => {
    const failure = await hostAt('wrong-4712')
      .open(pages.url('plain.html'), { label: 'test', signal: AbortSignal.timeout(30_000) })
      .catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ details: { reason: 'chrome-attach' } });
    expect(String(failure) + JSON.stringify(failure)).not.toContain('4712');
  });
});

function addressWith(token: string): string {
  const { port } = door.address() as AddressInfo;
  return `ws://127.0.0.1:${port}/browser?token=${token}`;
}

const hostAt = (token: string) => hostWith(async () => addressWith(token));

function hostWith(address: () => Promise<string>) {
  return createBrowserHost({
    profileDir: join(folder, 'own'),
    settings: () => ({ executablePath: '', headless: true }),
    isInside: async () => true,
    log: silentLog,
    address,
  });
}

/** Starts a browser that listens for the protocol, and answers with where. */
async function startBrowser(): Promise<URL> {
  const isRoot = process.getuid?.() === 0;
  browser = spawn(
    findChrome({ configured: '' }),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ...(isRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
  });
}

/** Lets through to the browser who brings the token. */
async function openDoor(elsewhere: URL): Promise<Server> {
  const server = createServer();
  server.on('upgrade', ({ url, headers }, socket) => {
    if (new URL(url ?? '/', 'http://door').searchParams.get('token') !== TOKEN) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const through = connect(Number(elsewhere.port), elsewhere.hostname, () => {
      const lines = Object.entries({ ...headers, host: elsewhere.host }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      through.write(`GET ${elsewhere.pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.pipe(through).pipe(socket);
    });
    for (const end of [socket, through]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
