import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SubmissionState } from '#shared/domain/application.ts';
import { keysOfAddress, keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { isKeyOfTitle } from '#shared/domain/same-job/job-key.ts';

/** One line of the record of what was sent: what a submission became, with all that is needed to know the job again. */
export const LedgerEntry = z.object({
  /** Rises by one; the same number stands for the same line in every copy. */
  n: z.number().int(),
  /** ISO 8601 UTC. */
  at: z.string(),
  state: SubmissionState,
  profileId: z.string(),
  /** Who applied, across profiles: see `personOf`; empty where it is not known. */
  person: z.string(),
  /** The key as it was when it was written down. */
  jobKey: z.string(),
  /** All keys by which the job was known then. */
  keys: z.array(z.string()).default([]),
  jobId: z.string(),
  /** The posting. */
  jobUrl: z.string(),
  vendor: z.string().nullable(),
  /** The form. */
  url: z.string(),
  title: z.string(),
  company: z.string(),
  formHash: z.string(),
  note: z.string(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
/** An entry before it has its number. */
export type LedgerChange = Omit<LedgerEntry, 'n'>;

/** Whether an entry keeps its job from being sent: anything but seen not to be sent. */
export const blocks = ({ state }: Pick<LedgerEntry, 'state'>): boolean => state !== 'released';

/** Whose application it is, without writing down who: a hash of the e-mail address; empty without one. */
export function personOf(email: string | null | undefined): string {
  const plain = (email ?? '').trim().toLowerCase();
  return plain === '' ? '' : createHash('sha256').update(plain).digest('hex').slice(0, 24);
}

/** The keys by which an entry's job is known: as written down, and as today's rules make it of the address. */
export function keysOf(
  entry: Pick<LedgerEntry, 'jobKey' | 'keys' | 'jobUrl' | 'vendor' | 'url'> & { title?: string },
): string[] {
  const { jobKey, keys, jobUrl, vendor, url, title = '' } = entry;
  const ofForm = vendor === 'practice' ? [] : keysOfAddress(url);
  const isFormOfMany = isKeyOfTitle(jobKey, { url: jobUrl, vendor, title });
  // Under the address of a list, the title belongs to the key.
  const titles = isFormOfMany ? [title] : ['', title];
  const ofPosting =
    jobUrl === ''
      ? []
      : titles.flatMap((name) => keysOfJob({ url: jobUrl, vendor, title: name, isFormOfMany }));
  return [...new Set([jobKey, ...keys, ...ofForm, ...ofPosting])];
}
