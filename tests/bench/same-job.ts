import { createWorkers } from '#main/workers/create-workers.ts';
import type { JobLead } from '#shared/domain/job.ts';
import type { Row } from '#tests/measures/measure.ts';

const LEADS = 10_000;
const GOAL_S = 2;
const TEXT = Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 900}`).join(' ');

/** 10,000 finds of a search, a fifth of them again at a job site, made one of each on a worker thread. */
export async function measureSameJob(): Promise<Row[]> {
  const workers = createWorkers({ entry: new URL('../../src-main/workers/worker.ts', import.meta.url) });
  try {
    const leads = Array.from({ length: LEADS }, (_, index) => leadOf(index));
    const input = {
      named: [],
      leads,
      query: { query: 'engineer', location: '', freshness: null },
      now: new Date(),
    };
    const signal = new AbortController().signal;
    await workers.run('rankFinds', { ...input, leads: leads.slice(0, 10) }, { signal });
    const begun = performance.now();
    const found = await workers.run('rankFinds', input, { signal });
    const seconds = (performance.now() - begun) / 1000;
    return [
      {
        name: 'same-job.10000 finds made one of each',
        figure: seconds,
        unit: 's',
        against: null,
        goal: `at most ${GOAL_S}`,
        holds: seconds <= GOAL_S,
        note: `${found.leads.length} jobs`,
      },
    ];
  } finally {
    await workers.close();
  }
}

function leadOf(index: number): JobLead {
  const isCopy = index % 5 === 4;
  const n = isCopy ? index - 1 : index;
  const url = isCopy
    ? `https://www.linkedin.com/jobs/view/engineer-${4_100_000_000 + n}`
    : `https://boards.greenhouse.io/company${n % 97}/jobs/${4_000_000 + n}`;
  const job = {
    description: `${TEXT} ${n}`,
    locations: ['Leeds, UK'],
    applyUrl: null,
    vendor: null,
  } as never;
  const title = `Engineer, Team ${n % 40}${isCopy ? ' (m/f/d)' : ''}`;
  return {
    ...{ url, source: isCopy ? 'linkedin' : 'greenhouse', title, company: `Company ${n}` },
    ...{ location: 'Leeds, UK', postedAt: null, job },
  };
}
