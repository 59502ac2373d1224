import { analyseOffline } from '#agents/analyst/offline.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { fixedClock } from '#tests/fakes/ports.ts';
import type { Row } from '#tests/measures/measure.ts';
import { cast } from './lib/cast.ts';
import { mixedJobs } from './lib/mixed-jobs.ts';
import { nurse } from './lib/nurse.ts';
import { rankedPeople } from './lib/ranked-people.ts';
import { type RankingCase, readCases } from './lib/read-cases.ts';
import { spearman } from './lib/spearman.ts';

const GOALS = { order: 0.95, fit: 70, unfit: 30, correlation: 0.85, unmoved: 2 };
/** Said of many jobs, and of no weight for who fits. */
const NO_MATTER = [
  'friendly',
  'modern',
  'growing',
  'Our dog is called Biscuit.',
  'We like plants.',
  'exciting',
];

/** How well the offline analyst ranks people for postings, and whether its score is monotone. */
export async function measureMatch(): Promise<Row[]> {
  const people = cast();
  const cases = readCases();
  const missing = new Set(cases.flatMap(({ order }) => order.flat()).filter((name) => !people.has(name)));
  const note = missing.size === 0 ? '' : `without ${[...missing].join(', ')}: their resumes are not at hand`;
  const pairs = cases.flatMap((one) =>
    pairsOf(one)
      .filter(([better, worse]) => people.has(better) && people.has(worse))
      .map((pair) => ({ one, pair })),
  );
  const scores = new Map(
    cases.map(({ job }) => [
      job.id,
      new Map([...people].map(([name, profile]) => [name, scoreFor(job, profile)])),
    ]),
  );
  const scoreOf = (one: RankingCase, name: string): number => scores.get(one.job.id)?.get(name) ?? 0;
  const wrong = pairs.filter(({ one, pair: [better, worse] }) => scoreOf(one, better) <= scoreOf(one, worse));
  const best = cases
    .filter(({ order }) => people.has(order[0]?.[0] ?? ''))
    .map((one) => scoreOf(one, one.order[0]?.[0] ?? ''));
  const strangers = cases
    .filter(
      ({ job, order }) =>
        order.at(-1)?.includes('nurse') && people.has('nurse') && job.id !== 'restaurant-manager.txt',
    )
    .map((one) => scoreOf(one, 'nurse'));
  const named = wrong.map(
    ({ one, pair: [better, worse] }) =>
      `${one.job.title}: ${better} ${scoreOf(one, better)}, ${worse} ${scoreOf(one, worse)}`,
  );
  return [
    row(
      'match.order',
      1 - wrong.length / pairs.length,
      'share',
      `>= ${GOALS.order}`,
      (figure) => figure >= GOALS.order,
      [note, ...named].filter((part) => part !== '').join('; '),
    ),
    row(
      'match.fit.lowest',
      Math.min(...best),
      'of 100',
      `>= ${GOALS.fit}`,
      (figure) => figure >= GOALS.fit,
      note,
    ),
    row(
      'match.unfit.highest',
      Math.max(...strangers),
      'of 100',
      `<= ${GOALS.unfit}`,
      (figure) => figure <= GOALS.unfit,
      note,
    ),
    monotone(cases, people),
    ...ranking(),
    nurseAmongAll(),
  ];
}

/** People ordered by hand for a posting in each field of work, and how far words that do not matter move them. */
function ranking(): Row[] {
  const cases = rankedPeople();
  const scored = cases.map(({ field, job, people }) => ({
    field,
    scores: people.map((profile) => scoreFor(job, profile)),
  }));
  const pairs = cases.reduce((sum, { people }) => sum + people.length, 0);
  const mean = scored.reduce((sum, { scores }) => sum + spearman(scores), 0) / scored.length;
  const off = scored.filter(({ scores }) => spearman(scores) < 1);
  let [most, what] = [0, ''];
  for (const { field, job, people } of cases)
    for (const word of NO_MATTER)
      for (const [index, profile] of people.entries()) {
        const richer = { ...job, description: withWord(job.description, word) };
        const moved = Math.abs(
          scoreFor(richer, profile) - (scored.find((one) => one.field === field)?.scores[index] ?? 0),
        );
        if (moved > most) [most, what] = [moved, `${field} ${index}: ${word}`];
      }
  return [
    row(
      'match.rank.correlation',
      mean,
      `Spearman, over ${pairs} people and ${scored.length} fields of work`,
      `>= ${GOALS.correlation}`,
      (figure) => figure >= GOALS.correlation,
      off.map(({ field, scores }) => `${field} ${scores.join(' ')}`).join('; '),
    ),
    row(
      'match.unmoved',
      most,
      'points at most',
      `<= ${GOALS.unmoved}`,
      (figure) => figure <= GOALS.unmoved,
      what,
    ),
  ];
}

/** A word before the first capital noun of a line, a sentence on a line of its own. */
function withWord(text: string, word: string): string {
  if (word.endsWith('.')) return `${word}\n${text}`;
  return `We are a ${word} team.\n${text}`;
}

/** Of 500 mixed jobs those of a nurse's own trade come first. */
function nurseAmongAll(): Row {
  const { jobs, nursing } = mixedJobs();
  const profile = nurse();
  const scores = jobs.map((job) => scoreFor(job, profile));
  const lowest = Math.min(...scores.slice(0, nursing));
  const above = scores.slice(nursing).filter((score) => score >= lowest).length;
  const note = `lowest nursing ${lowest}, highest other ${Math.max(...scores.slice(nursing))}`;
  return row(
    'match.nurse.first',
    above,
    `of ${jobs.length} jobs stand before one of nursing`,
    '= 0',
    (figure) => figure === 0,
    note,
  );
}

/** Adds each missing skill of each posting to each profile: no score may fall. */
function monotone(cases: readonly RankingCase[], people: ReadonlyMap<string, Profile>): Row {
  let [tried, fell] = [0, 0];
  for (const { job } of cases) {
    for (const profile of people.values()) {
      const before = analyse(job, profile);
      for (const { skill } of before.missing) {
        const richer = { ...profile, skills: [...profile.skills, { name: skill, level: '', keywords: [] }] };
        tried += 1;
        if (analyse(job, richer).score < before.score) fell += 1;
      }
    }
  }
  return row(
    'match.monotone',
    fell,
    `of ${tried} added skills lowered a score`,
    '= 0',
    (figure) => figure === 0,
    '',
  );
}

function pairsOf({ order }: RankingCase): [string, string][] {
  return order.flatMap((group, index) =>
    group.flatMap((better) =>
      order
        .slice(index + 1)
        .flat()
        .map((worse): [string, string] => [better, worse]),
    ),
  );
}

function scoreFor(job: Job, profile: Profile): number {
  return analyse(job, profile).score;
}

function analyse(job: Job, profile: Profile) {
  return analyseOffline({ job, profile, facts: factsOf(profile) }, { clock: fixedClock() });
}

function row(
  name: string,
  figure: number,
  unit: string,
  goal: string,
  holds: (figure: number) => boolean,
  note: string,
): Row {
  return { name, figure, unit, against: null, goal, holds: holds(figure), ...(note === '' ? {} : { note }) };
}
