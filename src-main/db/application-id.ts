import { createHash } from 'node:crypto';

/** A person's application for a job has one id, so that two machines which begin it while apart begin the same one. */
export function applicationId(profileId: string, jobId: string): string {
  const hash = createHash('sha256').update(`${profileId}\n${jobId}`).digest('hex');
  return `application-${hash.slice(0, 32)}`;
}
