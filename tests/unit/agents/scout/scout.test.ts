import { expect, test } from 'vitest';
import { scout } from '#agents/scout/agent.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

test('offline, the level is dropped and near titles follow', async () => {
  const { value, engine } = await scout.run(
    { query: 'Senior Data Engineer (m/f/d)', location: 'Berlin' },
    fakePorts(),
  );
  expect(engine).toBe('offline');
  expect(value.queries[0]).toBe('Data Engineer');
  expect(value.queries).toContain('Analytics Engineer');
  expect(value.queries).not.toContain('Senior Data Engineer (m/f/d)');
  expect(value.queries.length).toBeLessThanOrEqual(4);
});

test('a profession that is not known gives no unrelated search', async () => {
  const { value } = await scout.run({ query: 'unicorn wrangler', location: '' }, fakePorts());
  expect(value.queries).toEqual([]);
});

test('a model\u2019s searches are cleaned: no repeats, no addresses, at most four', async () => {
  const queries = [
    'data engineer',
    'Data Engineer ',
    'https://evil.example',
    'ETL Developer',
    'BI Developer',
    'Data Platform Engineer',
    'DBA',
  ];
  const llm = scriptedLlm({ 'scout.broaden': { queries } });
  const { value, engine } = await scout.run({ query: 'Data Engineer', location: '' }, fakePorts({ llm }));
  expect(engine).toBe('model');
  expect(value.queries).toEqual(['ETL Developer', 'BI Developer', 'Data Platform Engineer', 'DBA']);
});
