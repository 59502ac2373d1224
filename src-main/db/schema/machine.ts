import { integer, real, sqliteTable, text } from '../drizzle.ts';
import { stamps } from './columns.ts';

/** One attempt at one model. */
export const llmCalls = sqliteTable('llm_calls', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  runId: text('run_id'),
  jobId: text('job_id'),
  agent: text('agent').notNull(),
  prompt: text('prompt').notNull(),
  provider: text('provider').notNull(),
  model: text('model').notNull(),
  inputTokens: integer('input_tokens').notNull(),
  cachedTokens: integer('cached_tokens').notNull(),
  outputTokens: integer('output_tokens').notNull(),
  latencyMs: real('latency_ms').notNull(),
  costUsd: real('cost_usd').notNull(),
  success: integer('success', { mode: 'boolean' }).notNull(),
  error: text('error'),
  at: text('at').notNull(),
});

export const cache = sqliteTable('cache', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  /** Milliseconds since 1970. */
  expiresAt: integer('expires_at').notNull(),
});

/** Small facts about the database itself, e.g. the active profile. */
export const settingsMeta = sqliteTable('settings_meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  ...stamps(),
});

/** One request that left this machine. */
export const outboundRequests = sqliteTable('outbound_requests', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  at: text('at').notNull(),
  host: text('host').notNull(),
  purpose: text('purpose').notNull(),
  method: text('method').notNull(),
  bytesOut: integer('bytes_out').notNull(),
  bytesIn: integer('bytes_in').notNull(),
  status: integer('status'),
  about: text('about').notNull(),
  text: text('text'),
  runId: text('run_id'),
  jobId: text('job_id'),
});
