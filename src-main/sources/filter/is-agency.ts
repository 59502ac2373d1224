import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import type { JobLead } from '#shared/domain/job.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { countryNamed } from '#shared/places/countries.ts';
import agencies from '../../../resources/employers/agencies.json' with { type: 'json' };

const IN_NAME = phrasePattern(agencies.inName);
const IN_POSTING = phrasePattern(agencies.inPosting);
const NAMES = new Set(agencies.names.map(companyKey));
const BRANCHES = new Set(agencies.branches.map(fold));

/** Whether a posting shows that somebody fills the job for another: by the name of who posted it, or in so many words. */
export function isAgency({ company, job }: JobLead): boolean {
  return (
    isNamed(companyKey(company)) ||
    IN_NAME.test(fold(company)) ||
    (job !== null && IN_POSTING.test(fold(job.description)))
  );
}

/** "Adecco", "Gi Group Verona", and "Randstad Deutschland", but not "Reed Smith". */
function isNamed(key: string): boolean {
  const words = key.split(' ');
  if (NAMES.has(key) || NAMES.has(words.slice(0, 2).join(' '))) return true;
  const [first = '', ...rest] = words;
  return (
    NAMES.has(first) &&
    (BRANCHES.has(rest.join(' ')) ||
      countryNamed(rest.join(' ')) !== null ||
      rest.every((word) => BRANCHES.has(word) || countryNamed(word) !== null))
  );
}
