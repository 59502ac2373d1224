import type { JobRow as StoredRow } from '#main/db/repositories/job-list.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { WarningKind } from '#shared/domain/job-warning.ts';
import { postingWarnings } from './posting-warnings.ts';

export type WarnedRow = StoredRow & { warnings: WarningKind[] };

/** The rows with what each posting's words warn of; what nobody looked at yet is looked at now, and kept. */
export function keepWarnings(
  repos: Pick<Repositories, 'jobs' | 'jobList'>,
  rows: readonly StoredRow[],
): WarnedRow[] {
  const found = new Map<string, WarningKind[]>();
  for (const { id, warnings } of rows) {
    const job = warnings === null ? readable(repos, id) : null;
    if (job !== null) found.set(id, [...new Set(postingWarnings(job).map(({ kind }) => kind))]);
  }
  if (found.size > 0) repos.jobList.keepWarnings(found);
  return rows.map((row) => ({ ...row, warnings: row.warnings ?? found.get(row.id) ?? [] }));
}

/** A posting that can't be read any more warns of nothing, and keeps no other from the list. */
function readable({ jobs }: Pick<Repositories, 'jobs'>, id: string) {
  try {
    return jobs.get(id);
  } catch {
    return null;
  }
}
