import type Sqlite from 'better-sqlite3';
import { companyKey } from '#shared/domain/company-key.ts';
import type { ToForget } from './forget-rows.ts';

/** Where names of companies stand. */
const NAMES = `SELECT company AS name FROM discovered_jobs UNION SELECT company FROM applications
  UNION SELECT company FROM run_jobs UNION SELECT company FROM human_requests UNION SELECT name FROM companies
  UNION SELECT company FROM boards UNION SELECT scope FROM answers
  UNION SELECT json_extract(body, '$.company') FROM offers WHERE json_valid(body)
  UNION SELECT json_extract(body, '$.company') FROM application_items WHERE application_id IS NULL AND json_valid(body)
  UNION SELECT json_extract(body, '$.company') FROM interview_sessions WHERE json_valid(body)
  UNION SELECT json_extract(body, '$.company') FROM network_contacts WHERE json_valid(body)`;

/** All that tells of a company, of every profile, however its name is written. */
export function ofCompany(client: Sqlite.Database, company: string): ToForget {
  const key = companyKey(company);
  const all = client.prepare(NAMES).pluck().all() as (string | null)[];
  const companies = all.flatMap((name) =>
    name !== null && key !== '' && companyKey(name) === key ? [name] : [],
  );
  const jobs = client
    .prepare(
      `SELECT id FROM discovered_jobs WHERE company IN (SELECT value FROM json_each(@names))
       UNION SELECT job_id FROM applications WHERE company IN (SELECT value FROM json_each(@names))`,
    )
    .pluck()
    .all({ names: JSON.stringify(companies) }) as string[];
  return { jobs, runs: [], companies, companyKey: key };
}

/** All that one search made. Jobs go with it that nothing else knows and that the user did nothing about. */
export function ofRun(client: Sqlite.Database, runId: string): ToForget {
  const jobs = client
    .prepare(
      `SELECT j.id FROM discovered_jobs j JOIN run_jobs r ON r.job_id = j.id AND r.run_id = @runId
       WHERE j.starred = 0 AND j.verdict IS NULL
         AND NOT EXISTS (SELECT 1 FROM run_jobs o WHERE o.job_id = j.id AND o.run_id <> @runId)
         AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.job_id = j.id)
         AND NOT EXISTS (SELECT 1 FROM submissions s WHERE s.job_id = j.id)
         AND NOT EXISTS (SELECT 1 FROM saved_search_finds f WHERE f.job_id = j.id)`,
    )
    .pluck()
    .all({ runId }) as string[];
  return { jobs, runs: [runId], companies: [], companyKey: '' };
}

/** Searches that have a job of these among theirs. */
export function runsWith(client: Sqlite.Database, { jobs, runs }: ToForget): string[] {
  return client
    .prepare(
      `SELECT id FROM runs WHERE id IN (SELECT value FROM json_each(@runs))
       UNION SELECT run_id FROM run_jobs WHERE job_id IN (SELECT value FROM json_each(@jobs))`,
    )
    .pluck()
    .all({ runs: JSON.stringify(runs), jobs: JSON.stringify(jobs) }) as string[];
}
