import { createHash } from 'node:crypto';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

/** The same posting has the same id wherever and whenever it is read. Without an address, its words identify it. */
export function jobId(job: { url: string; title: string; company: string; description: string }): string {
  const { url, title, company, description } = job;
  const identity = /^https?:/.test(url) ? jobKeyOf({ url, title }) : [title, company, description].join('\n');
  return `job_${createHash('sha256').update(identity).digest('hex').slice(0, 20)}`;
}
