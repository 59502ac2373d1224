import type { SkillComparison } from '../compare/compare-skills.ts';
import type { Finding } from '../weights.ts';

/** How much of what the posting asks for the profile shows. */
export function skillsPart({ score, required, matching, missing }: SkillComparison): Finding | null {
  if (score === null) return null;
  const best = matching.find((match) => match.profileQuote !== '');
  const gap = missing.find((item) => item.required);
  const met =
    required.of === 0
      ? `${matching.length} of the skills that it would like`
      : `${required.met} of ${required.of} required skills`;
  const shown = best
    ? `, e.g. ${best.skill}${best.via ? `, which ${best.via} implies,` : ''} ("${shortened(best.profileQuote)}")`
    : '';
  const lacking = gap ? `; not ${gap.skill} ("${shortened(gap.jobQuote)}")` : '';
  return { name: 'skills', score, evidence: `Your profile shows ${met}${shown}${lacking}.` };
}

/** A quote short enough for one sentence. */
function shortened(quote: string): string {
  return quote.length <= 90 ? quote : `${quote.slice(0, 88).replace(/\s+\S*$/, '')} …`;
}
