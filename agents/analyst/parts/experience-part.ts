import type { Case } from '../case.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** Years of like work beside the years asked for. */
export function experiencePart({ years, experience }: Case): Finding | null {
  if (years === null || years.years === 0) return null;
  const have = Math.round(experience.relevant * 10) / 10;
  const asked = years.quote === '' ? `${years.years} years are asked for` : quoted(years.quote);
  const where = experience.jobs[0] ? `, most recently as ${experience.jobs[0]}` : '';
  // Half a year short of it is no shortage; beyond that the score falls faster than the years.
  const share = experience.relevant === 0 ? 0 : Math.min(1, (experience.relevant + 0.5) / years.years);
  return {
    name: 'experience',
    score: 100 * share ** 1.3,
    evidence: `${have} years of like work${where}; ${asked}.`,
  };
}
