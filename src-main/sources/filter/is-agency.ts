import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import type { JobLead } from '#shared/domain/job.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import agencies from '../../../resources/employers/agencies.json' with { type: 'json' };

const IN_NAME = phrasePattern(agencies.inName);
const IN_POSTING = phrasePattern(agencies.inPosting);
const NAMES = new Set(agencies.names.map(companyKey));

/** Whether a posting shows that somebody fills the job for another: by the name of who posted it, or in so many words. */
export function isAgency({ company, job }: JobLead): boolean {
  const key = companyKey(company);
  return (
    NAMES.has(key) ||
    NAMES.has(key.split(' ').slice(0, 2).join(' ')) ||
    IN_NAME.test(fold(company)) ||
    (job !== null && IN_POSTING.test(fold(job.description)))
  );
}
