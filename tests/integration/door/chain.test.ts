import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi({ corsOrigins: ['http://localhost:3000'] });
});
afterAll(() => api.close());

/** A request with headers of any kind, as no browser and no fetch would let one make it. */
function raw(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer[] } = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: api.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers },
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    if (typeof body === 'string') sent.end(body);
    else {
      for (const part of body ?? []) sent.write(part);
      sent.end();
    }
  });
}

test('probes answer without a sign-in and tell nothing of the user', async () => {
  for (const [path, body] of [
    ['/', { status: 'ok' }],
    ['/api/live', { status: 'alive' }],
    ['/api/ready', { status: 'ready' }],
  ] as const)
    expect((await api.ask('GET', path, undefined, null)).body).toEqual(body);
  const health = await api.ask('GET', '/api/health', undefined, null);
  expect(health.body).toMatchObject({ status: 'healthy', environment: 'desktop' });
  expect(JSON.stringify(health.body)).not.toContain(api.dataDir);
  expect((await api.ask('GET', '/api/health')).body).toHaveProperty('user');
});

test('every answer carries the headers, and the name that its request was given', async () => {
  for (const path of ['/', '/api/v1/tracker', '/nowhere', '/docs']) {
    const { headers } = await raw(path, { headers: { 'x-request-id': 'abc-123' } });
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'abc-123',
      'cache-control': 'no-store',
    });
    expect(headers['x-process-time']).toMatch(/^\d+\.\d\dms$/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
  const forged = await raw('/', { headers: { 'x-request-id': 'a b"<script>' } });
  expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('without a sign-in there is nothing but probes and the description', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic abc', 'Bearer jobai_wrong', 'bearer  ']) {
    const { status, headers, text } = await raw('/api/v1/tracker', { headers: { authorization } });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(JSON.parse(text)).toMatchObject({ error: true, code: 'AUTHENTICATION_ERROR', details: null });
  }
  for (const path of ['/sse/all', '/api/v1/sse/all', '/api/v1/nowhere'])
    expect((await raw(path)).status).toBe(401);
  const token = await api.token('read');
  expect((await raw(`/api/v1/tracker?token=${token}&access_token=${token}`)).status).toBe(401);
});

test('a name that was bent to lead here is turned away, with a good token too', async () => {
  const authorization = `Bearer ${await api.token('read', 'write', 'run')}`;
  for (const host of ['evil.example', `evil.example:${api.port}`, `localhost.evil.example:${api.port}`]) {
    for (const path of ['/', '/api/v1/tracker', '/docs', '/openapi.json'])
      expect((await raw(path, { headers: { host, authorization } })).status).toBe(421);
  }
  expect(
    (await raw('/api/v1/tracker', { headers: { host: `localhost:${api.port}`, authorization } })).status,
  ).toBe(200);
});

test('a web page gets nothing, and one that was let in gets CORS', async () => {
  const authorization = `Bearer ${await api.token('read')}`;
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3001']) {
    const plain = await raw('/api/v1/tracker', { headers: { origin, authorization } });
    expect([plain.status, plain.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    const asked = { origin, 'access-control-request-method': 'POST' };
    const preflight = await raw('/api/v1/jobs/list', { method: 'OPTIONS', headers: asked });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  }
  const cross = { 'sec-fetch-site': 'cross-site', authorization };
  expect((await raw('/api/v1/tracker', { headers: cross })).status).toBe(403);
  const origin = 'http://localhost:3000';
  const let_in = await raw('/api/v1/tracker', { headers: { origin, authorization } });
  expect([let_in.status, let_in.headers['access-control-allow-origin']]).toEqual([200, origin]);
  const asked = { origin, 'access-control-request-method': 'POST' };
  const preflight = await raw('/api/v1/jobs/list', { method: 'OPTIONS', headers: asked });
  expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, origin]);
});

describe('size', () => {
  const over = 10 * 1024 * 1024 + 1;
  const headers = { 'content-type': 'application/json' };
  test('what says that it is over 10 MB is refused before it is read', async () => {
    const { status, text } = await raw('/api/v1/rag/add', {
      ...{ method: 'POST', headers: { ...headers, 'content-length': String(over) } },
      body: '',
    });
    expect([status, JSON.parse(text).code]).toEqual([413, 'HTTP_413']);
  });
  test('what says nothing of its size is counted as it comes', async () => {
    const authorization = `Bearer ${await api.token('write')}`;
    const body = Array.from({ length: 11 }, () => Buffer.alloc(1024 * 1024, 32));
    const sent = raw('/api/v1/rag/add', { method: 'POST', headers: { ...headers, authorization }, body });
    // Whoever goes on sending is cut off.
    const end = await sent.then(
      ({ status }) => status,
      (thrown: { code?: string }) => thrown.code,
    );
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(end);
    expect((await api.ask('POST', '/api/v1/tracker/stats', {})).status).toBe(200);
  });
});

test('failures have one shape, in words, and say nothing of what is inside', async () => {
  const wrong = await api.ask('POST', '/api/v1/jobs/list', { limit: 'ten' });
  expect([wrong.status, wrong.body]).toEqual([
    400,
    {
      ...{ error: true, code: 'VALIDATION_ERROR', details: { path: 'limit' } },
      message: 'The limit is missing, or of another kind than is asked for.',
    },
  ]);
  const missing = await api.ask('GET', '/api/v1/jobs/job-of-nobody');
  expect([missing.status, missing.body.code]).toEqual([404, 'NOT_FOUND']);
  const nowhere = await api.ask('GET', '/api/v1/nowhere/at/all');
  expect([nowhere.status, nowhere.body.code]).toEqual([404, 'HTTP_404']);
  const person = await api.ask('POST', '/api/v1/system/saveSettings', {});
  expect([person.status, person.body.code]).toEqual([403, 'AUTHORIZATION_ERROR']);
});

test('both prefixes lead to the same call', async () => {
  const [first, second] = [
    await api.ask('POST', '/api/v1/tracker/stats', {}),
    await api.ask('POST', '/api/tracker/stats', {}),
  ];
  expect(first.body).toEqual({ total: 0, byStatus: expect.any(Object) });
  expect(second.body).toEqual(first.body);
});

test('a token that was taken back opens nothing, and closes what it held open', async () => {
  const token = await api.token('read');
  const stream = await fetch(`${api.address}/sse/all`, { headers: { authorization: `Bearer ${token}` } });
  const reader = stream.body?.getReader();
  await reader?.read();
  const { tokens } = await api.client.system.api({});
  await api.client.system.revokeApiToken({ id: tokens[0]?.id ?? '' });
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read());
  expect((await api.ask('GET', '/api/v1/tracker', undefined, token)).status).toBe(401);
});

test('no secret is in a log', async () => {
  const token = await api.token('read');
  await api.ask('GET', `/api/v1/tracker?token=${token}`, undefined, token);
  await api.ask('GET', '/api/v1/nothing', undefined, token);
  const logs = join(api.dataDir, 'logs');
  const text = readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('');
  const kept = readFileSync(join(api.dataDir, 'api-tokens.json'), 'utf8');
  expect(text + kept).not.toContain(token);
});

test('the document and its page load nothing from elsewhere', async () => {
  const { body } = await api.ask('GET', '/openapi.json', undefined, null);
  expect(body.openapi).toMatch(/^3\.1\./);
  expect(body.paths['/jobs/list'].post.responses['200']).toBeDefined();
  expect(body.paths['/system/saveSettings']).toBeUndefined();
  for (const name of ['', '/docs.js', '/docs.css']) {
    const { status, text } = await raw(`/docs${name}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  }
  for (const name of ['/..%2f..%2fpackage.json', '/constructor', '/nothing.js'])
    expect((await raw(`/docs${name}`)).status).toBe(404);
});
