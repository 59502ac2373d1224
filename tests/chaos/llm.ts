import {
  ALL_KEYS,
  gatewayOver,
  Judgement,
  judgementRequest,
  unlimitedCatalogue,
} from '#tests/fakes/gateway.ts';
import type { Row } from '#tests/measures/measure.ts';
import { FAULTS, type FaultName } from '#tests/simulators/llm/faults.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const CALLS = 1_000;
const AT_ONCE = 20;
const SHARE = 0.1;

/** What the gateway makes of providers that misbehave in a tenth of their answers, one fault after another. */
export async function measureFaultyModels(): Promise<Row[]> {
  const simulator = await startSimulator();
  const total = { results: 0, valid: 0, invalid: 0, attempts: 0, leaks: 0 };
  const worst = { fault: '', perResult: 0 };
  const least = { fault: '', valid: Infinity };
  try {
    for (const fault of Object.keys(FAULTS) as FaultName[]) {
      const seen = await askOften(simulator, fault);
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += seen[key];
      const perResult = seen.attempts / Math.max(1, seen.valid);
      if (perResult > worst.perResult) Object.assign(worst, { fault, perResult });
      if (seen.valid < least.valid) Object.assign(least, { fault, valid: seen.valid });
    }
  } finally {
    await simulator.close();
  }
  const share = total.valid / total.results;
  const perResult = total.attempts / total.valid;
  const common = {
    against: null,
    note: `${Object.keys(FAULTS).length} faults, ${CALLS} calls each, ${SHARE * 100} % faulty`,
  };
  return [
    {
      ...common,
      name: 'schema-valid results',
      figure: share * 100,
      unit: '%',
      goal: 'at least 99.9',
      holds: share >= 0.999,
      note: `${common.note}; least: ${least.valid} with ${least.fault}`,
    },
    {
      ...common,
      name: 'calls a result',
      figure: perResult,
      unit: 'calls',
      goal: 'at most 1.2',
      holds: perResult <= 1.2,
      note: `worst: ${worst.fault} with ${worst.perResult.toFixed(2)}`,
    },
    {
      ...common,
      name: 'invalid objects past the gateway',
      figure: total.invalid,
      unit: 'objects',
      goal: '0',
      holds: total.invalid === 0,
    },
    {
      ...common,
      name: 'keys in errors, events and records',
      figure: total.leaks,
      unit: 'keys',
      goal: '0',
      holds: total.leaks === 0,
    },
  ];
}

async function askOften(simulator: Simulator, fault: FaultName) {
  const random = seeded(7);
  simulator.set({ fault: ({ apiKey }) => (random() < SHARE && meets(apiKey, fault) ? fault : null) });
  const { llm, calls, events } = gatewayOver({
    ...{ url: simulator.url, keys: ALL_KEYS, catalogue: unlimitedCatalogue() },
    llm: { timeoutMs: 60_000 },
  });
  const seen = { results: 0, valid: 0, invalid: 0, attempts: 0, leaks: 0 };
  const errors: unknown[] = [];
  const worker = async () => {
    while (seen.results < CALLS) {
      seen.results += 1;
      try {
        const { value } = await llm.generate(judgementRequest());
        if (Judgement.safeParse(value).success) seen.valid += 1;
        else seen.invalid += 1;
      } catch (thrown) {
        errors.push(thrown instanceof Error ? [thrown.message, thrown.stack, thrown.cause] : thrown);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  seen.attempts = calls.length;
  const told = JSON.stringify([calls, events, errors]);
  seen.leaks = Object.values(ALL_KEYS).filter((key) => told.includes(key)).length;
  const first = errors.length === 0 ? '' : `; ${errors.length} failed, first ${JSON.stringify(errors[0])}`;
  process.stderr.write(`  ${fault}: ${seen.valid} of ${seen.results} in ${seen.attempts} calls${first}\n`);
  return seen;
}

/** A day that is used up at every key leaves no model to ask, and is no fault to get over: it is up at the first key alone. */
const meets = (apiKey: string, fault: FaultName) =>
  fault !== 'quota-day' || apiKey === ALL_KEYS['GROQ_API_KEY'];

/** The same sequence of numbers from 0 to 1 in each run. A regular pattern would fall into step with the callers. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
