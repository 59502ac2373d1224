import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LedgerChange } from './ledger-entry.ts';

const Time = z.iso.datetime();

const NO_TIME = 'When it was sent is lost: the time is the one at which this was found.';

/**
 * What an entry says, fit to be stored: a time that is none becomes `now`, of which the note tells, and an empty job's
 * id one made of the job's key, the same at each start. `lost` says in a sentence what was lost; empty where nothing was.
 */
export function mendedEntry<E extends LedgerChange>(entry: E, now: Date): { entry: E; lost: string } {
  const { at, note, profileId, jobKey } = entry;
  const jobId = entry.jobId || `job-${idFrom(`${profileId}\n${jobKey}`)}`;
  if (Time.safeParse(at).success) return { entry: { ...entry, jobId }, lost: '' };
  const told = [note, NO_TIME].filter((part) => part !== '').join(' ');
  return { entry: { ...entry, jobId, at: now.toISOString(), note: told }, lost: NO_TIME };
}

const idFrom = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
