import type { Job } from './job.ts';
import type { Profile } from './profile.ts';

/** Whether a job is the practice board's: made up, on this machine, and sent to nobody. */
export function isPractice({ source, vendor }: Pick<Job, 'source' | 'vendor'>): boolean {
  return source === 'practice' || vendor === 'practice';
}

/** The address of the made-up person; of a domain that is kept for examples, so nobody else has it. */
const PRACTICE_EMAIL = 'mara.lindqvist@example.com';

const PRACTICE_NAME = 'Mara Lindqvist';

/**
 * Whether a profile is the made-up person that people try JobAI with: also where they changed her address or her name, so
 * that nobody applies in earnest as her.
 */
export function isPracticePerson({ email, name }: Pick<Profile, 'email' | 'name'>): boolean {
  return email === PRACTICE_EMAIL || name.full === PRACTICE_NAME;
}
