import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { keepTracesHere } from '#main/llm/no-tracing.ts';
import { gatewayOver, judgementRequest } from '#tests/fakes/gateway.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

test("the user's name and e-mail never leave, and the answer has them right", async () => {
  const profile = sampleProfile();
  simulator.set({
    brain: ({ messages }) => JSON.stringify({ greeting: `Dear team, ${messages.at(-1)?.content.slice(10)}` }),
  });
  const { llm } = gatewayOver({ url: simulator.url, profile: () => profile });
  const answer = await llm.generate({
    ...judgementRequest(),
    schema: z.object({ greeting: z.string() }),
    messages: [{ role: 'user', content: 'Write for Ada Byron <ada@example.org>.' }],
  });
  expect(answer.value.greeting).toBe('Dear team, Ada Byron <ada@example.org>.');
  expect(JSON.stringify(simulator.requests)).not.toMatch(/Ada|Byron|example\.org/);
});

test('a tracing switch that is set for other programs sends nothing anywhere', async () => {
  vi.stubEnv('LANGSMITH_TRACING', 'true');
  vi.stubEnv('LANGSMITH_ENDPOINT', simulator.url);
  vi.stubEnv('LANGSMITH_API_KEY', 'x');
  keepTracesHere(process.env);
  const sent = vi.spyOn(globalThis, 'fetch');
  await gatewayOver({ url: simulator.url }).llm.generate({
    ...judgementRequest(),
    schema: z.object({ greeting: z.string() }),
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sent.mock.calls.map(([input]) => String(input instanceof Request ? input.url : input))).toEqual([
    `${simulator.url}/openai/v1/chat/completions`,
  ]);
});
