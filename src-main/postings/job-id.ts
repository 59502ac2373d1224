import { createHash } from 'node:crypto';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';

/** The same posting has the same id wherever and whenever it is read. Without an address, its words identify it. */
export function jobId(job: { url: string; title: string; company: string; description: string }): string {
  const identity = /^https?:/.test(job.url)
    ? canonicalUrl(job.url)
    : [job.title, job.company, job.description].join('\n');
  return `job_${createHash('sha256').update(identity).digest('hex').slice(0, 20)}`;
}
