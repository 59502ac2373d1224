import type { Job } from './job.ts';
import type { Profile } from './profile.ts';

/** Whether a job is the practice board's: made up, on this machine, and sent to nobody. */
export function isPractice({ source, vendor }: Pick<Job, 'source' | 'vendor'>): boolean {
  return source === 'practice' || vendor === 'practice';
}

/** The address of the made-up person; of a domain that is kept for examples, so nobody else has it. */
export const PRACTICE_EMAIL = 'mara.lindqvist@example.com';

/** Whether a profile is the made-up person that people try JobAI with. */
export function isPracticePerson({ email }: Pick<Profile, 'email'>): boolean {
  return email === PRACTICE_EMAIL;
}
