import type { Case } from '../case.ts';
import { degreeLevel } from '../posting/degree-wanted.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** The highest degree beside the one asked for; experience stands in where the posting says so. */
export function educationPart({ degree, profile, experience }: Case): Finding | null {
  if (!degree) return null;
  const own = highestDegree(profile);
  const short = degree.level - own.level;
  const equivalent = degree.orEquivalent && experience.relevant >= 3;
  const score = short <= 0 ? 100 : equivalent ? 85 : (([60, 30] as const)[short - 1] ?? 10);
  const have = own.text === '' ? 'your profile names no degree' : `your profile has ${quoted(own.text)}`;
  return {
    name: 'education',
    score,
    evidence: `It asks for ${degree.name} (${quoted(degree.quote)}); ${have}.`,
  };
}

/** The highest degree of a profile, with its words. */
export function highestDegree(profile: Case['profile']): { level: number; text: string } {
  return profile.education
    .map((item) => ({
      level: degreeLevel(item.degree),
      text: [item.degree, item.field].filter((part) => part !== '').join(' in '),
    }))
    .reduce((top, next) => (next.level > top.level ? next : top), { level: 0, text: '' });
}
