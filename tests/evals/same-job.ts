import { compareJobs, fingerprintOf } from '#shared/same-job/compare-jobs.ts';
import type { Row } from '#tests/measures/measure.ts';
import { type Pair, pairsByHand, pairsByRule } from './lib/same-job/pairs.ts';
import { seeded } from './lib/seeded.ts';

const GOAL = 0.99;
const BY_RULE = 456;

/** Whether two finds are known to be one job, and two jobs never taken for one. */
export async function measureSameJob(): Promise<Row[]> {
  const pairs = [...pairsByHand(), ...pairsByRule(BY_RULE, seeded(7))];
  const judged = pairs.map((pair) => ({ pair, said: relationOf(pair) === 'same' }));
  const wrong = judged
    .filter(({ pair, said }) => said !== pair.isSame)
    .map(({ pair }) => `${pair.kind}: ${pair.finds.map((find) => `${find.title} ${find.url}`).join(' ~ ')}`);
  const right = judged.filter(({ pair, said }) => said && pair.isSame).length;
  const note = [`${pairs.length} pairs`, ...wrong].join(' | ');
  return [
    row('same-job.precision', right / judged.filter(({ said }) => said).length, note),
    row('same-job.recall', right / judged.filter(({ pair }) => pair.isSame).length, note),
  ];
}

function relationOf({ finds: [one, other] }: Pair) {
  return compareJobs(fingerprintOf(one), fingerprintOf(other));
}

function row(name: string, figure: number, note: string): Row {
  return { name, figure, unit: 'share', against: null, goal: `>= ${GOAL}`, holds: figure >= GOAL, note };
}
