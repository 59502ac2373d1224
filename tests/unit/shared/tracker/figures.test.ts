import { expect, test } from 'vitest';
import type { ApplicationStatus } from '#shared/domain/application.ts';
import { type CountedApplication, trackerFigures } from '#shared/tracker/figures.ts';
import { WHEN_UNKNOWN } from '#shared/tracker/when-unknown.ts';

const NOW = new Date('2026-11-28T10:00:00');

interface Step {
  status: ApplicationStatus;
  on: string;
  takenBack?: boolean;
  note?: string;
}

const counted = (steps: Step[], over: Partial<CountedApplication> = {}): CountedApplication => ({
  application: {
    status: steps.at(-1)?.status ?? 'discovered',
    history: steps.map(({ status, on, takenBack = false, note = '' }) => ({
      ...{ status, note, at: new Date(`${on}T12:00:00`).toISOString() },
      takenBackAt: takenBack ? NOW.toISOString() : null,
    })),
  },
  ...{ source: 'Greenhouse', score: 80, layout: 'modern' },
  ...over,
});
const sentOn = (on: string): Step => ({ status: 'applied', on });

test('an application counts as far as it came, also when it ended in a rejection', () => {
  const { funnel, sent, answered } = trackerFigures(
    [
      counted([
        sentOn('2026-09-01'),
        { status: 'interviewing', on: '2026-09-10' },
        { status: 'offer', on: '2026-09-20' },
        { status: 'rejected', on: '2026-09-25' },
      ]),
      counted([sentOn('2026-09-02'), { status: 'rejected', on: '2026-09-05' }]),
      counted([sentOn('2026-09-03'), { status: 'no-answer', on: '2026-10-03' }]),
    ],
    NOW,
  );
  expect(funnel.map(({ step, count }) => [step, count])).toEqual([
    ['applied', 3],
    ['interviewing', 1],
    ['offer', 1],
    ['accepted', 0],
  ]);
  expect([sent, answered]).toEqual([3, 2]);
});

test('what was not sent, or taken back, or sent anew, is not counted for more than it is', () => {
  const { sent, funnel } = trackerFigures(
    [
      counted([{ status: 'discovered', on: '2026-09-01' }]),
      counted([sentOn('2026-09-01'), { status: 'offer', on: '2026-09-03', takenBack: true }]),
      counted([
        sentOn('2026-09-01'),
        { status: 'interviewing', on: '2026-09-03' },
        { status: 'discovered', on: '2026-09-04' },
      ]),
    ],
    NOW,
  );
  expect(sent).toBe(1);
  expect(funnel[1]?.count).toBe(0);
});

test('no rate is shown under five, and one that was sent lately waits outside of it', () => {
  const old = (at: number) => counted([sentOn(`2026-10-0${at}`)]);
  const four = [1, 2, 3, 4].map(old);
  const lately = counted([sentOn('2026-11-20')]);
  const soon = counted([sentOn('2026-11-20'), { status: 'interviewing', on: '2026-11-24' }]);
  const few = trackerFigures([...four, lately], NOW);
  expect(few.waiting).toBe(1);
  expect(few.rates.bySource).toEqual([{ name: 'Greenhouse', sent: 4, answered: 0, rate: null }]);
  const enough = trackerFigures([...four, lately, soon], NOW);
  expect(enough.rates.bySource).toEqual([{ name: 'Greenhouse', sent: 5, answered: 1, rate: 0.2 }]);
});

test('the days to an answer leave out what has no day, and say nothing under five', () => {
  const after = (days: number) =>
    counted([
      sentOn('2026-10-01'),
      { status: 'rejected', on: `2026-10-${String(1 + days).padStart(2, '0')}` },
    ]);
  const unknown = counted([
    { ...sentOn('2026-10-01'), note: WHEN_UNKNOWN },
    { status: 'interviewing', on: '2026-10-02' },
  ]);
  const four = [2, 4, 6, 8].map(after);
  expect(trackerFigures([...four, unknown], NOW).daysToAnswer).toEqual({ count: 4, quartiles: null });
  expect(trackerFigures([...four, after(10)], NOW).daysToAnswer).toEqual({ count: 5, quartiles: [4, 6, 8] });
});

test('a week is counted from its Monday, over the end of summer time and of a year', () => {
  const late = new Date('2027-01-02T10:00:00');
  const { weeks } = trackerFigures(
    [counted([sentOn('2026-12-28')]), counted([sentOn('2027-01-01')]), counted([sentOn('2026-10-25')])],
    late,
  );
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)).toEqual({ monday: '2026-12-28', sent: 2, answered: 0 });
  expect(weeks.find(({ monday }) => monday === '2026-10-19')?.sent).toBe(1);
});

test('scores stand in bands from the best down, and what is not known in none', () => {
  const of = (score: number | null) => counted([sentOn('2026-09-01')], { score, layout: '' });
  const { byScore, byLayout } = trackerFigures([of(40), of(92), of(70), of(null)], NOW).rates;
  expect(byScore.map(({ name }) => name)).toEqual(['85 and over', '70 to 84', 'under 50']);
  expect(byLayout).toEqual([]);
});
