import type { Repositories } from '#main/db/repositories.ts';
import { ENOUGH_PAYS, percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { RATES_OF, yearlyPay } from '#shared/coach/pay/yearly.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Job } from '#shared/domain/job.ts';

const MOST = 500;
const PRACTICE = 'practice';

export interface PayQuestion {
  role: string;
  place: string;
  level: string;
  currency: string;
}

/** What postings seen here state for a role, in one currency and period. The practice board's are invented, and left out. */
export function paySeen(repos: Repositories, profileId: string, question: PayQuestion) {
  const { role, place, level, currency } = question;
  const holds = (text: string, wanted: string) => fold(text).includes(fold(wanted));
  const fits = ({ title, seniority, locations, source }: Job) =>
    source !== PRACTICE &&
    holds(title, role) &&
    (place === '' || locations.some((location) => holds(location, place))) &&
    (level === '' || holds(`${title} ${seniority ?? ''}`, level));
  const found = repos.jobList.list(profileId, { title: role, limit: MOST }).flatMap(({ id, foundAt }) => {
    const job = repos.jobs.get(id);
    return job && fits(job) ? [{ foundAt, source: job.source, pay: yearlyPay(job.salary, currency) }] : [];
  });
  const paid = found.filter((item): item is typeof item & { pay: number } => item.pay !== null);
  const enough = paid.length >= ENOUGH_PAYS;
  const pays = paid.map(({ pay }) => pay);
  const dates = paid.map(({ foundAt }) => foundAt).sort();
  const sources = [...new Set(paid.map(({ source }) => source))];
  return {
    n: paid.length,
    without: found.length - paid.length,
    currency,
    percentiles: percentilesOf(pays),
    least: enough ? Math.min(...pays) : null,
    most: enough ? Math.max(...pays) : null,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    sources: sources.map((source) => ({ source, n: paid.filter((item) => item.source === source).length })),
    ratesOf: RATES_OF,
  };
}
