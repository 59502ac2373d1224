import type Sqlite from 'better-sqlite3';
import { highestYearlyPay } from '#shared/coach/pay/highest-yearly-pay.ts';
import { Salary } from '#shared/domain/job.ts';
import type { Migration } from './migration.ts';

const sound = (row: string, value: string) => `CASE WHEN json_valid(${row}.body) THEN ${value} END`;
const words = (row: string) => `${row}.title, ${row}.company,
  ${sound(row, `(SELECT group_concat(value, ' ') FROM json_each(${row}.body, '$.locations'))`)},
  ${sound(row, `(SELECT group_concat(json_extract(value, '$.name'), ' ') FROM json_each(${row}.body, '$.skills'))`)},
  ${sound(row, `json_extract(${row}.body, '$.description')`)}`;
const numberOf = (row: string) => `(SELECT id FROM job_search WHERE job_id = ${row}.id)`;

/** Writes the words of every job into an index that holds none. */
export const fillJobsIndex = `INSERT INTO jobs_fts (rowid, title, company, place, skills, text)
  SELECT s.id, ${words('j')} FROM discovered_jobs j JOIN job_search s ON s.job_id = j.id;`;

/**
 * What jobs are listed by: the words of postings, pay a year, the latest score, and the user's marks. One index holds
 * all that a filter asks for, so that none needs to read the postings themselves. Rows of a table without a number of
 * its own may be numbered anew by a vacuum, so the words are counted by `job_search`.
 */
export const jobSearch: Migration = {
  version: 11,
  name: 'job-search',
  sql: `
ALTER TABLE discovered_jobs ADD COLUMN remote TEXT;
ALTER TABLE discovered_jobs ADD COLUMN pay_year REAL;
ALTER TABLE discovered_jobs ADD COLUMN practice INTEGER NOT NULL DEFAULT 0;
ALTER TABLE discovered_jobs ADD COLUMN score REAL;
ALTER TABLE discovered_jobs ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
ALTER TABLE discovered_jobs ADD COLUMN hidden_at TEXT;
UPDATE discovered_jobs SET
  remote = ${sound('discovered_jobs', "json_extract(discovered_jobs.body, '$.remote')")},
  practice = source = 'practice' OR coalesce(${sound('discovered_jobs', "json_extract(discovered_jobs.body, '$.vendor')")}, '') = 'practice',
  score = (SELECT a.score FROM job_analyses a WHERE a.job_id = discovered_jobs.id ORDER BY a.id DESC LIMIT 1);
CREATE INDEX discovered_jobs_list ON discovered_jobs (profile_id, hidden_at, score DESC, created_at DESC, id,
  starred, remote, pay_year, posted_at, source, practice, job_key, company);
CREATE INDEX discovered_jobs_created ON discovered_jobs (profile_id, created_at);
CREATE TRIGGER discovered_jobs_judged AFTER INSERT ON job_analyses
BEGIN UPDATE discovered_jobs SET score = NEW.score WHERE id = NEW.job_id; END;
CREATE TABLE job_search (
  id INTEGER PRIMARY KEY, job_id TEXT NOT NULL UNIQUE REFERENCES discovered_jobs (id) ON DELETE CASCADE) STRICT;
CREATE VIRTUAL TABLE jobs_fts USING fts5 (
  title, company, place, skills, text, content='', contentless_delete=1, prefix='2 3',
  tokenize="unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER job_search_removed AFTER DELETE ON job_search BEGIN DELETE FROM jobs_fts WHERE rowid = OLD.id; END;
CREATE TRIGGER job_search_added AFTER INSERT ON discovered_jobs BEGIN
  INSERT INTO job_search (job_id) VALUES (NEW.id);
  INSERT INTO jobs_fts (rowid, title, company, place, skills, text) SELECT ${numberOf('NEW')}, ${words('NEW')};
END;
CREATE TRIGGER job_search_changed AFTER UPDATE OF title, company, body ON discovered_jobs
WHEN OLD.body IS NOT NEW.body OR OLD.title <> NEW.title OR OLD.company <> NEW.company BEGIN
  DELETE FROM jobs_fts WHERE rowid = ${numberOf('NEW')};
  INSERT INTO jobs_fts (rowid, title, company, place, skills, text) SELECT ${numberOf('NEW')}, ${words('NEW')};
END;
INSERT INTO job_search (job_id) SELECT id FROM discovered_jobs ORDER BY rowid;
${fillJobsIndex}`,
  run: fillPay,
};

function fillPay(client: Sqlite.Database): void {
  const stated = client
    .prepare(
      `SELECT id, json_extract(body, '$.salary') AS salary FROM discovered_jobs
       WHERE json_valid(body) AND json_type(body, '$.salary') = 'object'`,
    )
    .all() as { id: string; salary: string }[];
  const set = client.prepare('UPDATE discovered_jobs SET pay_year = ? WHERE id = ?');
  for (const { id, salary } of stated) {
    const read = Salary.safeParse(JSON.parse(salary));
    if (read.success) set.run(highestYearlyPay(read.data), id);
  }
}
