import Sqlite from 'better-sqlite3';
import { SubmissionState } from '#shared/domain/application.ts';
import { type LedgerChange, personOf } from './ledger-entry.ts';

const COLUMNS = `s.id, s.profile_id AS profileId, s.job_key AS jobKey, s.job_id AS jobId, s.url, s.state,
  s.form_hash AS formHash, s.armed_at AS armedAt, s.decided_at AS decidedAt, s.note`;
const NAMES = `j.url AS jobUrl, j.title, j.company,
    CASE WHEN json_valid(j.body) THEN json_extract(j.body, '$.vendor') END AS vendor`;
const FROM = `FROM submissions s LEFT JOIN discovered_jobs j ON j.id = s.job_id
  LEFT JOIN profiles p ON p.id = s.profile_id`;
const WITH_NAMES = `SELECT ${COLUMNS}, ${NAMES}, o.email ${FROM} LEFT JOIN people o ON o.id = p.person_id`;
/** Before people had rows of their own. */
const WITH_BODIES = `SELECT ${COLUMNS}, ${NAMES},
    CASE WHEN json_valid(p.body) THEN json_extract(p.body, '$.email') END AS email ${FROM}`;
/** Touches one table and none of its indexes: what a damaged file may still give. */
const ALONE = `SELECT ${COLUMNS}, '' AS jobUrl, '' AS title, '' AS company, NULL AS vendor, NULL AS email
  FROM submissions s NOT INDEXED`;

type Row = Record<string, string | null>;

/** The submissions that an open database knows, as the record of what was sent writes them down. Throws `SqliteError`. */
export function storedSubmissions(client: Sqlite.Database): LedgerChange[] {
  const has = client.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?');
  const rows = client.prepare(has.get('people') ? WITH_NAMES : WITH_BODIES).all() as Row[];
  const hasKeys = has.get('submission_keys') !== undefined;
  const keysOf = hasKeys
    ? client.prepare('SELECT job_key FROM submission_keys WHERE submission_id = ?').pluck()
    : null;
  return rows.flatMap((row) => asChange(row, (keysOf?.all(row['id']) ?? []) as string[]));
}

/** What any file, also a damaged one, still tells of submissions; row by row, up to the first that can't be read. */
export function salvageSubmissions(file: string): LedgerChange[] {
  const found: LedgerChange[] = [];
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      for (const row of client.prepare(ALONE).iterate()) found.push(...asChange(row as Row));
    } finally {
      client.close();
    }
  } catch {
    // What was read so far is the answer.
  }
  return found;
}

function asChange(row: Row, keys: string[] = []): LedgerChange[] {
  const state = SubmissionState.safeParse(row['state']);
  if (!row['jobKey']) return [];
  const text = (name: string) => row[name] ?? '';
  return [
    {
      at: row['decidedAt'] ?? text('armedAt'),
      state: state.data ?? 'unknown',
      profileId: text('profileId'),
      person: personOf(row['email']),
      jobKey: row['jobKey'],
      keys,
      jobId: text('jobId'),
      jobUrl: text('jobUrl'),
      vendor: row['vendor'] ?? null,
      url: text('url'),
      title: text('title'),
      company: text('company'),
      formHash: text('formHash'),
      note: text('note'),
    },
  ];
}
