import { z } from 'zod';

/** Why the data was set right at a start. */
export const RecoveryCause = z.enum([
  /** The file could not be read as a whole. */
  'damaged',
  /** Only what can be built anew from the rest was broken, as look-up tables are; every row was kept. */
  'index',
  /** The file was gone though there had been one. */
  'missing',
  /** The file was there and held nothing. */
  'empty',
  /** The database is older than it was, or the end of its log is lost. */
  'went-back',
  /** The user put a backup in its place. */
  'restored',
  /** The backup that the user chose was damaged by the time it was to be put in place; the data is as before. */
  'not-restored',
  /** A line of the record of what was sent, or the note of earlier recoveries, can't be read; or that note is gone. */
  'record',
  /** The database no longer knew of applications that had been sent. */
  'forgotten',
]);
export type RecoveryCause = z.infer<typeof RecoveryCause>;

/** What was lost and set right, told to the user until they say that they have read it. */
export const Recovery = z.object({
  id: z.string(),
  at: z.string(),
  cause: RecoveryCause,
  /** Where the old file was put; it is never deleted. */
  setAside: z.string().nullable(),
  /** When the restored backup was made (ISO 8601 UTC); null where none was put in place. */
  restoredFrom: z.string().nullable(),
  /** What is missing now, in words. */
  lost: z.string(),
  /** Applications that the database had forgotten and that the record of what was sent knows: `title at company, day`. */
  remembered: z.array(z.string()),
  seenAt: z.string().nullable(),
});
export type Recovery = z.infer<typeof Recovery>;

/** How many rows a database holds of what the user knows by name. */
export const StoredCounts = z.record(z.string(), z.number().int());
export type StoredCounts = z.infer<typeof StoredCounts>;

/** A backup as the user chooses among them. */
export const BackupInfo = z.object({
  path: z.string(),
  name: z.string(),
  /** ISO 8601 UTC. */
  madeAt: z.string(),
  bytes: z.number().int(),
  /** Whether it was checked and is whole. */
  good: z.boolean(),
  /** By kind, in words: `{ jobs: 12 }`. */
  counts: StoredCounts,
  /** When something in it last changed; null where that can't be said. */
  newest: z.string().nullable(),
  /** What would be missing that is there now, in words. */
  wouldLose: z.string(),
});
export type BackupInfo = z.infer<typeof BackupInfo>;
