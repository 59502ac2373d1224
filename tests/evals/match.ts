import { analyseOffline } from '#agents/analyst/offline.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { fixedClock } from '#tests/fakes/ports.ts';
import type { Row } from '#tests/measures/measure.ts';
import { cast } from './lib/cast.ts';
import { type RankingCase, readCases } from './lib/read-cases.ts';

const GOALS = { order: 0.95, fit: 70, unfit: 30 };

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
  ];
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
