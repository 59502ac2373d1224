import { percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { daysBefore, daysBetween, localDay, weekdayOf } from '#shared/dates/local-day.ts';
import { type Application, type ApplicationStatus, wentOut } from '#shared/domain/application.ts';
import { type AnswerRate, ENOUGH_APPLICATIONS, type TrackerFigures } from '#shared/domain/tracker-figures.ts';
import { WHEN_UNKNOWN } from './when-unknown.ts';

/** An application with what its rate of answers is grouped by; '' or null where that is not known. */
export interface CountedApplication {
  application: Pick<Application, 'history' | 'status'>;
  source: string;
  score: number | null;
  layout: string;
}

const WEEKS = 12;
/** Most employers that answer do so within two weeks; a younger application says nothing yet. */
const DAYS_TO_WAIT = 14;
const FUNNEL = ['applied', 'interviewing', 'offer', 'accepted'] as const;
const ANSWERS: readonly ApplicationStatus[] = ['interviewing', 'offer', 'accepted', 'rejected'];
const BANDS = [
  { name: '85 and over', from: 85 },
  { name: '70 to 84', from: 70 },
  { name: '50 to 69', from: 50 },
  { name: 'under 50', from: 0 },
];

/** How applications go: how far they come, how many a week, how soon and how often they are answered. */
export function trackerFigures(all: readonly CountedApplication[], now: Date): TrackerFigures {
  const today = localDay(now);
  const sent = all
    .filter(({ application }) => wentOut(application))
    .map((one) => ({ ...one, ...courseOf(one) }));
  const isRipe = ({ answered, sentOn }: Course) =>
    answered || sentOn === null || daysBetween(sentOn, today) >= DAYS_TO_WAIT;
  const ripe = sent.filter(isRipe);
  const waits = sent.flatMap(({ sentOn, answeredOn }) =>
    sentOn !== null && answeredOn !== null ? [Math.max(0, daysBetween(sentOn, answeredOn))] : [],
  );
  const spread = percentilesOf(waits);
  return {
    sent: sent.length,
    answered: sent.filter(({ answered }) => answered).length,
    waiting: sent.length - ripe.length,
    funnel: FUNNEL.map((step, at) => ({ step, count: sent.filter(({ furthest }) => furthest >= at).length })),
    weeks: weeksOf(sent, today),
    daysToAnswer: {
      count: waits.length,
      quartiles: spread === null ? null : [spread.p25, spread.p50, spread.p75],
    },
    rates: {
      bySource: ratesBy(ripe, ({ source }) => source),
      byScore: inBands(ratesBy(ripe, ({ score }) => bandOf(score))),
      byLayout: ratesBy(ripe, ({ layout }) => layout),
    },
  };
}

interface Course {
  /** Days of the calendar; null where nobody gave them. */
  sentOn: string | null;
  answeredOn: string | null;
  answered: boolean;
  /** Place in `FUNNEL`. */
  furthest: number;
}

/** What became of one application, by what counts of its history. */
function courseOf({ application }: CountedApplication): Course {
  const events = application.history.filter(({ takenBackAt }) => takenBackAt === null);
  const course = events.slice(events.findLastIndex(({ status }) => status === 'discovered') + 1);
  const answer = course.find(({ status }) => ANSWERS.includes(status));
  const dayOf = (event: (typeof course)[number] | undefined) =>
    event === undefined || event.note === WHEN_UNKNOWN ? null : localDay(new Date(event.at));
  return {
    sentOn: dayOf(course[0]),
    answeredOn: dayOf(answer),
    answered: answer !== undefined,
    furthest: Math.max(0, ...course.map(({ status }) => FUNNEL.indexOf(status as (typeof FUNNEL)[number]))),
  };
}

function weeksOf(sent: readonly Course[], today: string): TrackerFigures['weeks'] {
  const thisMonday = mondayOf(today);
  const counts = new Map(
    Array.from({ length: WEEKS }, (_, at) => [
      daysBefore(thisMonday, 7 * (WEEKS - 1 - at)),
      { sent: 0, answered: 0 },
    ]),
  );
  for (const { sentOn, answeredOn } of sent) {
    const sentIn = sentOn === null ? undefined : counts.get(mondayOf(sentOn));
    if (sentIn) sentIn.sent += 1;
    const answeredIn = answeredOn === null ? undefined : counts.get(mondayOf(answeredOn));
    if (answeredIn) answeredIn.answered += 1;
  }
  return [...counts].map(([monday, count]) => ({ monday, ...count }));
}

function mondayOf(day: string): string {
  const fromMonday = weekdayOf(day);
  return daysBefore(day, fromMonday);
}

/** Most first; what has no name in this grouping is left out. */
function ratesBy<T extends Course>(ripe: readonly T[], nameOf: (one: T) => string): AnswerRate[] {
  const groups = Map.groupBy(ripe, nameOf);
  groups.delete('');
  return [...groups]
    .map(([name, ones]) => {
      const answered = ones.filter((one) => one.answered).length;
      const rate = ones.length < ENOUGH_APPLICATIONS ? null : answered / ones.length;
      return { name, sent: ones.length, answered, rate };
    })
    .sort((a, b) => b.sent - a.sent || a.name.localeCompare(b.name));
}

function bandOf(score: number | null): string {
  return score === null ? '' : (BANDS.find(({ from }) => score >= from)?.name ?? '');
}

function inBands(rates: readonly AnswerRate[]): AnswerRate[] {
  return BANDS.flatMap((band) => rates.filter(({ name }) => name === band.name));
}
