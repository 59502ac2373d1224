import { SYNCED_TABLES } from '../sync/synced-tables.ts';

/** A table whose rows an archive of everything carries. */
export interface CarriedTable {
  table: string;
  /** The columns that make a row the same row on all machines. */
  key: readonly string[];
  /** Its `id` counts rows of one machine: it is kept where the table is empty, else each row is counted anew. */
  numbered: boolean;
  /** Has no name of its own: all of one parent come, where none of it are here. */
  wholeBy?: string;
}

const of = (table: string, key: readonly string[] = ['id']): CarriedTable => ({
  ...{ table, key, numbered: false },
});
const RUNS = of('runs');

/** All that is carried row by row; what others rest on comes first. `submissions` is joined by rules of its own. */
export const CARRIED_TABLES: readonly CarriedTable[] = [
  ...SYNCED_TABLES.filter(({ table }) => table !== 'submissions').flatMap(({ table, key, own }) => [
    { table, key, numbered: own.includes('id') },
    ...(table === 'profiles' ? [RUNS] : []),
  ]),
  of('facts', ['profile_id', 'id']),
  of('drafts'),
  of('boards', ['vendor', 'token']),
  of('watched_boards', ['profile_id', 'vendor', 'token']),
  of('saved_search_finds', ['search_id', 'job_id']),
  of('tasks'),
  of('run_jobs', ['run_id', 'job_id']),
  of('stage_results', ['run_id', 'job_id', 'stage']),
  of('human_requests'),
  { table: 'events', key: ['id'], numbered: true, wholeBy: 'run_id' },
  { table: 'llm_calls', key: ['at', 'agent', 'provider', 'model', 'latency_ms'], numbered: true },
  { table: 'chunks', key: ['id'], numbered: true, wholeBy: 'document_id' },
  of('settings_meta', ['key']),
];

/** Carried by rules of their own: what was sent is never freed by an archive. */
export const JOURNAL_TABLES = ['submissions', 'submission_keys'] as const;

/** Rows of `settings_meta` that speak of one machine. */
export const MACHINE_FACTS = ['opened', 'rag:serving'] as const;

/** Every other table, with the reason why its rows stay behind. Copies of the database in an archive hold none of them. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  cache: 'answers of web pages and models that are asked for anew',
  outbound_requests: 'tells what left the other machine',
  job_search: 'made of the jobs as they come in',
  chunk_vectors_next: 'vectors that are being made; they are made anew',
  sync_state: 'each machine has its own place in an exchange',
  sync_rows: 'each machine has its own place in an exchange',
  sync_outbox: 'each machine has its own place in an exchange',
  sync_inbox: 'each machine has its own place in an exchange',
  sync_conflicts: 'come again from the project',
  sync_history: 'tells when the other machine exchanged',
  checkpoints: 'where a letter stood that was being written; it is begun anew, and its question is carried',
  writes: 'where a letter stood that was being written; it is begun anew, and its question is carried',
  schema_history: 'each database has its own',
};
