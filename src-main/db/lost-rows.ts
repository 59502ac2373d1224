import Sqlite from 'better-sqlite3';

const TOLD: readonly [table: string, one: string, many: string][] = [
  ['profiles', 'profile', 'profiles'],
  ['discovered_jobs', 'job', 'jobs'],
  ['generated_resumes', 'resume', 'resumes'],
  ['cover_letters', 'cover letter', 'cover letters'],
  ['applications', 'application', 'applications'],
  ['answers', 'answer', 'answers'],
  ['runs', 'run', 'runs'],
];

/** Compares what can still be counted in a damaged file with what was restored, in words. */
export function lostRows(damaged: string, restored: string, since: string): string {
  const before = countRows(damaged);
  const after = countRows(restored);
  const lost: string[] = [];
  for (const [table, one, many] of TOLD) {
    const was = before.get(table);
    if (was === undefined) return `everything since ${since} (the damaged file can't be counted)`;
    const missing = was - (after.get(table) ?? 0);
    if (missing > 0) lost.push(`${missing} ${missing === 1 ? one : many}`);
  }
  return lost.length === 0
    ? `changes since ${since}, no whole entry`
    : `${lost.join(', ')}, and changes since ${since}`;
}

function countRows(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      for (const [table] of TOLD) {
        const row = client.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number };
        counts.set(table, row.n);
      }
    } finally {
      client.close();
    }
  } catch {
    // A damaged file gives what it can: the tables counted so far.
  }
  return counts;
}
