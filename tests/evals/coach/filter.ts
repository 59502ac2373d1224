import { applicationFilter } from '#renderer/features/applications/filter-applications.ts';
import type { Application } from '#shared/domain/application.ts';
import type { Row } from '#tests/measures/measure.ts';

const APPLICATIONS = 2_000;
const TYPED = ['n', 'nu', 'nurse', 'nurse firm 7', 'größe', 'nothing at all'];
const MOST_MS = 16;

/** How long the board of a long search takes to be filtered, the slowest of what is typed. */
export function measureFilter(): Row[] {
  const applications = Array.from(
    { length: APPLICATIONS },
    (_, at) =>
      ({ id: String(at), title: `Nurse für Größe ${at}`, company: `Firm ${at % 300} GmbH` }) as Application,
  );
  const filter = applicationFilter(applications);
  for (const typed of TYPED) filter(typed);
  const slowest = Math.max(
    ...TYPED.map((typed) => {
      const began = performance.now();
      filter(typed);
      return performance.now() - began;
    }),
  );
  const figure = Math.round(slowest * 10) / 10;
  const row = { name: 'coach.board.filter', figure, unit: 'ms', against: null, goal: `<= ${MOST_MS} ms` };
  return [{ ...row, holds: slowest <= MOST_MS }];
}
