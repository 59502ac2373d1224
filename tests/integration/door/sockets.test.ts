import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
  await api.client.profile.useSample({});
});
afterAll(() => api.close());

interface Talk {
  socket: WebSocket;
  /** Every message so far. */
  heard: Record<string, unknown>[];
  /** The first message that fits, also of those that came already. */
  next(fits: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
  closed: Promise<number>;
}

/** Opens a socket and writes down what it says. */
function talk(
  path: string,
  {
    token,
    protocols = [],
    headers = {},
  }: { token?: string; protocols?: string[]; headers?: Record<string, string> } = {},
): Talk {
  const socket = new WebSocket(`ws://127.0.0.1:${api.port}${path}`, protocols, {
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });
  const heard: Record<string, unknown>[] = [];
  const waiting: {
    fits: (message: Record<string, unknown>) => boolean;
    resolve: (message: Record<string, unknown>) => void;
  }[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    heard.push(message);
    for (const one of waiting) if (one.fits(message)) one.resolve(message);
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code));
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
  return {
    ...{ socket, heard, closed },
    next: (fits) =>
      new Promise((resolve) => {
        const known = heard.find(fits);
        if (known) resolve(known);
        else waiting.push({ fits, resolve });
      }),
  };
}
const ofType = (type: string) => (message: Record<string, unknown>) => message['type'] === type;

test('a run is started and followed over a socket, and one that connects later gets what it missed', async () => {
  const token = await api.token('read', 'run');
  const first = talk('/ws/my-session', { token });
  await first.next(ofType('connected'));
  first.socket.send(
    JSON.stringify({
      type: 'start_pipeline',
      query: 'data engineer',
      sources: [{ name: 'practice' }],
      min_match_score: 100,
      max_jobs: 1,
    }),
  );
  await first.next(ofType('pipeline:start'));
  await first.next(ofType('pipeline:complete'));
  const second = talk('/ws/my-session', { token });
  expect(await first.closed).toBe(4000);
  const connected = await second.next(ofType('connected'));
  expect(connected['data']).toEqual({ replayed: 50 });
  await second.next(ofType('pipeline:complete'));
  expect(second.heard.slice(1, 51).map(({ runId }) => runId)).toEqual(
    Array(50).fill(second.heard[1]?.['runId']),
  );
  second.socket.close();
  await second.closed;
}, 90_000);

test('who is not signed in is closed with 4001, however they try', async () => {
  const token = await api.token('read');
  expect(await talk('/ws/a', { token: 'jobai_wrong' }).closed).toBe(4001);
  expect(await talk(`/ws/a?token=${token}`, { token }).closed).toBe(4001);
  expect(await talk('/ws/a', { protocols: ['jobai', 'bearer.jobai_wrong'] }).closed).toBe(4001);
  const late = talk('/ws/a');
  late.socket.on('open', () => late.socket.send('{"type":"auth","token":"nobody"}'));
  expect(await late.closed).toBe(4001);
});

test('a browser signs in by a protocol or by its first message', async () => {
  const token = await api.token('read');
  const byProtocol = talk('/ws/a', { protocols: ['jobai', `bearer.${token}`] });
  await byProtocol.next(ofType('connected'));
  expect(byProtocol.socket.protocol).toBe('jobai');
  const byMessage = talk('/api/v1/pipeline/ws/b');
  byMessage.socket.on('open', () => {
    byMessage.socket.send(JSON.stringify({ type: 'auth', token }));
    byMessage.socket.send('{"type":"ping"}');
  });
  await byMessage.next(ofType('pong'));
  for (const { socket, closed } of [byProtocol, byMessage]) {
    socket.close();
    await closed;
  }
});

test('web pages and bent names get no socket', async () => {
  const token = await api.token('read');
  expect(await talk('/ws/a', { token, headers: { origin: 'https://evil.example' } }).closed).toBe(403);
  expect(await talk('/ws/a', { token, headers: { host: 'evil.example' } }).closed).toBe(421);
  expect(await talk('/nowhere', { token }).closed).toBe(404);
});

test('a token without the scope hears, and sets nothing going', async () => {
  const { socket, next, closed } = talk('/ws/quiet', { token: await api.token('read') });
  await next(ofType('connected'));
  socket.send(JSON.stringify({ type: 'start_pipeline', query: 'x', sources: [{ name: 'practice' }] }));
  expect(await next(ofType('error'))).toMatchObject({ code: 'AUTHORIZATION_ERROR' });
  socket.send('this is no message');
  expect(await closed).toBe(1003);
});

test('a practice interview and a negotiation are held over sockets', async () => {
  const token = await api.token('read', 'run');
  const session = await api.client.interview.start({ role: 'nurse', count: 2 });
  const interview = talk(`/api/v1/interview/ws/${session.id}`, { token });
  await interview.next(ofType('session'));
  interview.socket.send(
    JSON.stringify({
      type: 'answer',
      text: 'I led a ward of twelve and cut the waiting time by 30 percent.',
    }),
  );
  const answered = await interview.next(
    (message) => (message['data'] as { at?: number } | undefined)?.at === 1,
  );
  expect(answered).toHaveProperty('data.turns.0.feedback');
  const [persona] = await api.client.salary.personas({});
  const battle = await api.client.salary.startBattle({
    ...{ role: 'nurse', level: 1, currency: 'EUR', offer: 40_000 },
    persona: persona?.id ?? ('' as never),
  });
  const salary = talk(`/api/v1/salary/ws/battle/${battle.id}`, { token });
  await salary.next(ofType('battle'));
  salary.socket.send(
    JSON.stringify({ type: 'say', text: 'I have another offer of 46000 and nine years of experience.' }),
  );
  await salary.next((message) => (message['data'] as { turns?: unknown[] } | undefined)?.turns?.length === 2);
  const gone = talk('/api/v1/interview/ws/nothing', { token });
  expect(await gone.next(ofType('error'))).toHaveProperty('message');
  expect(await gone.closed).toBe(4004);
  for (const { socket, closed } of [interview, salary]) {
    socket.close();
    await closed;
  }
}, 60_000);

test('a token that is taken back closes its socket with 4001, and an end of the API with 1001', async () => {
  const own = await openApi();
  const socketOf = (token: string) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${own.port}/ws/x-${token.slice(-8)}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      socket.once('message', () => opened.push(token));
      socket.on('close', resolve);
    });
  const opened: string[] = [];
  const taken = socketOf(await own.token('read'));
  const [newest] = (await own.client.system.api({})).tokens;
  const kept = socketOf(await own.token('read'));
  await expect.poll(() => opened.length).toBe(2);
  await own.client.system.revokeApiToken({ id: newest?.id ?? '' });
  expect(await taken).toBe(4001);
  const closing = own.close();
  expect(await kept).toBe(1001);
  await closing;
});
