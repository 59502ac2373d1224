import { createHash } from 'node:crypto';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

/**
 * The same posting has the same id wherever and whenever it is read. Without an address, its words identify it, and what the
 * user called one that they pasted.
 */
export function jobId(job: { url: string; title: string; company: string; description: string }): string {
  const { url, title, company, description } = job;
  const identity = /^https?:/.test(url)
    ? jobKeyOf({ url, title })
    : [...(url.startsWith('pasted:') ? [url] : [title, company]), description].join('\n');
  return `job_${createHash('sha256').update(identity).digest('hex').slice(0, 20)}`;
}
