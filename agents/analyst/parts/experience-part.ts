import type { Case } from '../case.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** Years of similar work beside the years asked for. */
export function experiencePart({ years, experience }: Case): Finding | null {
  if (years === null || years.years === 0) return null;
  const asked = years.quote === '' ? `${years.years} years are asked for` : quoted(years.quote);
  const where = experience.jobs[0] ? `, most recently as ${experience.jobs[0]}` : '';
  // Half a year short of it is no shortage; beyond that the score falls faster than the years.
  const share = experience.relevant === 0 ? 0 : Math.min(1, (experience.relevant + 0.5) / years.years);
  return {
    name: 'experience',
    score: 100 * share ** 1.3,
    evidence: `${yearsOfWork(experience.relevant)}${where}; ${asked}.`,
    quote: years.quote,
  };
}

/** "8 years of similar work", "1.5 years of similar work", "Less than half a year of similar work". */
function yearsOfWork(years: number): string {
  if (years === 0) return 'No similar work in your profile';
  const said = years >= 3 ? Math.floor(years) : Math.floor(years * 2) / 2;
  if (said === 0) return 'Less than half a year of similar work';
  return `${said === 0.5 ? 'Half a year' : said === 1 ? '1 year' : `${said} years`} of similar work`;
}
