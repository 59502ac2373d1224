import type { SubmissionState } from '#shared/domain/application.ts';
import type { Db } from '../db.ts';
import type { JobOfPerson, Seen, SentApplication, Submission, SubmissionKey } from '../submission.ts';
import { blocks, keysOf, type LedgerChange, type LedgerEntry, personOf } from './ledger-entry.ts';
import { putBack } from './put-back.ts';

type Written = Pick<Submission, 'profileId' | 'jobKey' | 'jobId' | 'url' | 'formHash'> & {
  keys?: readonly string[];
};

export type SubmissionRecord = ReturnType<typeof createSubmissionRecord>;

/** The record of what was sent, as the journal uses it. */
export function createSubmissionRecord(db: Pick<Db, 'client' | 'ledger'>) {
  const { ledger, client } = db;
  const emailOf = client
    .prepare('SELECT email FROM people WHERE id = (SELECT person_id FROM profiles WHERE id = ?)')
    .pluck();
  const profileIds = client.prepare('SELECT id FROM profiles').pluck();
  const jobOf = client.prepare(
    `SELECT url, title, company, CASE WHEN json_valid(body) THEN json_extract(body, '$.vendor') END AS vendor
     FROM discovered_jobs WHERE id = ?`,
  );
  const personBehind = (profileId: string) => personOf(emailOf.get(profileId) as string | null | undefined);

  /** These profiles', and those of profiles that are gone, which nobody else can answer for. */
  const ofPerson = (ids: readonly string[]) => {
    const known = new Set(profileIds.all());
    return (entry: LedgerEntry) => ids.includes(entry.profileId) || !known.has(entry.profileId);
  };
  const describe = (entry: Written): Omit<LedgerChange, 'state' | 'at' | 'note'> => {
    const job = jobOf.get(entry.jobId) as
      | (Pick<LedgerEntry, 'title' | 'company' | 'vendor'> & { url: string })
      | undefined;
    const { profileId, jobKey, jobId, url, formHash } = entry;
    const known = ledger.latest().find((one) => one.profileId === profileId && one.jobKey === jobKey);
    return {
      ...{ profileId, jobKey, jobId, url, formHash, person: personBehind(profileId) },
      keys: [...(entry.keys ?? known?.keys ?? [])],
      ...{ jobUrl: job?.url ?? known?.jobUrl ?? '', title: job?.title ?? known?.title ?? '' },
      ...{ company: job?.company ?? known?.company ?? '', vendor: job?.vendor ?? known?.vendor ?? null },
    };
  };
  const asSubmission = (entry: LedgerEntry, ids: readonly string[]): Submission => {
    const { jobKey, jobId, url, formHash, at, note } = entry;
    const isHere = profileIds.all().includes(entry.profileId);
    const own = ids.includes(entry.profileId) || ids.some((id) => personBehind(id) === entry.person);
    return {
      ...{ jobKey, jobId, url, formHash, note, armedAt: at, decidedAt: at },
      profileId: isHere ? entry.profileId : (ids[0] ?? entry.profileId),
      // Of somebody else's application it is not known whether it was this person's.
      state: own ? entry.state : 'unknown',
    };
  };

  return {
    /** What the record holds against a job, as if it were the journal's own row. */
    blocking({ keys, profileIds: ids }: JobOfPerson): Submission | null {
      const entry = ledger.blocking(keys, ofPerson(ids));
      return entry === null ? null : asSubmission(entry, ids);
    },
    /** Gives the journal a row for what only the record knows, so that it can be decided. */
    adopt(key: SubmissionKey, row: Submission | null): void {
      if (row !== null && row.state !== 'released') return;
      const entry = ledger.blocking([key.jobKey], ofPerson([key.profileId]));
      if (entry === null) return;
      const { state } = asSubmission(entry, [key.profileId]);
      putBack(client, { ...entry, ...key, state }, row?.state ?? null);
    },
    /** Adds to what the database knows as sent what the record alone does. */
    addSent(rows: readonly SentApplication[], ids: readonly string[]): SentApplication[] {
      const isOf = ofPerson(ids);
      const known = new Set(rows.map(({ jobKey }) => jobKey));
      const others = ledger
        .latest()
        .filter((entry) => blocks(entry) && isOf(entry) && !keysOf(entry).some((key) => known.has(key)));
      return [
        ...rows,
        ...others.map((entry) => ({
          ...asSubmission(entry, ids),
          ...{ title: entry.title, company: entry.company, places: [] },
          formUrls: [entry.url, entry.jobUrl].filter((url) => url !== ''),
        })),
      ];
    },
    /**
     * Writes one word down. That a job was armed or is free must be on the disk before it counts; the others say no more
     * than that it is not free, which stands there already, so a full disk does not keep the journal from them.
     */
    write(entry: Written, state: SubmissionState, { note, at }: Seen): void {
      append(entry, saidOf(entry, state), { state, note, at: at.toISOString() });
    },
    /**
     * Writes down what another machine says, as `write` does; nothing where it stands there already. It frees no entry of
     * another profile, as each has a row of its own on that machine. `at` in ISO 8601.
     */
    learn(entry: Written, state: SubmissionState, { note, at }: { note: string; at: string }): void {
      const isOwn = ({ profileId }: SubmissionKey) => profileId === entry.profileId;
      const own = ledger.latest().find((one) => isOwn(one) && one.jobKey === entry.jobKey);
      const keys = saidOf(entry, state).filter(isOwn);
      const isThere = own === undefined ? state === 'released' : own.state === state;
      if (!isThere || keys.length > 1) append(entry, keys, { state, note, at });
    },
  };

  function append(
    entry: Written,
    keys: readonly SubmissionKey[],
    word: Pick<LedgerChange, 'state' | 'note' | 'at'>,
  ): void {
    const change = { ...describe(entry), ...word };
    try {
      for (const key of keys) ledger.append({ ...change, ...key });
    } catch (thrown) {
      if (word.state === 'armed' || word.state === 'released') throw thrown;
    }
  }

  /** A word that frees a job is said of every entry that holds it back. */
  function saidOf({ profileId, jobKey }: SubmissionKey, state: SubmissionState): SubmissionKey[] {
    const own = { profileId, jobKey };
    if (state !== 'released') return [own];
    const isOf = ofPerson([profileId]);
    const held = ledger.latest().filter((one) => blocks(one) && isOf(one) && keysOf(one).includes(jobKey));
    const all = [own, ...held.map((one) => ({ profileId: one.profileId, jobKey: one.jobKey }))];
    return [...new Map(all.map((key) => [`${key.profileId}\n${key.jobKey}`, key])).values()];
  }
}
