import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, composeBackend } from '#main/compose.ts';
import { createLocalClient, type LocalClient } from '#main/rpc/local-client.ts';
import type { ApiScope } from '#shared/domain/api-token.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';

export interface OpenApi {
  address: string;
  port: number;
  /** The user's own door, as the window has it. */
  client: LocalClient;
  backend: Backend;
  /** Makes a token with these scopes. */
  token(...scopes: ApiScope[]): Promise<string>;
  /** Asks as the holder of a token that may do all, or as `token`. */
  ask(method: string, path: string, body?: unknown, token?: string | null): Promise<Answer>;
  /** A token that may do all that a program may. */
  all: string;
  dataDir: string;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what comes is looked at by the test.
  body: any;
}

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The whole program in a folder of its own with its API open, on this machine alone. */
export async function openApi(api: Partial<Settings['api']> = {}): Promise<OpenApi> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-api-'));
  const port = await freePort();
  const { cleanUp: _, ...paths } = await commandLinePaths({ dataDir });
  const backend = await composeBackend({
    ...paths,
    version: projectVersion(),
    shell: null,
    offline: true,
    overrides: {
      questionTimeoutMs: 100,
      browser: { headless: true },
      api: { enabled: true, port, rateLimitEnabled: false, ...api },
    },
  });
  await backend.startApi();
  const { services, log } = backend;
  const client = createLocalClient({ door: 'command-line', caller: 'command-line', services, log });
  const address = `http://127.0.0.1:${port}`;
  const token = async (...scopes: ApiScope[]) =>
    (await client.system.createApiToken({ name: 'test', scopes })).token;
  const all = await token('read', 'write', 'run');
  return {
    ...{ address, port, client, backend, token, all, dataDir },
    async ask(method, path, body, as = all) {
      const response = await fetch(`${address}${path}`, {
        method,
        headers: {
          ...(as === null ? {} : { authorization: `Bearer ${as}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
    async close() {
      await backend.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
