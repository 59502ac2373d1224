import { claimProblems } from '#shared/writing/claim-gate.ts';
import type { Row } from '#tests/measures/measure.ts';
import { FORGERS } from './lib/fabricate.ts';
import { casesAbroad } from './lib/ledger-abroad.ts';
import { LEDGER_FACTS, LEDGER_JOBS, type LedgerFact } from './lib/ledger-facts.ts';
import { casesOfPeople, PEOPLE_OF_FIELDS } from './lib/ledger-people.ts';
import { lettersJudged } from './lib/letter-sentences.ts';

const SKILLS = [
  'Salesforce',
  'TensorFlow',
  'AutoCAD',
  'Tableau',
  'AWS',
  'Terraform',
  'Workday',
  'Kubernetes',
  'Python',
  'Go',
  'SAP',
];
const TODAY = '2026-11-28';
const EACH = 25;

/** Whether the ledger catches what a model invents, and lets pass what it only says in other words. */
export async function measureLedger(): Promise<Row[]> {
  const forged = Object.entries(FORGERS).flatMap(([kind, forge]) => {
    const pick = picker(kind);
    const lines: { kind: string; text: string; source: LedgerFact }[] = [];
    for (let at = 0; lines.length < EACH && at < 400; at += 1) {
      const source = LEDGER_FACTS[at % LEDGER_FACTS.length];
      const text = source === undefined ? null : forge(source, pick);
      if (source !== undefined && text !== null && !lines.some((line) => line.text === text))
        lines.push({ kind, text, source });
    }
    return lines;
  });
  const honest = [...LEDGER_FACTS, ...LEDGER_JOBS].flatMap((source) =>
    source.honest.map((text) => ({ text, source })),
  );
  const missed = forged.filter(({ text, source }) => problems(text, source).length === 0);
  const alarms = honest.flatMap(({ text, source }) => {
    const [problem] = problems(text, source);
    return problem === undefined ? [] : [`${text} (${problem})`];
  });
  return [
    {
      name: 'ledger.fabrications.caught',
      figure: (forged.length - missed.length) / forged.length,
      unit: `share of ${forged.length} over ${Object.keys(FORGERS).length} kinds`,
      against: null,
      goal: 'all',
      holds: missed.length === 0,
      note: missed.map(({ kind, text }) => `${kind}: ${text}`).join(' | '),
    },
    {
      name: 'ledger.honest.alarms',
      figure: alarms.length / honest.length,
      unit: `share of ${honest.length}`,
      against: null,
      goal: 'at most 0.04',
      holds: alarms.length / honest.length <= 0.04,
      note: alarms.join(' | '),
    },
    ...abroad(),
    ...places(),
    ...fields(),
    ...letters(),
  ];
}

/** Whole letters by rules, of which each sentence is honest, and sentences that claim something of nobody. */
function letters(): Row[] {
  const { honest, forged } = lettersJudged(8);
  const alarms = honest.filter(({ problems }) => problems.length > 0);
  const missed = forged.filter(({ problems }) => problems.length === 0);
  const said = (list: readonly { text: string; problems: string[] }[]) =>
    [...new Set(list.map(({ text, problems }) => `${text} (${problems[0] ?? 'passed'})`))]
      .slice(0, 12)
      .join(' | ');
  return [
    {
      name: 'ledger.letters.alarms',
      figure: alarms.length / honest.length,
      unit: `share of ${honest.length} sentences of letters`,
      against: null,
      goal: 'at most 0.04 of at least 1000',
      holds: honest.length >= 1000 && alarms.length / honest.length <= 0.04,
      note: said(alarms),
    },
    {
      name: 'ledger.letters.nobody',
      figure: (forged.length - missed.length) / forged.length,
      unit: `share caught of ${forged.length} sentences without a subject`,
      against: null,
      goal: 'all',
      holds: missed.length === 0,
      note: said(missed),
    },
  ];
}

/** The same in other languages, as a letter in the posting's language is checked. */
function abroad(): Row[] {
  return caughtAndAlarms('ledger.abroad', 'in five languages', casesAbroad(TODAY), 0.04);
}

/** Whether each thing is told of the place, the number and the time that it is of. */
function places(): Row[] {
  return caughtAndAlarms('ledger.people', 'of people at several places', casesOfPeople(TODAY), 0.04);
}

/** People of twenty fields, with what their lines take back, plan or only helped with. */
function fields(): Row[] {
  const where = 'of people of twenty fields';
  return caughtAndAlarms('ledger.fields', where, casesOfPeople(TODAY, PEOPLE_OF_FIELDS), 0.04);
}

function caughtAndAlarms(
  name: string,
  where: string,
  cases: readonly { kind: string; text: string; problems: string[] }[],
  most: number,
): Row[] {
  const honest = cases.filter(({ kind }) => kind.endsWith('honest'));
  const forged = cases.filter(({ kind }) => !kind.endsWith('honest'));
  const missed = forged.filter(({ problems }) => problems.length === 0);
  const alarms = honest.filter(({ problems }) => problems.length > 0);
  return [
    {
      name: `${name}.caught`,
      figure: (forged.length - missed.length) / forged.length,
      unit: `share of ${forged.length} ${where}`,
      against: null,
      goal: 'all',
      holds: missed.length === 0,
      note: missed.map(({ kind, text }) => `${kind}: ${text}`).join(' | '),
    },
    {
      name: `${name}.alarms`,
      figure: alarms.length / honest.length,
      unit: `share of ${honest.length} ${where}`,
      against: null,
      goal: `at most ${most}`,
      holds: alarms.length / honest.length <= most,
      note: alarms.map(({ text, problems }) => `${text} (${problems[0]})`).join(' | '),
    },
  ];
}

function problems(text: string, { fact, job }: LedgerFact): string[] {
  const facts = new Map([
    ['job', { id: 'job', kind: 'experience' as const, text: job, source: 'eval' }],
    ...(fact === ''
      ? []
      : [['line', { id: 'line', kind: 'highlight' as const, text: fact, source: 'eval' }] as const]),
  ]);
  return claimProblems(
    { text, factIds: [...facts.keys()] },
    { facts, skills: SKILLS, words: 'open', today: TODAY },
  );
}

/** Draws from lists, the same for the same seed. */
function picker(seed: string): <T>(list: readonly T[]) => T {
  let state = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);
  return <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length] as T;
  };
}
