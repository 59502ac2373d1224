import type { Interviewer } from '#shared/domain/interview.ts';

/** What to prepare for: a stored job, or a role in words. */
export interface InterviewWish {
  jobId: string | null;
  role: string;
  /** The technologies that it is about, as typed; empty where none are named. */
  stack: string;
  interviewer: Interviewer;
  /** The hardest that is asked: 1 of beginners, 2 of those with some years, 3 and null all. */
  level: number | null;
}
