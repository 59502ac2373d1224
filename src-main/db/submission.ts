import type { SubmissionState } from '#shared/domain/application.ts';

/** One entry of the journal. */
export interface Submission {
  profileId: string;
  jobKey: string;
  jobId: string;
  url: string;
  state: SubmissionState;
  formHash: string;
  armedAt: string;
  /** When it left `armed`; null until then. */
  decidedAt: string | null;
  note: string;
}
export type SubmissionKey = Pick<Submission, 'profileId' | 'jobKey'>;
export type NewSubmission = SubmissionKey &
  Pick<Submission, 'jobId' | 'url' | 'formHash'> &
  Partial<JobOfPerson>;
/** A job by all its keys, for one person: all profiles that are not clearly of somebody else. */
export interface JobOfPerson {
  keys: readonly string[];
  profileIds: readonly string[];
}
/** An application that was or may have been sent, with the job's words. */
export interface SentApplication extends Submission {
  title: string;
  company: string;
  places: string[];
  /** Where it was sent from, and where its posting and form were said to be. */
  formUrls: string[];
}
/** What was seen, in words, and when. */
export interface Seen {
  note: string;
  at: Date;
}
