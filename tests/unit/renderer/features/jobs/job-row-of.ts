import type { JobRow } from '#shared/contract/jobs.ts';

/** A row of the Jobs page, with only what a test cares about changed. */
export function jobRowOf(change: Partial<JobRow>): JobRow {
  return {
    id: 'j1',
    title: 'Backend Engineer',
    company: 'Acme',
    location: 'Berlin',
    remote: null,
    salary: null,
    practice: false,
    starred: false,
    hidden: false,
    source: 'practice',
    url: 'https://jobs.example.com/1',
    postedAt: null,
    foundAt: '2026-11-01T08:00:00Z',
    score: 70,
    engine: 'offline',
    reasons: [],
    blocked: false,
    applied: false,
    ...{ isNew: false, closed: false, reposted: false, appliedThere: false, verdict: null, nudge: null },
    ...{ warnings: [], provisional: false, payYear: null, level: null, employment: null },
    ...change,
  };
}
