import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserBuild } from '#main/browser/browser-build.ts';
import { findChrome } from '#main/browser/find-chrome.ts';
import { createFetchedBrowser, type FetchedBrowser } from '#main/compose/browsing/fetched-browser.ts';
import { createHttp } from '#main/http/create-http.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const SYSTEM = { platform: 'linux', arch: 'x64' };
const BUILD = browserBuild(SYSTEM.platform, SYSTEM.arch);
const asked: string[] = [];
let answer: (response: ServerResponse) => void;
let server: Server;
let folder: string;
let browser: FetchedBrowser;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'jobai-fetched-'));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const baseUrls = () => ({ browserDownload: address });
  const clock = { now: () => new Date() };
  const http = createHttp({
    timeoutMs: () => 5_000,
    userAgent: 'JobAI-test/1',
    log: silentLog,
    clock,
    baseUrls,
  });
  browser = createFetchedBrowser({
    ...{ folder: join(folder, 'browser'), http, log: silentLog, system: SYSTEM },
    baseUrls,
  });
});
afterEach(async () => {
  await browser.stop();
  rmSync(folder, { recursive: true, force: true });
});

const rights = (mode: number) => ({ os: 3, attrs: (mode << 16) >>> 0 });
const file = (text: string, mode = 0o100644): Zippable[string] => [Buffer.from(text), rights(mode)];
const BROWSER: Zippable = {
  'chrome-linux64/chrome': file('#!/bin/sh\necho "Browser $1"', 0o100755),
  'chrome-linux64/locales/en.pak': file('words'),
  'chrome-linux64/current': file('locales', 0o120777),
};
const sends = (content: Zippable) => (response: ServerResponse) => {
  const bytes = zipSync(content);
  response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
};
const settled = () =>
  vi.waitFor(() => expect(browser.state().state).toMatch(/ready|absent/), { timeout: 10_000 });
const kept = () => (existsSync(join(folder, 'browser')) ? readdirSync(join(folder, 'browser')) : []);
const find = () =>
  findChrome({
    configured: '',
    machine: { platform: 'linux', env: {}, home: folder },
    isExecutable: () => false,
    fetched: browser.path,
  });

describe('a browser for a machine that has none', () => {
  it('is fetched on a word, with the rights and links of its files, used, and removed on another', async () => {
    expect(find).toThrow('Let JobAI fetch one');
    answer = sends(BROWSER);
    browser.fetch();
    browser.fetch();
    await settled();
    expect(browser.state()).toMatchObject({ state: 'ready', version: BUILD?.version, problem: '' });
    expect(asked).toEqual([BUILD?.path]);
    const program = find();
    expect(execFileSync(program, ['here'], { encoding: 'utf8' })).toBe('Browser here\n');
    expect(existsSync(join(program, '..', 'current', 'en.pak'))).toBe(true);
    expect(kept()).toEqual([BUILD?.version]);
    await browser.remove();
    expect(find).toThrow('No Chrome');
    expect(kept()).toEqual([]);
  });

  it('says how much has come, and leaves nothing behind where it is stopped', async () => {
    answer = (response) =>
      void response.writeHead(200, { 'content-length': 1_000_000 }).write('x'.repeat(4_000));
    browser.fetch();
    await vi.waitFor(() =>
      expect(browser.state()).toMatchObject({ state: 'fetching', bytes: 4_000, of: 1_000_000 }),
    );
    await browser.stop();
    expect(browser.state()).toMatchObject({ state: 'absent', problem: '' });
    expect(kept()).toEqual([]);
    browser.fetch();
    await vi.waitFor(() => expect(browser.state().bytes).toBe(4_000));
    await browser.remove();
    expect(browser.state()).toMatchObject({ state: 'absent', problem: '' });
    expect(kept()).toEqual([]);
  });

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'a page in its place',
      (response) => void response.end('<h1>Sign in to the network</h1>'),
      /no browser that can be unpacked/,
    ],
    ['nothing there', (response) => void response.writeHead(404).end(), /404/],
    [
      'half of it',
      (response) => {
        response.writeHead(200, { 'content-length': 900 }).write('PK');
        setTimeout(() => response.destroy(), 20);
      },
      /./,
    ],
    ['an archive of something else', sends({ 'readme.txt': file('hello') }), /no browser for this computer/],
    [
      'a link out of the folder',
      sends({ ...BROWSER, 'chrome-linux64/out': file('../../../../etc', 0o120777) }),
      /links to somewhere else/,
    ],
    ['a name out of the folder', sends({ ...BROWSER, '../../outside': file('x') }), /no browser/],
  ])('keeps nothing of %s, and says so', async (_, sent, words) => {
    answer = sent;
    browser.fetch();
    await settled();
    expect(browser.state()).toMatchObject({ state: 'absent', problem: expect.stringMatching(words) });
    expect(kept()).toEqual([]);
    expect(readdirSync(folder)).toEqual(existsSync(join(folder, 'browser')) ? ['browser'] : []);
  });

  it('takes the place of what an older version fetched', async () => {
    answer = sends(BROWSER);
    browser.fetch();
    await settled();
    const older = join(folder, 'browser', '1.2.3');
    execFileSync('cp', ['-a', join(folder, 'browser', BUILD?.version ?? ''), older]);
    rmSync(join(folder, 'browser', BUILD?.version ?? ''), { recursive: true });
    browser.fetch();
    await settled();
    expect(kept()).toEqual([BUILD?.version]);
  });
});

it('knows a build for each system that has one', () => {
  const systems = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64', 'freebsd x64'];
  const builds = systems.map((one) => browserBuild(...(one.split(' ') as [string, string])));
  expect(builds.map((build) => build !== null)).toEqual([true, true, true, true, true, false]);
  expect(new Set(builds.map((build) => build?.path)).size).toBe(6);
});
