import type { Job } from '#shared/domain/job.ts';

/** A posting as a prompt shows it: what is known of it in lines, then its text. */
export function postingText(job: Job): string {
  const head = [
    job.title,
    job.company,
    [...job.locations, job.remote ?? ''].filter((part) => part !== '').join('; '),
  ];
  return [...head.filter((line) => line !== ''), '', job.description].join('\n');
}
