import { setTimeout as sleep } from 'node:timers/promises';
import { ALL_KEYS, gatewayOver, judgementRequest, unlimitedCatalogue } from '#tests/fakes/gateway.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { type Row, timed } from '#tests/measures/measure.ts';
import type { FaultName } from '#tests/simulators/llm/faults.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const KEYS: Record<string, string | undefined> = {
  groq: ALL_KEYS['GROQ_API_KEY'],
  'groq-2': ALL_KEYS['GROQ_API_KEY_FALLBACK'],
  openrouter: ALL_KEYS['OPENROUTER_API_KEY'],
  'openrouter-2': ALL_KEYS['OPENROUTER_API_KEY_FALLBACK'],
  gemini: ALL_KEYS['GEMINI_API_KEY'],
};
const ROUTES = Object.keys(KEYS);
/** The ways in which a provider is dead. */
const DEATHS: readonly FaultName[] = ['500', 'reset', 'unauthorised', 'hang'];
const FINDING_OUT = 20;
const CALLS = 200;
/** One that was late is asked last for 10 s at first: calls that are further apart meet it again. */
const APART_MS = 11_000;
const BREAKER_MS = 60_000;

interface Death {
  id: string;
  death: FaultName;
  gateway: ReturnType<typeof gatewayOver> & { clock: ReturnType<typeof movableClock> };
  finding: Times;
  open: Times;
}

/** How long calls took, in ms: with the dead provider in the chain, and over the healthy ones alone. */
interface Times {
  ours: number[];
  theirs: number[];
}

/** What a provider that dies costs the caller: as it is found out, once it is left alone, and when it is back. */
export async function measureDeadProvider(): Promise<Row[]> {
  const simulator = await startSimulator();
  try {
    const deaths: Death[] = [];
    for (const id of ROUTES) for (const death of DEATHS) deaths.push(await die(id, death, simulator));
    await sleep(BREAKER_MS + 200);
    simulator.set({ fault: () => null });
    const probes: number[] = [];
    for (const { id, gateway } of deaths) {
      gateway.calls.length = 0;
      gateway.clock.forward(BREAKER_MS);
      for (let call = 0; call < 3; call += 1) await gateway.llm.generate(judgementRequest());
      probes.push(gateway.calls.findIndex(({ provider, success }) => provider === id && success) + 1);
    }
    const late = probes.find((count) => count !== 1);
    const common = { against: 'the healthy providers alone', unit: 'ms' };
    const finding = worstOf(deaths.map((one) => [`${one.id} with ${one.death}`, one.finding]));
    // Of all deaths of a provider together: among few calls p95 is what else the machine does.
    const open = worstOf(
      ROUTES.map((id) => [
        id,
        {
          ours: deaths.flatMap((one) => (one.id === id ? one.open.ours : [])),
          theirs: deaths.flatMap((one) => (one.id === id ? one.open.theirs : [])),
        },
      ]),
    );
    return [
      {
        ...common,
        name: 'p95 that a dead provider adds as it is found out',
        figure: finding.added,
        goal: 'at most 1000',
        holds: finding.added <= 1_000,
        note: `worst: ${finding.what}; ${deaths.length} deaths, ${FINDING_OUT} calls each`,
      },
      {
        ...common,
        name: 'p95 that a dead provider adds once it is left alone',
        figure: open.added,
        goal: 'at most 10',
        holds: open.added <= 10,
        note: `worst: ${open.what}; ${ROUTES.length} providers, ${DEATHS.length} deaths with ${CALLS} calls each`,
      },
      {
        against: null,
        name: 'probes until a provider that is back is noticed',
        figure: late ?? 1,
        unit: 'probes',
        goal: '1',
        holds: late === undefined,
        note: `${deaths.length} providers, each after its minute`,
      },
    ];
  } finally {
    await simulator.close();
  }
}

/** A provider that answered well dies. It is asked first: no other place in the order can cost more. */
async function die(id: string, death: FaultName, simulator: Simulator): Promise<Death> {
  const catalogue = unlimitedCatalogue();
  const order = [id, ...ROUTES.filter((other) => other !== id)];
  const gatewayOf = (routes: string[], clock = movableClock()) => ({
    clock,
    ...gatewayOver({
      ...{ url: simulator.url, keys: ALL_KEYS, catalogue, clock },
      llm: { order: routes, timeoutMs: 60_000 },
    }),
  });
  const gateway = gatewayOf(order);
  const healthy = gatewayOf(order.slice(1));
  simulator.set({ fault: () => null });
  await bothTimes(gateway, healthy, 10);
  simulator.set({ fault: ({ apiKey }) => (apiKey === KEYS[id] ? death : null) });
  const finding = await bothTimes(gateway, healthy, FINDING_OUT, () => gateway.clock.forward(APART_MS));
  const open = await bothTimes(gateway, healthy, CALLS);
  return { id, death, gateway, finding, open };
}

/** Both are asked in turn, so that what else the machine does befalls both. */
async function bothTimes(
  { llm }: Pick<Death['gateway'], 'llm'>,
  healthy: Pick<Death['gateway'], 'llm'>,
  count: number,
  before: () => void = () => undefined,
): Promise<Times> {
  const times: Times = { ours: [], theirs: [] };
  for (let call = 0; call < count; call += 1) {
    before();
    times.theirs.push(await timed(() => healthy.llm.generate(judgementRequest())));
    times.ours.push(await timed(() => llm.generate(judgementRequest())));
  }
  return times;
}

/** Where p95 gained most, in ms. */
function worstOf(all: [what: string, times: Times][]): { what: string; added: number } {
  const gains = all.map(([what, { ours, theirs }]) => ({ what, added: p95(ours) - p95(theirs) }));
  return gains.reduce((worst, one) => (one.added > worst.added ? one : worst));
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}
