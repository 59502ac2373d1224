import { expect, onTestFinished, test } from 'vitest';
import { openApi } from './open-api.ts';

test('sixty writes and a hundred requests in a minute, each caller for themselves', async () => {
  const api = await openApi({ rateLimitEnabled: true });
  onTestFinished(() => api.close());
  const token = await api.token('read', 'write');
  const write = () => api.ask('POST', '/api/v1/jobs/forgetPractice', {}, token);
  const read = () => api.ask('POST', '/api/v1/tracker/stats', {}, token);
  const first = await write();
  expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual([
    '60',
    '59',
  ]);
  for (let call = 1; call < 60; call += 1) expect((await write()).status).not.toBe(429);
  const refused = await write();
  expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMIT_ERROR']);
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  let reads = 0;
  while ((await read()).status === 200) reads += 1;
  expect(reads).toBe(39);
  expect((await api.ask('POST', '/api/v1/tracker/stats', {})).status).toBe(200);
  expect((await api.ask('GET', '/api/health', undefined, token)).status).toBe(200);
});

test('who guesses at tokens is held up, and nobody else', async () => {
  const api = await openApi({ rateLimitEnabled: true, rateLimitRequests: 5 });
  onTestFinished(() => api.close());
  const statuses: number[] = [];
  for (let guess = 0; guess < 7; guess += 1)
    statuses.push((await api.ask('GET', '/api/v1/tracker', undefined, `jobai_${guess}`)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect((await api.ask('GET', '/api/v1/tracker')).status).toBe(200);
});

test('it answers only while it is switched on, and says why it can not', async () => {
  const api = await openApi();
  onTestFinished(() => api.close());
  const state = await api.client.system.api({});
  expect(state).toMatchObject({ running: true, address: api.address, problem: '' });
  expect(state.tokens[0]).not.toHaveProperty('hash');
  await expect(
    openApi({ port: api.port }).then(async (second) => {
      const { running, problem } = await second.client.system.api({});
      await second.close();
      return { running, problem };
    }),
  ).resolves.toEqual({
    running: false,
    problem: `Another program answers at port ${api.port} already. Close it, or choose another port.`,
  });
  await api.backend.close();
  await expect(fetch(api.address)).rejects.toThrow();
});
