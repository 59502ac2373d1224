import type Sqlite from 'better-sqlite3';
import { companyKey } from '#shared/domain/company-key.ts';
import { keysOfAddress, keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { titleKey } from '#shared/domain/title-key.ts';

interface JobFields {
  id: string;
  profileId: string;
  jobKey: string;
  url: string;
  title: string;
  company: string;
  vendor: string | null;
  applyUrl: string | null;
  locations: string | null;
  isFormOfMany: boolean;
}
interface SubmissionFields {
  id: number;
  profileId: string;
  jobKey: string;
  jobId: string;
  url: string;
}

const inBody = (name: string) =>
  `CASE WHEN json_valid(j.body) THEN json_extract(j.body, '$.${name}') END AS ${name}`;
const JOBS = `SELECT j.id, j.profile_id AS profileId, j.job_key AS jobKey, j.url, j.title, j.company,
    ${inBody('vendor')}, ${inBody('applyUrl')}, ${inBody('locations')}, ${inBody('isFormOfMany')}
  FROM discovered_jobs j LEFT JOIN submissions s ON s.profile_id = j.profile_id AND s.job_key = j.job_key
  ORDER BY s.state IS NULL, s.state = 'released', j.created_at, j.id`;
/** What weighs most comes first. */
const SUBMISSIONS = `SELECT id, profile_id AS profileId, job_key AS jobKey, job_id AS jobId, url FROM submissions
  ORDER BY CASE state WHEN 'confirmed' THEN 0 WHEN 'unknown' THEN 1 WHEN 'armed' THEN 2 ELSE 3 END, armed_at, id`;

/**
 * Makes all stored keys anew by today's rules. Nothing that was held back is freed: a submission keeps its old key
 * beside the new ones, and where two rows turn out to be one job, the weightier holds the key and the other stays.
 */
export function rekeyJobs(client: Sqlite.Database): void {
  const rows = client.prepare(JOBS).all() as (Omit<JobFields, 'isFormOfMany'> & {
    isFormOfMany: number | null;
  })[];
  const jobs = rows.map((row): JobFields => ({ ...row, isFormOfMany: row.isFormOfMany === 1 }));
  const byId = new Map(jobs.map((job) => [`${job.profileId} ${job.id}`, job]));
  const submissions = client.prepare(SUBMISSIONS).all() as SubmissionFields[];
  const jobOf = ({ profileId, jobId }: SubmissionFields) => byId.get(`${profileId} ${jobId}`);

  setKeys(
    client,
    'discovered_jobs',
    jobs.map((job) => ({ ...job, key: jobKeyOf(job), suffix: job.id })),
  );
  setKeys(
    client,
    'submissions',
    submissions.map((row) => ({ ...row, key: keyOf(row, jobOf(row)), suffix: row.jobId })),
  );
  keepApart(client, jobs);
  setWords(client, jobs);
  const addKey = client.prepare(
    'INSERT OR IGNORE INTO submission_keys (submission_id, job_key) VALUES (?, ?)',
  );
  for (const row of submissions) {
    const job = jobOf(row);
    const ofForm = job?.vendor === 'practice' ? [] : keysOfAddress(row.url);
    for (const key of [
      row.jobKey,
      keyOf(row, job),
      ...(job === undefined ? [] : keysOfJob(job)),
      ...ofForm,
    ]) {
      addKey.run(row.id, key);
    }
  }
}

function keyOf(row: SubmissionFields, job: JobFields | undefined): string {
  if (job !== undefined) return jobKeyOf(job);
  return /^https?:/.test(row.jobKey) ? jobKeyOf({ url: row.jobKey }) : row.jobKey;
}

interface Keyed {
  id: string | number;
  profileId: string;
  key: string;
  suffix: string;
}

/** The first row of a job holds its key; further ones a key of their own that no posting has. */
function setKeys(
  client: Sqlite.Database,
  table: 'discovered_jobs' | 'submissions',
  rows: readonly Keyed[],
): void {
  const set = client.prepare(`UPDATE ${table} SET job_key = ? WHERE id = ?`);
  for (const { id } of rows) set.run(`rekeying ${id}`, id);
  const taken = new Set<string>();
  for (const { id, profileId, key, suffix } of rows) {
    const isTaken = taken.has(`${profileId} ${key}`);
    taken.add(`${profileId} ${key}`);
    set.run(isTaken ? `${key} ~${suffix}` : key, id);
  }
}

/** What the user said are two jobs stays so under the new keys. */
function keepApart(client: Sqlite.Database, jobs: readonly JobFields[]): void {
  const has = client.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'jobs_apart'").get();
  if (has === undefined) return;
  const pairs = client
    .prepare('SELECT profile_id AS profileId, key_a AS a, key_b AS b FROM jobs_apart')
    .all();
  const add = client.prepare('INSERT OR IGNORE INTO jobs_apart (profile_id, key_a, key_b) VALUES (?, ?, ?)');
  const sighted = client.prepare(
    'SELECT job_id AS id, url FROM job_sightings WHERE profile_id = ? AND job_key = ?',
  );
  const keysFor = (profileId: string, key: string): string[] => {
    const found = sighted.all(profileId, key) as { id: string; url: string }[];
    const ofJobs = jobs.filter((job) => job.profileId === profileId && job.jobKey === key);
    const ofSightings = found.map(({ id, url }) => ({ ...jobs.find((job) => job.id === id), url }));
    return [key, ...[...ofJobs, ...ofSightings].map(jobKeyOf)];
  };
  for (const { profileId, a, b } of pairs as { profileId: string; a: string; b: string }[])
    for (const one of keysFor(profileId, a))
      for (const other of keysFor(profileId, b)) {
        if (one === other) continue;
        add.run(profileId, ...(one < other ? [one, other] : [other, one]));
      }
}

function setWords(client: Sqlite.Database, jobs: readonly JobFields[]): void {
  const setJob = client.prepare('UPDATE discovered_jobs SET company_key = ?, title_key = ? WHERE id = ?');
  const sightings = client.prepare('SELECT id, url FROM job_sightings WHERE job_id = ?');
  const setSighting = client.prepare('UPDATE job_sightings SET job_key = ?, title = ? WHERE id = ?');
  for (const job of jobs) {
    const places = JSON.parse(job.locations ?? '[]') as string[];
    setJob.run(companyKey(job.company), titleKey(job.title, places), job.id);
    for (const { id, url } of sightings.all(job.id) as { id: number; url: string }[])
      setSighting.run(jobKeyOf({ ...job, url }), job.title, id);
  }
}
