import type { Constraint } from '#shared/domain/job-analysis.ts';
import type { Case } from '../case.ts';
import { judgeLanguages } from '../parts/languages-part.ts';

const SHORT = 50;

/** The languages that the posting demands beside those that the profile lists; null where it demands none. */
export function languagesConstraint(subject: Case): Constraint | null {
  const judged = judgeLanguages(subject);
  if (judged.length === 0) return null;
  const listed = subject.profile.languages;
  const short = judged.filter(({ score }) => score < SHORT);
  const posting = judged.map(({ wanted }) => wanted.quote || wanted.language).join(' | ');
  const yours = listed
    .map(({ name, fluency }) => (fluency === '' ? name : `${name} (${fluency})`))
    .join(', ');
  if (short.length === 0)
    return { name: 'languages', state: 'met', posting, yours: yours || 'Your profile is in English.' };
  if (listed.length === 0)
    return { name: 'languages', state: 'not-stated', posting, yours: 'Your profile lists no languages.' };
  const silent = short.every(({ wanted, own }) => own === null && wanted.quote === '');
  return { name: 'languages', state: silent ? 'unknown' : 'not-met', posting, yours };
}
