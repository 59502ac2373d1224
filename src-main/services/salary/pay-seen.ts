import type { Repositories } from '#main/db/repositories.ts';
import { ENOUGH_PAYS, percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { RATES_OF, yearlyPay } from '#shared/coach/pay/yearly.ts';
import { bandOf, isOfBand } from '#shared/coach/pay/years-band.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Job } from '#shared/domain/job.ts';
import { titleLevel } from '#shared/domain/job-title.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { isWithin } from '#shared/places/is-within.ts';

const MOST = 500;
const PRACTICE = 'practice';
/** Letters. */
const LONG = 6;

export interface PayQuestion {
  role: string;
  place: string;
  level: string;
  /** Of experience; null asks for no number of them. */
  years: number | null;
  currency: string;
}

/** Postings seen here of a role, place and level, with when they were found. The practice board's are invented, and left out. */
export function postingsOf(
  repos: Repositories,
  profileId: string,
  { role, place, level }: PayQuestion,
): { job: Job; foundAt: string }[] {
  const ofRole = roleIn(role);
  const fits = ({ title, seniority, locations, source }: Job) =>
    source !== PRACTICE &&
    ofRole.test(titleKey(title, locations)) &&
    (place === '' || locations.some((location) => isWithin(location, place))) &&
    (level === '' || isOfLevel(title, seniority, level));
  return repos.jobList.list(profileId, { title: role, limit: MOST }).flatMap(({ id, foundAt }) => {
    const job = repos.jobs.get(id);
    return job && fits(job) ? [{ job, foundAt }] : [];
  });
}

/** What postings seen here state for a role, in one currency and period. */
export function paySeen(repos: Repositories, profileId: string, question: PayQuestion) {
  const { currency, years } = question;
  const all = postingsOf(repos, profileId, question);
  const band = years === null ? null : bandOf(years);
  const found = all
    .filter(({ job }) => band === null || isOfBand(job.yearsMin, band))
    .map(({ job, foundAt }) => ({ foundAt, source: job.source, pay: yearlyPay(job.salary, currency) }));
  const paid = found.filter((item): item is typeof item & { pay: number } => item.pay !== null);
  const enough = paid.length >= ENOUGH_PAYS;
  const pays = paid.map(({ pay }) => pay);
  const dates = paid.map(({ foundAt }) => foundAt).sort();
  const sources = [...new Set(paid.map(({ source }) => source))];
  return {
    n: paid.length,
    without: found.length - paid.length,
    band,
    yearsUnsaid: band === null ? 0 : all.filter(({ job }) => job.yearsMin === null).length,
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

/** "Nurse" in "Staff Nurse" and "Nurses", not in "Nursery"; a long word also at a compound's end: "Softwareentwickler". */
function roleIn(role: string): RegExp {
  const key = titleKey(role).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `${key.length >= LONG ? '' : '(?<![\\p{L}\\p{N}])'}${key}(?:s|n|en)?(?![\\p{L}\\p{N}])`,
    'u',
  );
}

/** The title's own rank before the posting's; a level of another scale ("Band 6") by its words. */
function isOfLevel(title: string, seniority: string | null, level: string): boolean {
  const wanted = titleLevel(level);
  if (wanted === null) return phrasePattern([level]).test(fold(`${title} ${seniority ?? ''}`));
  return (titleLevel(title) ?? titleLevel(seniority ?? '')) === wanted;
}
