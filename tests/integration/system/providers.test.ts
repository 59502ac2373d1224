import { beforeEach, expect, test, vi } from 'vitest';
import type { ProviderTest } from '#shared/domain/model-provider.ts';
import { judgementRequest } from '#tests/fakes/gateway.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { openSystem } from './open-system.ts';

const KEY = 'gsk_canary_router_0001';
const simulator = useSimulator();
beforeEach(() => {
  vi.stubEnv('GROQ_API_KEY', KEY);
});

const overGroq = () => openSystem({ overrides: { baseUrls: { groq: simulator.url } } });

test('the order, a switch and a chosen model count at once, and no key comes out', async () => {
  const { system } = overGroq();
  await system.saveSettings({
    llm: {
      order: ['gemini', 'groq'],
      disabled: ['gemini'],
      tierModels: { groq: { fast: 'my-own-model' } },
      placeholders: { groq: false },
    },
  });
  const { dated, providers } = await system.providers({});
  expect(dated).toMatch(/^\d{4}-\d{2}-\d{2}/);
  expect(providers.map(({ id }) => id).slice(0, 2)).toEqual(['gemini', 'groq']);
  expect(providers[0]).toMatchObject({ enabled: false, problem: 'Switched off.' });
  expect(providers[1]).toMatchObject({ keySet: true, problem: '', placeholders: false });
  expect(providers[1]?.models[0]).toMatchObject({ tier: 'fast', id: 'my-own-model', chosen: true });
  expect(providers.every(({ privacy }) => privacy.endsWith('.'))).toBe(true);
  expect(JSON.stringify([providers, await system.secrets({})])).not.toContain(KEY);
});

test('a server that the user adds is tried, and its call is counted', async () => {
  const { system } = overGroq();
  simulator.set({ brain: () => '{"ready":true}' });
  const server = { id: 'server-1', name: 'Mine', baseUrl: `${simulator.url}/v1`, model: 'large-model' };
  await system.saveSettings({ llm: { servers: [server] } });
  expect(await system.testProvider({ id: 'server-1' })).toMatchObject({
    ...{ ok: true, model: 'large-model', structured: true, models: ['large-model', 'small-model'] },
    why: '',
  } satisfies Partial<ProviderTest>);
  const { total, byProvider } = await system.usageReport({ days: 1 });
  expect(total).toMatchObject({ calls: 1, failed: 0 });
  expect(byProvider).toMatchObject([{ key: 'server-1', label: 'Mine' }]);
  await expect(system.testProvider({ id: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a test that fails says why, and nothing of what the provider wrote', async () => {
  const { system } = overGroq();
  simulator.set({ fault: () => 'unauthorised' });
  const tested = await system.testProvider({ id: 'groq' });
  expect(tested).toMatchObject({ ok: false, structured: false, models: [] });
  expect(tested.why).toMatch(/refused the key/);
  expect(JSON.stringify(tested)).not.toContain(KEY);
  const { failures } = await system.usageReport({ days: 1 });
  expect(failures).toEqual([{ kind: 'auth', provider: 'groq', count: 1 }]);
});

test('each call of a search is told with who answered, for what work', async () => {
  const { llm, repos } = overGroq();
  const { runId } = seed(repos);
  await llm.generate(judgementRequest({ runId }));
  simulator.set({ fault: () => 'unauthorised' });
  await expect(llm.generate(judgementRequest({ runId }))).rejects.toThrow();
  const told = repos.events.last(50, runId).filter(({ type }) => type === 'llm:call');
  const [first = '', second = ''] = told.map(({ message }) => message);
  expect(first).toMatch(
    /^Reading jobs and how well they fit: Groq \(openai\/gpt-oss-20b\) answered in \d+\.\d s$/,
  );
  expect(second).toMatch(/^Reading jobs and how well they fit: Groq \(.*\) refused the key$/);
  expect(repos.events.last(1, runId)).toMatchObject([
    {
      type: 'llm:fallback',
      message:
        'No model could answer, so rules on this machine do it. The provider refused the key. Check it in Settings > Keys.',
    },
  ]);
});

test('a provider that keeps failing is left alone, and the search that goes on is told', async () => {
  const { system, llm, repos } = overGroq();
  const { runId } = seed(repos);
  simulator.set({ fault: () => '500' });
  for (let call = 0; call < 5; call += 1)
    await expect(llm.generate(judgementRequest({ runId }))).rejects.toThrow();
  const groq = (await system.providers({})).providers.find(({ id }) => id === 'groq');
  expect(groq?.models.map(({ breaker }) => breaker)).toContain('open');
  const events = repos.events.last(50, runId);
  expect(events.filter(({ type }) => type === 'llm:breaker')).toMatchObject([
    { data: { provider: 'groq', state: 'open' }, message: expect.stringMatching(/^Groq keeps failing/) },
  ]);
});
