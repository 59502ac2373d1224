import { expect, test } from 'vitest';
import { ALL_KEYS, gatewayOver, judgementRequest } from '#tests/fakes/gateway.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';

const simulator = useSimulator();

test.each([
  ['groq', 'openai/gpt-oss-20b', true],
  ['openrouter', 'openai/gpt-oss-20b:free', false],
  ['gemini', 'gemini-3.5-flash-lite', true],
])('%s answers with a valid object, its tokens counted', async (id, model, strict) => {
  simulator.requests.length = 0;
  const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS, llm: { order: [id] } });
  const answer = await llm.generate(judgementRequest({ runId: 'r1', jobId: 'j1' }));
  expect(answer).toMatchObject({ value: { score: 1, fits: true, level: 'junior' }, provider: id, model });
  const [request] = simulator.requests;
  expect(request).toMatchObject({ model, messages: [{ role: 'system' }, { role: 'user' }] });
  expect(request?.schema !== null).toBe(strict);
  expect(Object.values(ALL_KEYS)).toContain(request?.apiKey);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    provider: id,
    model,
    success: true,
    error: null,
    runId: 'r1',
    jobId: 'j1',
  });
  expect(calls[0]?.inputTokens).toBeGreaterThan(0);
  expect(calls[0]?.outputTokens).toBeGreaterThan(0);
});

test('a server that the user added is asked with or without a key', async () => {
  const server = { id: 'ollama', name: 'Ollama', baseUrl: simulator.url, model: 'llama' };
  const { llm } = gatewayOver({ url: simulator.url, keys: {}, llm: { order: [], servers: [server] } });
  expect(await llm.available()).toBe(true);
  expect(await llm.generate(judgementRequest())).toMatchObject({
    provider: 'ollama',
    model: 'llama',
    costUsd: 0,
  });
});

test.each(['groq', 'openrouter', 'gemini'])('%s streams text', async (id) => {
  const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS, llm: { order: [id] } });
  const pieces: string[] = [];
  for await (const piece of llm.stream(judgementRequest())) pieces.push(piece);
  expect(pieces.join('')).toBe('This is a simulated answer.');
  expect(pieces.length).toBeGreaterThan(1);
  expect(calls[0]).toMatchObject({ success: true, provider: id });
});
