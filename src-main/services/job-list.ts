import type { JobFilter } from '#main/db/repositories/job-filter.ts';
import { payByYear } from '#shared/coach/pay/pay-by-year.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import { isLittleText } from '#shared/domain/little-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { bestReasons } from './best-reasons.ts';
import { createLiking } from './likings.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { warningKinds } from './warnings/job-warnings.ts';
import { keepWarnings, type WarnedRow } from './warnings/keep-warnings.ts';

const DAY_MS = 86_400_000;
/** Later than anything is found. */
const NOT_YET = '9999-12-31';

/** The list of jobs: narrowed, counted and marked where they are stored. */
export function jobList({
  repos,
  clock,
  sources,
  pipeline,
  desk,
  log,
}: ServiceDeps): Pick<
  Services['jobs'],
  'list' | 'facets' | 'mark' | 'leftList' | 'forgetPractice' | 'verdict' | 'likes' | 'forgetLikes'
> {
  const liking = createLiking({ repos, log });
  const labels = new Map(sources.map(({ name, label }) => [name, label]));
  return {
    ...liking.calls,
    list({ offset, limit, days, isNew, ...query }) {
      const profile = activeProfile(repos);
      liking.catchUp(profile.id);
      const since = days && new Date(clock.now().getTime() - days * DAY_MS).toISOString();
      const looked = repos.meta.get(lookedKey(profile.id));
      const now = clock.now();
      // Before the first look nothing is new.
      const newSince = isNew && (looked ?? NOT_YET);
      const filter: JobFilter = { ...query, since: since || undefined, newSince };
      const rows = keepWarnings(repos, repos.jobList.list(profile.id, { ...filter, offset, limit }));
      const total = repos.jobList.total(profile.id, filter);
      return { rows: rows.map((row) => rowOf(row, looked, now)), total };
    },
    facets() {
      const { sources: found, ...rest } = repos.jobList.facets(activeProfile(repos).id);
      return { ...rest, sources: found.map((one) => ({ ...one, label: labels.get(one.name) ?? one.name })) };
    },
    mark({ jobIds, starred, hidden, seen }) {
      repos.jobList.mark(activeProfile(repos).id, jobIds, {
        ...(seen === true ? { seenAt: clock.now().toISOString() } : {}),
        ...(starred === undefined ? {} : { starred }),
        ...(hidden === undefined ? {} : { hiddenAt: hidden ? clock.now().toISOString() : null }),
      });
      return {};
    },
    leftList() {
      repos.meta.set(lookedKey(activeProfile(repos).id), clock.now().toISOString());
      return {};
    },
    forgetPractice() {
      const profile = activeProfile(repos);
      if (pipeline.list(profile.id).some(({ status }) => status === 'running' || status === 'paused'))
        throw new ValidationError('A search is still going on. Stop it first, then begin anew.');
      const jobs = repos.practice.forget(profile.id, clock.now());
      // What was asked about them is no longer asked.
      desk.changes.touch();
      return { jobs };
    },
  };
}

/** When the user last looked through a profile's list. */
const lookedKey = (profileId: string) => `jobs:looked:${profileId}`;

function rowOf(row: WarnedRow, looked: string | null, now: Date): JobRow {
  const { id, title, company, remote, salary, source, url, postedAt, foundAt, score, engine } = row;
  return {
    ...{ id, title, company, remote, salary, source, url, postedAt, foundAt, score, engine },
    ...{ starred: row.starred, practice: row.practice, level: row.level, employment: row.employment },
    hidden: row.hiddenAt !== null,
    // Before the first look all would be.
    isNew: row.seenAt === null && looked !== null && row.foundAt > looked,
    ...{ closed: row.closed, reposted: row.reposted, appliedThere: row.appliedThere },
    ...{ verdict: row.verdict, nudge: row.nudge },
    location: row.locations.join('; '),
    reasons: bestReasons(row),
    warnings: warningKinds({ ...row, kept: row.warnings }, now),
    provisional: row.score !== null && isLittleText(row.textLength),
    payYear: payByYear(salary),
    blocked: row.knockouts.some((knockout) => knockout.severity === 'block'),
    applied: row.submission === 'confirmed' || !['discovered', 'withdrawn'].includes(row.status),
  };
}
