import { openJournal } from '#main/pipeline/journal.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { openTestDb } from './open-test-db.ts';
import { sampleJob, sampleProfile } from './stored-samples.ts';

type Opened = Pick<ReturnType<typeof openTestDb>, 'db' | 'repositories' | 'clock'>;

/** A posting that nobody takes for another one of these, whatever its address. */
export const distinctJob = (over: Partial<Job>): Job =>
  sampleJob({ title: `Engineer ${over.id}`, company: `Firm ${over.id}`, ...over });

/** The journal of one job, as the pipeline opens it. */
export function journalOf({ db, repositories, clock }: Opened, job: Job, profile: Profile = sampleProfile()) {
  const ids = { next: (kind: string) => `${kind}-of-${job.id}` };
  return openJournal({ deps: { db, repos: repositories, clock, ids }, job, profile });
}

/** Stores a job and sends it, as far as the journal is concerned. */
export function sendJob(
  opened: Opened,
  over: Partial<Job>,
  end: 'confirmed' | 'unknown' | 'armed' = 'confirmed',
): Job {
  const job = opened.repositories.jobs.upsert('p1', distinctJob(over));
  const journal = journalOf(opened, job);
  journal.arm({ url: job.url, formHash: 'hash' });
  if (end === 'confirmed') journal.confirm('Thank you for applying');
  if (end === 'unknown') journal.unknown('Nothing was seen.');
  return job;
}

/** Whether the program would send a job now: finds it anew, looks at the gate, and tries to arm it. */
export function wouldSend(opened: Opened, over: Partial<Job>, profile = sampleProfile()): boolean {
  if (opened.repositories.profiles.get(profile.id) === null) opened.repositories.profiles.save(profile);
  const job = opened.repositories.jobs.upsert(profile.id, distinctJob(over));
  const key = { profileId: profile.id, jobKey: opened.repositories.jobs.keyOf(job.id) };
  const earlier = opened.repositories.submissions.get(key);
  let armed = true;
  try {
    journalOf(opened, job, profile).arm({ url: job.url, formHash: 'again' });
  } catch {
    armed = false;
  }
  return armed || earlier === null || earlier.state === 'released';
}
