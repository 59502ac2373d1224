import { claimProblems } from '#shared/writing/claim-gate.ts';
import type { Row } from '#tests/measures/measure.ts';
import { type ClaimPair, claimPairs } from './lib/claim-pairs.ts';

const TODAY = '2026-11-29';
/** Of what was looked at, and of what was only counted. */
const MOST_ALARMS = {
  seen: { en: 0.12, abroad: 0.08 },
  held: { en: 0.2, abroad: 0.12 },
} as const;

/** How many freely worded true lines are refused, and whether a swapped thing, an added tail, a raised rank or another number passes. */
export async function measureClaimPairs(): Promise<Row[]> {
  return (['seen', 'held'] as const).flatMap((half) =>
    (['en', 'abroad'] as const).flatMap((where) => rows(half, where)),
  );
}

function rows(half: 'seen' | 'held', where: 'en' | 'abroad'): Row[] {
  const judged = claimPairs(half, where).map((pair) => ({ pair, problems: problemsOf(pair) }));
  const honest = judged.filter(({ pair }) => pair.kind === 'honest');
  const forged = judged.filter(({ pair }) => pair.kind !== 'honest');
  const alarms = honest.filter(({ problems }) => problems.length > 0);
  const passed = forged.filter(({ problems }) => problems.length === 0);
  const most = MOST_ALARMS[half][where];
  // What is held back is counted, so that nobody fits a list to it.
  const noteOf = (list: typeof judged): string =>
    half === 'held'
      ? ''
      : list.map(({ pair, problems }) => `${pair.text} (${problems[0] ?? pair.kind})`).join(' | ');
  return [
    {
      name: `claim-pairs.${half}.${where}.caught`,
      figure: (forged.length - passed.length) / forged.length,
      unit: `share of ${forged.length}`,
      against: null,
      goal: 'all but one',
      holds: passed.length <= 1,
      note: noteOf(passed),
    },
    {
      name: `claim-pairs.${half}.${where}.alarms`,
      figure: alarms.length / honest.length,
      unit: `share of ${honest.length}`,
      against: null,
      goal: `at most ${most}`,
      holds: alarms.length / honest.length <= most,
      note: noteOf(alarms),
    },
  ];
}

function problemsOf({ fact, text }: ClaimPair): string[] {
  const facts = new Map([['f', { id: 'f', kind: 'highlight' as const, text: fact, source: 'eval' }]]);
  return claimProblems({ text, factIds: ['f'] }, { facts, skills: [], words: 'open', today: TODAY });
}
