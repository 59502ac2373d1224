import { expect, test, vi } from 'vitest';
import type { LlmPort } from '#agents/ports.ts';
import { ALL_KEYS, gatewayOver, judgementRequest } from '#tests/fakes/gateway.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const simulator = useSimulator();

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
  // Their providers may charge them all the same.
  for (const late of calls.slice(4)) expect(late.inputTokens).toBeGreaterThan(0);
  // What such a prompt is mostly answered with is known of this one.
  expect(calls[4]?.outputTokens).toBeGreaterThan(0);
  expect(calls[4]?.costUsd).toBeGreaterThan(0);
  expect(events.map(({ type, data }) => ({ type, ...data }))).toMatchObject([
    { type: 'llm:fallback', from: 'groq', to: 'openrouter', reason: 'late' },
    { type: 'llm:fallback', from: 'openrouter', to: 'gemini', reason: 'late' },
  ]);
  await vi.waitFor(() => expect(simulator.aborted()).toBe(aborted + 2), 2_000);
  simulator.set({ fault: () => null });
  expect((await llm.generate(judgementRequest())).provider).toBe('groq-2');
}, 20_000);

test.each([
  ['groq', 'gemini'],
  ['openrouter', 'gemini'],
  ['gemini', 'groq'],
])('a talk whose first word from %s is late goes on with another provider', async (id, next) => {
  const { llm, calls } = gatewayOver({
    url: simulator.url,
    keys: ALL_KEYS,
    llm: { timeoutMs: 600_000, order: [id, next] },
  });
  await learnPace(llm);
  simulator.set({ fault: (request) => (request.wire === id ? 'hang' : null) });
  const pieces: string[] = [];
  for await (const piece of llm.stream(judgementRequest())) pieces.push(piece);
  expect(pieces.join('')).toBe('This is a simulated answer.');
  expect(calls.slice(3).map(({ provider, error }) => [provider, error])).toEqual([
    [id, 'late'],
    [next, null],
  ]);
});

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
