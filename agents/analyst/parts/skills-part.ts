import type { SkillComparison } from '../compare/compare-skills.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** How much of what the posting asks for the profile shows. */
export function skillsPart({ score, required, matching, missing }: SkillComparison): Finding | null {
  if (score === null) return null;
  const best = matching.find((match) => match.profileQuote !== '');
  const gap = missing.find((item) => item.required);
  const [count, wished] =
    required.of === 0
      ? [matching.length, 'the skills that it would like']
      : [required.met, required.of === 1 ? 'the one required skill' : `the ${required.of} required skills`];
  const met =
    count === 0
      ? `none of ${wished}`
      : required.of === 1
        ? wished
        : required.of === 0
          ? `${count} of ${wished}`
          : `${count} of ${required.of} required skills`;
  const shown = best
    ? `${count === 0 ? ', but' : count === 1 ? ':' : ', e.g.'} ${best.skill}${best.via ? `, which ${best.via} implies` : ''}: ${quoted(best.profileQuote)}`
    : '';
  const lacking = gap ? `; not ${gap.skill}: ${quoted(gap.jobQuote)}` : '';
  const evidence = `Your profile shows ${met}${shown}${lacking}.`;
  return { name: 'skills', score, evidence, quote: gap?.jobQuote };
}
