import { describe, expect, it } from 'vitest';
import { arrangeJobs } from '#renderer/features/jobs/job-filter.ts';
import { jobRowOf } from './job-row-of.ts';

const rows = [
  jobRowOf({ id: 'unjudged', score: null, postedAt: '2026-11-20', company: 'Zeta' }),
  jobRowOf({ id: 'poor', score: 30, postedAt: null, company: 'acme' }),
  jobRowOf({ id: 'good', score: 90, postedAt: '2026-11-10', company: 'Beta', applied: true }),
  jobRowOf({ id: 'fair', score: 60, postedAt: '2026-11-15', company: 'Acme' }),
];
const ids = (sort: Parameters<typeof arrangeJobs>[1]) => arrangeJobs(rows, sort).map((row) => row.id);

describe('arrangeJobs', () => {
  it('puts the best fit first and what was not judged last', () => {
    expect(ids({ sort: 'score', show: 'all' })).toEqual(['good', 'fair', 'poor', 'unjudged']);
  });

  it('puts the newest posting first and those without a date last', () => {
    expect(ids({ sort: 'posted', show: 'all' })).toEqual(['unjudged', 'fair', 'good', 'poor']);
  });

  it('orders companies without regard to case, the better job first within one', () => {
    expect(ids({ sort: 'company', show: 'all' })).toEqual(['fair', 'poor', 'good', 'unjudged']);
  });

  it('shows only what was applied to, or only what was not', () => {
    expect(ids({ sort: 'score', show: 'applied' })).toEqual(['good']);
    expect(ids({ sort: 'score', show: 'open' })).toEqual(['fair', 'poor', 'unjudged']);
  });

  it('leaves the rows that it was given as they were', () => {
    const before = rows.map((row) => row.id);
    arrangeJobs(rows, { sort: 'company', show: 'all' });
    expect(rows.map((row) => row.id)).toEqual(before);
  });
});
