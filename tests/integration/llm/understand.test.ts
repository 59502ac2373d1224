import { expect, test } from 'vitest';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { understandSearch } from '#main/services/understand-search.ts';
import { ALL_KEYS, gatewayOver } from '#tests/fakes/gateway.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import type { FaultName } from '#tests/simulators/llm/faults.ts';

const simulator = useSimulator();
const SENTENCE = 'nights at the bedside as a nurse for somebody fresh out of school, in Leeds, over 30k';

/** Reads only the words under `left`. */
const FINDS = JSON.stringify({
  ...{ role: 'nurse', places: [{ name: 'York', radiusKm: null, quote: 'Leeds' }], remote: null, pay: null },
  ...{ levels: [{ value: 'junior', quote: 'fresh out of school' }], types: [], must: [{ quote: 'nights' }] },
  ...{ mustNot: [], noAgencies: null, freshness: null },
});

function open(fault: FaultName | null) {
  simulator.set({ brain: () => FINDS, fault: () => fault });
  const gateway = gatewayOver({ url: simulator.url, keys: ALL_KEYS, llm: { timeoutMs: 1_000 } });
  const portsOutsideRun = (_: string, signal: AbortSignal) => fakePorts({ llm: gateway.llm, signal });
  const repos = { profiles: { active: () => null } };
  const deps = { repos, portsOutsideRun } as unknown as ServiceDeps;
  return {
    calls: gateway.calls,
    read: () => understandSearch(deps, SENTENCE, new AbortController().signal),
  };
}

test('a model reads what the rules left; the place and the pay stay as the rules read them, and the call is counted', async () => {
  const { read, calls } = open(null);
  const done = await read();
  expect(done.query).toBe('nurse');
  expect(done.filters).toMatchObject({
    ...{ places: [{ name: 'Leeds' }], pay: { amount: 30_000 }, levels: ['junior'], must: ['nights'] },
  });
  expect(done.added).toEqual([
    { field: 'levels', quote: 'fresh out of school' },
    { field: 'must', quote: 'nights' },
  ]);
  expect(calls).toMatchObject([{ agent: 'scout', success: true }]);
});

/** A kind each: no room, no answer, no whole answer, no answer of the form, one to be repaired, and none at all. */
const KINDS: readonly FaultName[] = ['429', 'hang', 'truncated', 'missing-fields', 'prose', 'empty'];

test.each(KINDS)(
  '%s from every provider: the reading is whole, and says of a model only what it said',
  async (name) => {
    const { read } = open(name);
    const done = await read();
    expect(done.filters).toMatchObject({ places: [{ name: 'Leeds' }], pay: { amount: 30_000 } });
    expect(done.query).toContain('nurse');
    if (done.added.length === 0) expect(done.filters).toMatchObject({ levels: [], must: [] });
    else expect(done.filters).toMatchObject({ levels: ['junior'], must: ['nights'] });
  },
);
