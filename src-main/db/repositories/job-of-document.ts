import { type SQL, sql } from '../drizzle.ts';
import { discoveredJobs } from '../schema/jobs.ts';

/** A form's box may have added to a letter's end. */
const BLANK = sql`' ' || char(10) || char(13)`;

/**
 * What a document shows of its job; `sent`: this very file is in the receipt of an application that arrived, or, of a
 * letter, this very `text`.
 */
export const jobOfDocument = (fileId: SQL, text: SQL = sql`NULL`) => ({
  title: discoveredJobs.title,
  company: discoveredJobs.company,
  practice: discoveredJobs.practice,
  sent: sql<number>`EXISTS (SELECT 1 FROM applications a
    JOIN submissions s ON s.profile_id = a.profile_id AND s.job_key = ${discoveredJobs.jobKey} AND s.state = 'confirmed'
    JOIN json_each(CASE WHEN json_valid(a.receipt) THEN a.receipt ELSE '{}' END, '$.files') f
    WHERE a.job_id = ${discoveredJobs.id} AND json_extract(f.value, '$.fileId') = ${fileId})
    OR EXISTS (SELECT 1 FROM applications a
    JOIN submissions s ON s.profile_id = a.profile_id AND s.job_key = ${discoveredJobs.jobKey} AND s.state = 'confirmed'
    JOIN json_each(CASE WHEN json_valid(a.receipt) THEN a.receipt ELSE '{}' END, '$.fields') f
    WHERE a.job_id = ${discoveredJobs.id} AND json_extract(f.value, '$.key') = 'letter.text'
      AND trim(json_extract(f.value, '$.value'), ${BLANK}) = trim(${text}, ${BLANK}))`,
});
