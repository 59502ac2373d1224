import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configureRequestUrl, type DownloadOptions, HttpExecutor } from 'builder-util-runtime';
import { AppImageUpdater, CancellationToken } from 'electron-updater';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpdates, type Updates } from '#main/shell/updates/create-updates.ts';
import { engineOf } from '#main/shell/updates/engine.ts';
import { signedText } from '#main/shell/updates/verify-release.ts';
import type { UpdateState } from '#shared/domain/update.ts';

const FILE = Buffer.alloc(3_000_000, 'a new version ');
const PAIR = generateKeyPairSync('ed25519');
const KEY = PAIR.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const sha512 = (bytes: Buffer) => createHash('sha512').update(bytes).digest('base64');

/** Electron's network is out of reach under Node; this is Node's. */
class NodeExecutor extends HttpExecutor<ReturnType<typeof get>> {
  createRequest(options: object, callback: (response: never) => void) {
    return get(options, callback as never);
  }

  /** As Electron's own, which is out of reach here too. */
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise<string>((resolve, reject, onCancel) => {
      const request = { headers: options.headers ?? undefined };
      configureRequestUrl(url, request);
      const callback = (error: Error | null) => (error ? reject(error) : resolve(destination));
      this.doDownload(request, { destination, options, onCancel, callback, responseHandler: null }, 0);
    });
  }
}

let folder = '';
let server: Server;
let address = '';
let asked: { url: string; headers: Record<string, unknown> }[] = [];
let list: () => string = () => '';
/** Whether a file stops half way. */
let stalls = false;
let placed: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jobai-feed-'));
  asked = [];
  placed = [];
  stalls = false;
  vi.stubEnv('APPIMAGE', join(folder, 'JobAI.AppImage'));
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    if (request.url?.startsWith('/latest')) return void response.end(list());
    response.writeHead(200, { 'content-length': FILE.length });
    if (stalls) response.write(FILE.subarray(0, 1_000_000));
    else response.end(FILE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const release = (over: { version?: string; sha512?: string; signature?: string } = {}) => {
  const version = over.version ?? '0.2.0';
  const files = [
    { url: `JobAI-${version}.AppImage`, sha512: over.sha512 ?? sha512(FILE), size: FILE.length },
  ];
  const signature = sign(null, Buffer.from(signedText({ version, files })), PAIR.privateKey).toString(
    'base64',
  );
  return JSON.stringify({ version, files, signature, releaseNotes: '<p>Calmer</p>', ...over });
};

function updates(key: string | null = null): Updates {
  return createUpdates({
    ...{ version: '0.1.0', kind: 'appimage', ownFeed: '', key, undone: null },
    async openEngine(feed) {
      const updater = new AppImageUpdater(null, {
        ...{ version: '0.1.0', name: 'jobai', isPackaged: false, appUpdateConfigPath: '' },
        ...{ userDataPath: folder, baseCachePath: folder, whenReady: async () => undefined },
        ...{ relaunch: () => undefined, quit: () => undefined, onQuit: () => undefined },
      });
      Object.assign(updater, { httpExecutor: new NodeExecutor() });
      return engineOf(updater, new CancellationToken(), { feed, userData: folder, packaged: null });
    },
    async placeAndRestart(file) {
      placed.push(file);
    },
  });
}

/** Looks until the fetching is over. */
async function fetched(update: Updates): Promise<UpdateState> {
  await update('fetch', address);
  for (;;) {
    const state = await update('look', address);
    if (state.step.name !== 'fetching') return state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('nobody is asked until the user says so, and nothing is fetched until they say so again', async () => {
  list = release;
  const update = updates(KEY);
  expect((await update('look', address)).step).toEqual({ name: 'idle' });
  expect(asked).toEqual([]);
  const found = await update('check', address);
  expect(found.step).toMatchObject({
    name: 'found',
    release: { version: '0.2.0', notes: 'Calmer', size: FILE.length },
  });
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual(['/latest-linux.yml']);
  expect((await fetched(update)).step.name).toBe('ready');
  expect(placed).toEqual([]);
  await update('install', address);
  expect(readFileSync(placed[0] ?? '').equals(FILE)).toBe(true);
});

test('every copy asks the same: no number of its own is sent or kept', async () => {
  list = release;
  await updates()('check', address);
  expect(asked[0]?.headers['x-user-staging-id']).toBe('none');
  expect(readdirSync(folder)).not.toContain('.updaterId');
});

test('a file with another check sum is deleted and refused with words', async () => {
  list = () => release({ sha512: sha512(Buffer.from('another file')) });
  const update = updates();
  await update('check', address);
  const { step } = await fetched(update);
  expect(step).toMatchObject({ name: 'failed' });
  expect(step.name === 'failed' && step.message).toMatch(/its check sum is another\. It was deleted/);
  const left = readdirSync(join(folder, 'jobai-updater'), { recursive: true }).map(String);
  expect(left.filter((name) => name.endsWith('.AppImage'))).toEqual([]);
  await update('install', address);
  expect(placed).toEqual([]);
});

test('a copy with its publisher’s key takes nothing that another signed, and asks for no file of it', async () => {
  list = () => release({ signature: Buffer.alloc(64).toString('base64') });
  const { step } = await updates(KEY)('check', address);
  expect(step.name === 'failed' && step.message).toMatch(/is not the publisher’s, so it was refused/);
  expect(asked).toHaveLength(1);
});

test('the version that runs, and an older one, are no update', async () => {
  for (const version of ['0.1.0', '0.0.9']) {
    list = () => release({ version });
    expect((await updates()('check', address)).step.name).toBe('newest');
  }
});

test('fetching can be stopped, and begun again by another check', async () => {
  list = release;
  stalls = true;
  const update = updates();
  await update('check', address);
  await update('fetch', address);
  await update('cancel', address);
  await vi.waitFor(async () => expect((await update('look', address)).step.name).toBe('idle'));
  stalls = false;
  await update('check', address);
  expect((await fetched(update)).step.name).toBe('ready');
});

test('an address that answers something else, or nobody, is said in words', async () => {
  const says = async (to: string) => {
    const { step } = await updates()('check', to);
    return step.name === 'failed' ? step.message : step.name;
  };
  list = () => '<html>Sign in</html>';
  expect(await says(address)).toMatch(/no list of releases/);
  list = () => 'version: [';
  expect(await says(address)).toMatch(/no list of releases/);
  await expect(updates()('check', 'http://releases.example.org')).rejects.toThrow(/must begin with https/);
  await expect(updates()('check', '')).rejects.toThrow(/Enter the address that its publisher names/);
});
