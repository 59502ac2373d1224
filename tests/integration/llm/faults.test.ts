import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LlmPort } from '#agents/ports.ts';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { LLMError } from '#shared/errors/index.ts';
import { ALL_KEYS, catalogueFile, gatewayOver, Judgement, judgementRequest } from '#tests/fakes/gateway.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { FAULTS, type FaultName } from '#tests/simulators/llm/faults.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());
beforeEach(() => {
  simulator.requests.length = 0;
  simulator.set({ fault: () => null });
});

const names = Object.keys(FAULTS) as FaultName[];

test.each(names)('%s at the first provider: the answer is valid, and no key is told', async (name) => {
  simulator.set({ fault: (request) => (request.apiKey === ALL_KEYS.GROQ_API_KEY ? name : null) });
  const { llm, calls, events } = gatewayOver({
    url: simulator.url,
    keys: ALL_KEYS,
    llm: { timeoutMs: 1_000 },
  });
  const answer = await llm.generate(judgementRequest());
  expect(Judgement.safeParse(answer.value).success).toBe(true);
  const told = JSON.stringify([calls, events]);
  for (const key of Object.values(ALL_KEYS)) expect(told).not.toContain(key);
  expect(calls.at(-1)).toMatchObject({ success: true });
});

test('what only needs repair is repaired, without another call', async () => {
  for (const name of [
    'fenced',
    'prose',
    'wrong-types',
    'extra-fields',
    'single-quotes',
    'duplicate-keys',
  ] as const) {
    simulator.requests.length = 0;
    simulator.set({ fault: () => name });
    const { llm } = gatewayOver({ url: simulator.url });
    expect((await llm.generate(judgementRequest())).value, name).toMatchObject({
      score: 1,
      fits: true,
      level: 'junior',
    });
    expect(simulator.requests, name).toHaveLength(1);
  }
});

test('an answer that was cut off is asked for again, never closed by force', async () => {
  simulator.set({ fault: (_request, count) => (count === 1 ? 'truncated-silently' : null) });
  const { llm } = gatewayOver({ url: simulator.url });
  await llm.generate(judgementRequest());
  expect(simulator.requests).toHaveLength(2);
  expect(simulator.requests[1]?.messages.at(-1)?.content).toMatch(/cut off/);
});

test('when every provider keeps answering wrongly, nothing passes and it says that none could answer', async () => {
  simulator.set({ fault: () => 'missing-fields' });
  const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS });
  const error = await llm.generate(judgementRequest()).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(LLMError);
  expect(error.details).toMatchObject({ reason: 'no-provider', last: 'invalid-answer' });
  expect(calls).toHaveLength(10);
});

test('a full minute at the only provider is waited for, as long as Retry-After says', async () => {
  simulator.set({ fault: (_request, count) => (count <= 2 ? '429-retry-after' : null) });
  const { llm, calls } = gatewayOver({ url: simulator.url });
  const before = performance.now();
  await llm.generate(judgementRequest({ tier: 'vision' }));
  expect(performance.now() - before).toBeGreaterThan(390);
  expect(calls.map((call) => call.error)).toEqual(['rate-limit', 'rate-limit', null]);
});

test('three refusals for a full minute are enough', async () => {
  simulator.set({ fault: () => '429-retry-after' });
  const { llm, calls } = gatewayOver({ url: simulator.url });
  await expect(llm.generate(judgementRequest({ tier: 'vision' }))).rejects.toMatchObject({
    details: { reason: 'no-provider' },
  });
  expect(calls).toHaveLength(3);
});

test('a full minute at the first provider sends the call to the next at once, and the user is told', async () => {
  simulator.set({ fault: (request) => (request.apiKey === ALL_KEYS.GROQ_API_KEY ? '429' : null) });
  const { llm, events } = gatewayOver({ url: simulator.url, keys: ALL_KEYS });
  expect((await llm.generate(judgementRequest({ runId: 'r1' }))).provider).toBe('groq-2');
  expect(events).toEqual([
    expect.objectContaining({
      type: 'llm:fallback',
      data: { agent: 'analyst', from: 'groq', to: 'groq-2', reason: 'rate-limit' },
    }),
  ]);
  simulator.requests.length = 0;
  expect((await llm.generate(judgementRequest())).provider).toBe('groq-2');
  expect(simulator.requests).toHaveLength(1);
});

test('a provider that keeps failing is left alone for a minute, then tried once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  simulator.set({ fault: (request) => (request.apiKey === ALL_KEYS.GROQ_API_KEY ? '500' : null) });
  const { llm, events } = gatewayOver({ url: simulator.url, keys: ALL_KEYS });
  for (let call = 0; call < 5; call += 1) await llm.generate(judgementRequest());
  simulator.requests.length = 0;
  await llm.generate(judgementRequest());
  expect(simulator.requests.map((request) => request.apiKey)).toEqual([ALL_KEYS.GROQ_API_KEY_FALLBACK]);
  simulator.set({ fault: () => null });
  vi.setSystemTime(Date.now() + 61_000);
  expect((await llm.generate(judgementRequest())).provider).toBe('groq');
  expect(events.flatMap((event) => (event.type === 'llm:breaker' ? [event.data.state] : []))).toEqual([
    'open',
    'half-open',
    'closed',
  ]);
  vi.useRealTimers();
});

test('giving up closes the connection and throws the reason', async () => {
  for (const id of ['groq', 'openrouter', 'gemini']) {
    simulator.set({ fault: () => 'hang' });
    const { llm, calls } = gatewayOver({
      url: simulator.url,
      keys: ALL_KEYS,
      llm: { order: [id], timeoutMs: 20_000 },
    });
    const controller = new AbortController();
    const reason = new Error('the run was stopped');
    const before = simulator.aborted();
    const asked = simulator.requests.length;
    const running = llm.generate(judgementRequest({ signal: controller.signal }));
    await vi.waitFor(() => expect(simulator.requests.length).toBe(asked + 1), 5_000);
    controller.abort(reason);
    await expect(running, id).rejects.toBe(reason);
    await vi.waitFor(() => expect(simulator.aborted(), id).toBe(before + 1), 2_000);
    expect(calls.at(-1)).toMatchObject({ success: false, error: 'aborted' });
  }
});

test('the same question at temperature 0 is paid for once', async () => {
  const { llm, calls } = gatewayOver({ url: simulator.url });
  const request = judgementRequest({ temperature: 0 });
  const first = await llm.generate(request);
  const second = await llm.generate(request);
  expect(second.value).toEqual(first.value);
  expect(second).toMatchObject({ provider: 'cache', costUsd: 0 });
  expect(calls).toHaveLength(1);
});

test('without any key there is no provider, and it is said at once', async () => {
  const { llm } = gatewayOver({ url: simulator.url, keys: {} });
  expect(await llm.available()).toBe(false);
  await expect(llm.generate(judgementRequest())).rejects.toMatchObject({
    details: { reason: 'no-provider' },
  });
});

test.each(['groq', 'openrouter', 'gemini'])(
  'a stream of %s that breaks off fails, and the program goes on',
  async (id) => {
    simulator.set({ fault: () => 'stream-cut' });
    const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS, llm: { order: [id] } });
    const read = async () => {
      for await (const piece of llm.stream(judgementRequest())) expect(piece).not.toBe('');
    };
    await expect(read()).rejects.toBeInstanceOf(LLMError);
    expect(calls.at(-1)).toMatchObject({ success: false });
  },
);

/** Three answers of a prompt, from which a route's pace is known. */
async function learnPace(llm: LlmPort): Promise<void> {
  for (let call = 0; call < 3; call += 1) await llm.generate(judgementRequest());
}

test('a provider that hangs is overtaken long before its time limit, and asked last for a while', async () => {
  const { llm, calls, events } = gatewayOver({
    url: simulator.url,
    keys: ALL_KEYS,
    llm: { timeoutMs: 600_000 },
  });
  await learnPace(llm);
  // Both keys of one provider hang, as they do when it is down, and so does the first key of the next.
  simulator.set({
    fault: ({ wire, apiKey }) => (wire === 'groq' || apiKey === ALL_KEYS.OPENROUTER_API_KEY ? 'hang' : null),
  });
  const aborted = simulator.aborted();
  expect((await llm.generate(judgementRequest({ runId: 'r1' }))).provider).toBe('gemini');
  expect(calls.slice(3).map(({ provider, error }) => [provider, error])).toEqual([
    ['gemini', null],
    ['groq', 'late'],
    ['openrouter', 'late'],
  ]);
  expect(events.map(({ type, data }) => ({ type, ...data }))).toMatchObject([
    { type: 'llm:fallback', from: 'groq', to: 'openrouter', reason: 'late' },
    { type: 'llm:fallback', from: 'openrouter', to: 'gemini', reason: 'late' },
  ]);
  await vi.waitFor(() => expect(simulator.aborted()).toBe(aborted + 2), 2_000);
  simulator.set({ fault: () => null });
  expect((await llm.generate(judgementRequest())).provider).toBe('groq-2');
}, 20_000);

test('one that was only late keeps its answer, and the call beside it is ended', async () => {
  let latencyMs = 0;
  const slow = await startSimulator({
    latencyMs: () => latencyMs,
    fault: ({ apiKey }) => (apiKey === ALL_KEYS.GROQ_API_KEY ? null : 'hang'),
  });
  const { llm, calls } = gatewayOver({ url: slow.url, keys: ALL_KEYS, llm: { timeoutMs: 600_000 } });
  await learnPace(llm);
  latencyMs = 1_500;
  expect((await llm.generate(judgementRequest())).provider).toBe('groq');
  expect(calls.slice(3).map(({ provider, error }) => [provider, error])).toEqual([
    ['groq', null],
    ['openrouter', 'surplus'],
  ]);
  await slow.close();
});

test('nobody is asked beside a late one with a used-up budget, or beside a model on this machine', async () => {
  const servers = [{ id: 'mine', name: 'Mine', baseUrl: simulator.url, model: 'llama' }];
  for (const id of ['groq', 'mine']) {
    let spent = false;
    const { llm, calls } = gatewayOver({
      url: simulator.url,
      keys: ALL_KEYS,
      llm: { timeoutMs: 1_500, order: [id, 'groq-2'], servers },
      budget: () => (spent ? { budget: 'day-usd', limit: 1, spentUsd: 1, spentTokens: 1 } : null),
    });
    await learnPace(llm);
    const asked = simulator.requests.length;
    simulator.set({ fault: ({ apiKey }) => (apiKey === ALL_KEYS.GROQ_API_KEY_FALLBACK ? null : 'hang') });
    const running = llm.generate(judgementRequest()).catch(() => null);
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(asked + 1));
    spent = id === 'groq';
    await running;
    expect(calls[3], id).toMatchObject({ provider: id, error: 'timeout' });
    simulator.set({ fault: () => null });
  }
});

test('an answer that is asked for again waits for room', async () => {
  const waits: number[] = [];
  const clock = movableClock();
  const catalogue = loadCatalogue(catalogueFile);
  for (const model of Object.values(catalogue.providers.groq.models)) model.limits = { requestsPerMinute: 1 };
  const { llm, calls } = gatewayOver({
    ...{ url: simulator.url, catalogue, clock, llm: { order: ['groq'] } },
    async sleep(ms) {
      waits.push(ms);
      clock.forward(ms);
    },
  });
  simulator.set({ fault: (_request, count) => (count === 1 ? 'missing-fields' : null) });
  await llm.generate(judgementRequest());
  expect(calls.map(({ error }) => error)).toEqual(['invalid-answer', null]);
  expect(waits).toEqual([60_000]);
});
