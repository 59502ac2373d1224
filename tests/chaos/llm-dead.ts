import { setTimeout as sleep } from 'node:timers/promises';
import { ALL_KEYS, gatewayOver, judgementRequest, unlimitedCatalogue } from '#tests/fakes/gateway.ts';
import type { Row } from '#tests/measures/measure.ts';
import type { FaultName } from '#tests/simulators/llm/faults.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const ROUTES = ['groq', 'groq-2', 'openrouter', 'openrouter-2', 'gemini'];
const KEYS = Object.values(ALL_KEYS);
/** The ways in which a provider is dead. One that hangs costs its time limit, five times, before it is left alone. */
const DEATHS: readonly FaultName[] = ['500', 'reset', 'unauthorised'];
const FINDING_OUT = 20;
const CALLS = 100;
const BREAKER_MS = 60_000;

/** What a dead provider costs the caller: as it is found out, once it is left alone, and when it is back. */
export async function measureDeadProvider(): Promise<Row[]> {
  const simulator = await startSimulator();
  const catalogue = unlimitedCatalogue();
  const gateway = (order: string[]) =>
    gatewayOver({ url: simulator.url, keys: ALL_KEYS, catalogue, llm: { order, timeoutMs: 5_000 } });
  const worst = { finding: -Infinity, open: -Infinity, findingAt: '', openAt: '' };
  try {
    let back = { llm: gateway(ROUTES).llm, calls: gateway(ROUTES).calls };
    for (const [index, id] of ROUTES.entries()) {
      for (const death of DEATHS) {
        // The dead one is asked first: no other place in the order can cost more.
        const order = [id, ...ROUTES.filter((other) => other !== id)];
        const { llm, calls } = gateway(order);
        const healthy = gateway(order.slice(1)).llm;
        simulator.set({ fault: () => null });
        await times(healthy, 10);
        const baseline = p95(await times(healthy, CALLS));
        simulator.set({ fault: ({ apiKey }) => (apiKey === KEYS[index] ? death : null) });
        const finding = p95(await times(llm, FINDING_OUT)) - baseline;
        const open = p95(await times(llm, CALLS)) - baseline;
        if (finding > worst.finding) Object.assign(worst, { finding, findingAt: `${id} with ${death}` });
        if (open > worst.open) Object.assign(worst, { open, openAt: `${id} with ${death}` });
        back = { llm, calls };
      }
    }
    await sleep(BREAKER_MS + 200);
    simulator.set({ fault: () => null });
    back.calls.length = 0;
    await times(back.llm, 3);
    const recovered = back.calls.findIndex(({ provider, success }) => provider === 'gemini' && success);
    const common = { against: 'the healthy providers alone' };
    return [
      {
        ...common,
        name: 'p95 that a dead provider adds as it is found out',
        figure: worst.finding,
        unit: 'ms',
        goal: 'at most 1000',
        holds: worst.finding <= 1_000,
        note: `worst: ${worst.findingAt}; ${FINDING_OUT} calls`,
      },
      {
        ...common,
        name: 'p95 that a dead provider adds once it is left alone',
        figure: worst.open,
        unit: 'ms',
        goal: 'at most 10',
        holds: worst.open <= 10,
        note: `worst: ${worst.openAt}; ${CALLS} calls`,
      },
      {
        against: null,
        name: 'probes until a provider that is back is noticed',
        figure: recovered + 1,
        unit: 'probes',
        goal: '1',
        holds: recovered === 0,
      },
    ];
  } finally {
    await simulator.close();
  }
}

async function times(llm: ReturnType<typeof gatewayOver>['llm'], count: number): Promise<number[]> {
  const all: number[] = [];
  for (let call = 0; call < count; call += 1) {
    const before = performance.now();
    await llm.generate(judgementRequest());
    all.push(performance.now() - before);
  }
  return all;
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}
