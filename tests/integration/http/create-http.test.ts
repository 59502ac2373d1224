import { expect, test } from 'vitest';
import { z } from 'zod';
import { serve, testHttp } from './server.ts';

const named = { named: true };

test('a page is read with its charset, through a redirect', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
    return response.end(Buffer.from('<h1>Ingénieur</h1>', 'latin1'));
  });
  const page = await testHttp().read(`${origin}/old`, named);
  expect(page).toMatchObject({
    url: `${origin}/new`,
    status: 200,
    mime: 'text/html',
    body: '<h1>Ingénieur</h1>',
  });
});

test('a server that never answers is given up after the time limit', async () => {
  const origin = await serve(() => {});
  const reading = testHttp({ timeoutMs: () => 150 }).read(origin, named);
  await expect(reading).rejects.toThrow(/did not answer within 0.15 s/);
});

test('a server that stops in the middle of the body is given up too', async () => {
  const origin = await serve((_, response) => void response.writeHead(200).write('half'));
  await expect(testHttp({ timeoutMs: () => 150 }).read(origin, named)).rejects.toThrow(
    /did not answer within/,
  );
});

test.each([true, false])(
  'a body of 30 MB is refused without being read whole (length announced: %s)',
  async (announced) => {
    let sent = 0;
    const origin = await serve((_, response) => {
      const chunk = Buffer.alloc(256 * 1024);
      response.writeHead(200, announced ? { 'content-length': 30 * 1024 * 1024 } : {});
      const push = (): void => {
        while (sent < 30 * 1024 * 1024 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', push);
        }
        response.end();
      };
      push();
    });
    await expect(testHttp({ timeoutMs: () => 10_000 }).read(origin, named)).rejects.toThrow(
      /larger than 10 MB/,
    );
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  },
);

test.each([
  [404, /has no such page \(404\)/],
  [403, /refuses to show this page/],
  [500, /has a problem of its own \(500\)/],
])('status %i is an error that names the host and what to do', async (status, message) => {
  const origin = await serve((_, response) => response.writeHead(status).end('no'));
  const reading = testHttp().read(`${origin}/job`, named);
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toMatchObject({ code: 'EXTERNAL_SERVICE_ERROR', details: { status } });
});

test('a host that asks to wait is waited for; one that asks for too long is not', async () => {
  let calls = 0;
  const origin = await serve((request, response) => {
    calls += 1;
    if (request.url === '/long') return response.writeHead(429, { 'retry-after': '3600' }).end();
    if (calls === 1) return response.writeHead(429, { 'retry-after': '0.05' }).end();
    return response.end('ready');
  });
  expect((await testHttp().read(origin, named)).body).toBe('ready');
  await expect(testHttp().read(`${origin}/long`, named)).rejects.toMatchObject({
    code: 'RATE_LIMIT_ERROR',
    details: { retryAfterMs: 3_600_000 },
  });
});

test('a redirect to a private address that nobody named is not followed', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const origin = await serve((_, response) => response.writeHead(302, { location: inner }).end());
  await expect(testHttp().read(origin, named)).rejects.toThrow(/is on this machine or its own network/);
});

test('robots.txt is kept to for pages, not for interfaces', async () => {
  const origin = await serve((request, response) =>
    response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : '{"ok":true}'),
  );
  const http = testHttp();
  http.allow(origin);
  await expect(http.read(`${origin}/private/job`)).rejects.toThrow(/robots\.txt/);
  expect((await http.read(`${origin}/open`)).status).toBe(200);
  expect(await http.json(`${origin}/private/api`, z.object({ ok: z.boolean() }))).toEqual({ ok: true });
});

test('an answer in another shape names the field', async () => {
  const origin = await serve((request, response) =>
    response.end(request.url === '/html' ? '<html>' : '{"jobs":7}'),
  );
  const shape = z.object({ jobs: z.array(z.unknown()) });
  await expect(testHttp().json(origin, shape, named)).rejects.toThrow(/unexpected shape \(jobs:/);
  await expect(testHttp().json(`${origin}/html`, shape, named)).rejects.toThrow(/not JSON/);
});

test('a caller who gives up gets its own abort, not an error about the host', async () => {
  const origin = await serve(() => {});
  const giveUp = new AbortController();
  const reading = testHttp().read(origin, { ...named, signal: giveUp.signal });
  setTimeout(() => giveUp.abort(), 50);
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('offline, only this machine and what was named is asked', async () => {
  const origin = await serve((_, response) => response.end('here'));
  const http = testHttp({ offline: true });
  expect((await http.read(origin, named)).body).toBe('here');
  await expect(http.read('https://jobs.example.com/1')).rejects.toThrow(/JobAI is offline/);
});

test('a connection that is refused says so', async () => {
  await expect(testHttp().read('http://127.0.0.1:9', named)).rejects.toThrow(
    /127\.0\.0\.1:9 (refuses connections|can't be reached)/,
  );
});

test('a connection that is closed before its answer is not the end: what only reads is asked for once more', async () => {
  const seen: string[] = [];
  const origin = await serve((request, response) => {
    const asked = `${request.method} ${request.url}`;
    seen.push(asked);
    // As a server that closes a resting connection in the moment in which it is used again.
    if (request.url === '/never' || seen.filter((one) => one === asked).length === 1)
      return void request.socket.destroy();
    return void response.writeHead(200, { 'content-type': 'text/plain' }).end('here');
  });
  const http = testHttp();
  expect((await http.read(`${origin}/once`, named)).body).toBe('here');
  await expect(http.read(`${origin}/never`, named)).rejects.toThrow(/closed the connection/);
  expect(seen).toEqual(['GET /once', 'GET /once', 'GET /never', 'GET /never']);
});
