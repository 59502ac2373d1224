import type { Case } from '../case.ts';
import { degreeLevel } from '../posting/degree-wanted.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** Degrees as people shorten them. Alone in the box of a degree they are sure; in a posting `MA` may be a state. */
const SHORTENED: readonly [RegExp, number][] = [
  [/^(?:ll\.?m|m\.?(?:a|fa|com|tech|ed|sw|phil|res|ph|arch|mus|pharm))\b/i, 4],
  [/^(?:ll\.?b|b\.?(?:a|fa|com|tech|ed|ba|sw|n|arch|mus|pharm|ca))\b/i, 3],
];

/**
 * The highest degree beside the one asked for; experience stands in where the posting says so. Null where none is asked
 * for, and where nobody can tell how high the user's own are.
 */
export function educationPart({ degree, profile, experience }: Case): Finding | null {
  if (!degree) return null;
  const own = highestDegree(profile);
  if (own.level === 0 && own.text !== '') return null;
  const short = degree.level - own.level;
  const equivalent = degree.orEquivalent && experience.relevant >= 3;
  const score = short <= 0 ? 100 : equivalent ? 85 : (([60, 30] as const)[short - 1] ?? 10);
  const have = own.text === '' ? 'your profile names no degree' : `your profile has ${quoted(own.text)}`;
  return {
    name: 'education',
    score,
    evidence: `It asks for ${degree.name} (${quoted(degree.quote)}); ${have}.`,
    quote: degree.quote,
  };
}

/** The highest degree of a profile, with its words; level 0 with words is one whose height is not known. */
export function highestDegree(profile: Case['profile']): { level: number; text: string } {
  return profile.education
    .map((item) => ({
      level: levelOf(item.degree),
      text: [item.degree, item.field].filter((part) => part !== '').join(' in '),
    }))
    .reduce((top, next) => (next.level > top.level || top.text === '' ? next : top), { level: 0, text: '' });
}

function levelOf(degree: string): number {
  const shortened = SHORTENED.find(([pattern]) => pattern.test(degree.trim()))?.[1] ?? 0;
  return Math.max(degreeLevel(degree), shortened);
}
