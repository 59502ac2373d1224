import { expect, test } from 'vitest';
import { createBudget } from '#main/llm/budget.ts';
import { outboundOf } from '#main/llm/gateway/sent-to-model.ts';
import type { BudgetReached } from '#shared/domain/budget.ts';
import type { OutboundRequest } from '#shared/domain/outbound-request.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { ALL_KEYS, gatewayOver, judgementRequest, profilesOf } from '#tests/fakes/gateway.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';

const simulator = useSimulator();

const { signal } = new AbortController();

test('every provider is shown in order, with what keeps it from being asked', async () => {
  const servers = [{ id: 'mine', name: 'Ollama', baseUrl: 'http://models.example.org', model: 'llama' }];
  const llm = { order: ['gemini', 'groq', 'openrouter'], disabled: ['openrouter'], servers };
  const { llm: gateway } = gatewayOver({ url: simulator.url, llm });
  await gateway.generate(judgementRequest());
  const { providers } = await gateway.providers();
  expect(providers.map(({ id, problem }) => [id, problem.split('.')[0]])).toEqual([
    ['gemini', 'No key is set'],
    ['groq', ''],
    ['openrouter', 'Switched off'],
    ['mine', 'http://models'],
    ['groq-2', 'Switched off'],
    ['openrouter-2', 'Switched off'],
  ]);
  const groq = providers.find(({ id }) => id === 'groq');
  expect(groq).toMatchObject({ keySet: true, placeholders: true, mayTrainOnData: false });
  expect(groq?.models[0]).toMatchObject({ tier: 'fast', breaker: 'closed', chosen: false });
  expect(groq?.models[0]?.limiter).toMatchObject({
    requestsMinute: { used: 1, limit: 30 },
    blockedUntil: null,
  });
  expect(JSON.stringify(providers)).not.toContain(ALL_KEYS.GROQ_API_KEY);
});

test.each(['groq', 'openrouter', 'gemini', 'mine'])(
  '%s is tried with one call, and lists its models',
  async (id) => {
    const servers = [{ id: 'mine', name: 'Mine', baseUrl: simulator.url, model: 'llama' }];
    const { llm, calls } = gatewayOver({ url: simulator.url, keys: ALL_KEYS, llm: { servers } });
    simulator.set({ brain: () => '{"ready":true}' });
    const tested = await llm.test(id, signal);
    expect(tested).toMatchObject({
      ok: true,
      why: '',
      structured: true,
      models: ['large-model', 'small-model'],
    });
    expect(calls).toMatchObject([{ provider: id, agent: 'system', success: true }]);
  },
);

test('a wrong key, a missing key and a bad address are told in plain words', async () => {
  const servers = [{ id: 'open', name: 'Open', baseUrl: 'http://models.example.org', model: 'm' }];
  const { llm } = gatewayOver({ url: simulator.url, llm: { servers } });
  simulator.set({ fault: () => 'unauthorised' });
  expect(await llm.test('groq', signal)).toMatchObject({
    ok: false,
    why: expect.stringMatching(/refused the key/),
  });
  expect(await llm.test('gemini', signal)).toMatchObject({ ok: false, why: expect.stringMatching(/No key/) });
  expect(await llm.test('open', signal)).toMatchObject({
    ok: false,
    why: expect.stringMatching(/unencrypted/),
  });
  await expect(llm.test('nobody', signal)).rejects.toThrow(/no model provider "nobody"/);
});

test('a budget that is used up stops calls, and can be raised for one run', async () => {
  const clock = movableClock();
  const used = { tokens: 0, costUsd: 0 };
  const kept = new Map<string, string>();
  const budgets = { day: { usd: null, tokens: null }, run: { usd: 0.02, tokens: null } };
  const budget = createBudget({
    settings: () => ({ llm: { ...DEFAULT_SETTINGS.llm, budgets } }),
    spent: { spentSince: () => used, ofRun: () => used },
    raised: { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) },
    clock,
  });
  const { llm } = gatewayOver({ url: simulator.url, budget: ({ runId }) => budget.reached(runId) });
  const ask = (runId: string) => llm.generate(judgementRequest({ runId }));
  await ask('r1');
  used.costUsd = 0.021;
  const thrown = await ask('r1').catch((error) => error);
  expect(thrown.toDict()).toMatchObject({ details: { reason: 'no-provider', last: 'budget', limit: 0.02 } });
  expect(simulator.requests).toHaveLength(1);
  budget.raise(thrown.reached as BudgetReached, 'r1', 0.05);
  await ask('r1');
  await expect(ask('r2')).rejects.toThrow(/budget/);
});

test('when every day is used up nobody is asked again, also after a restart', async () => {
  const cache = new Map<string, string>();
  const port = {
    get: (key: string) => cache.get(key) ?? null,
    set: (key: string, value: string) => void cache.set(key, value),
  };
  simulator.set({ fault: () => 'quota-day' });
  const over = { url: simulator.url, keys: ALL_KEYS, cache: port, llm: { order: ['groq', 'groq-2'] } };
  const { llm } = gatewayOver(over);
  await expect(llm.generate(judgementRequest())).rejects.toThrow(/day is used up/);
  const asked = simulator.requests.length;
  await expect(llm.generate(judgementRequest())).rejects.toThrow(/day is used up/);
  await expect(gatewayOver(over).llm.generate(judgementRequest())).rejects.toThrow(/day is used up/);
  expect(simulator.requests).toHaveLength(asked);
  expect(JSON.stringify([...cache])).not.toContain(ALL_KEYS.GROQ_API_KEY);
});

test('a retired model is found out and told once, and its successor asked from then on', async () => {
  const gone = 'llama-3.1-8b-instant';
  simulator.set({ fault: ({ model }) => (model === gone ? 'decommissioned' : null) });
  const llm = { order: ['groq'], tierModels: { groq: { fast: gone } } };
  const { llm: gateway, calls, events } = gatewayOver({ url: simulator.url, llm });
  await gateway.generate(judgementRequest());
  await gateway.generate(judgementRequest());
  const successor = 'openai/gpt-oss-20b';
  expect(calls.map(({ model, success }) => [model, success])).toEqual([
    [gone, false],
    [successor, true],
    [successor, true],
  ]);
  expect(events).toMatchObject([
    { type: 'llm:fallback', data: { from: gone, to: successor, reason: 'retired' } },
  ]);
});

test('what was sent is kept word for word, with placeholders and without the key', async () => {
  const sent: Omit<OutboundRequest, 'id'>[] = [];
  const profile = sampleProfile();
  const { llm } = gatewayOver({
    url: simulator.url,
    profiles: profilesOf(profile),
    sent: (request) => sent.push(outboundOf(request)),
  });
  const messages = [{ role: 'user' as const, content: `Judge ${profile.name.full}, ${profile.email}.` }];
  await llm.generate(judgementRequest({ messages, runId: 'r1', jobId: 'j1' }));
  expect(sent).toHaveLength(1);
  const [request] = sent;
  expect(request).toMatchObject({
    purpose: 'model',
    host: new URL(simulator.url).host,
    status: 200,
    runId: 'r1',
  });
  expect(request?.text).toContain(simulator.requests[0]?.messages[0]?.content);
  expect(request?.text).toMatch(/Judge \[\[FULL_NAME_(\w{4})\]\], \[\[EMAIL_\1\]\]\./);
  expect(JSON.stringify(request)).not.toContain(ALL_KEYS.GROQ_API_KEY);
});
