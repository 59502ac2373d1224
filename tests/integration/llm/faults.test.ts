import { expect, test, vi } from 'vitest';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { LLMError } from '#shared/errors/index.ts';
import { ALL_KEYS, catalogueFile, gatewayOver, Judgement, judgementRequest } from '#tests/fakes/gateway.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { FAULTS, type FaultName } from '#tests/simulators/llm/faults.ts';

const simulator = useSimulator();

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

test('a connection that breaks is made anew once, before another provider or none is asked', async () => {
  simulator.set({ fault: (_request, count) => (count === 1 ? 'reset' : null) });
  const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS });
  expect((await llm.generate(judgementRequest())).provider).toBe('groq');
  expect(calls.map(({ provider, error }) => [provider, error])).toEqual([
    ['groq', 'network'],
    ['groq', null],
  ]);
  simulator.set({ fault: ({ apiKey }) => (apiKey === ALL_KEYS.GROQ_API_KEY ? 'reset' : null) });
  expect((await llm.generate(judgementRequest())).provider).toBe('groq-2');
  expect(calls.slice(2).map(({ provider }) => provider)).toEqual(['groq', 'groq', 'groq-2']);
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
