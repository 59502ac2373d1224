import type { Row } from '#tests/measures/measure.ts';
import { type LateEnd, type Way, workLate } from './late/work-late.ts';

const JOBS = 10;
const WAYS: readonly Way[] = ['waiting', 'parked', 'auto'];

/** Ten jobs, one to six at once, with every approval late: all are sent, whichever way. */
export async function measureLate(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const way of WAYS)
    for (let concurrency = 1; concurrency <= 6; concurrency += 1) {
      const end = await workLate({ jobs: JOBS, concurrency, way });
      rows.push(row(way, concurrency, end));
      process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
    }
  return rows;
}

function row(
  way: Way,
  concurrency: number,
  { confirmed, received, stoodAtForm, triedAgain, stuck }: LateEnd,
): Row {
  return {
    name: `late: ${way}, ${concurrency} at once`,
    figure: confirmed,
    unit: 'applications',
    against: null,
    goal: `${JOBS} sent, one of each`,
    holds: confirmed === JOBS && received === JOBS,
    note: [
      `${stoodAtForm} stood at the form`,
      `the board holds ${received}`,
      ...(triedAgain > 0 ? [`${triedAgain} tried again`] : []),
      ...(stuck ? [stuck] : []),
    ].join('; '),
  };
}
