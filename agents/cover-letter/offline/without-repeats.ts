import { contentKeys } from '#shared/writing/content-keys.ts';
import type { LetterInput } from '../input.ts';
import type { Achievement } from './achievements.ts';

/** Lines that say something new: not what a line before them says, nor only what the letter names as a skill or as the position. */
export function withoutRepeats(
  lines: readonly Achievement[],
  { profile, analysis }: LetterInput,
): Achievement[] {
  const said = [
    ...profile.experience.map(({ title, company }) => `${title} ${company}`),
    ...analysis.job.skills.map(({ name }) => name),
  ].map(keysOf);
  const told: string[] = [];
  return lines.filter(({ text }) => {
    const keys = keysOf(text);
    const isTold = told.includes(keys) || said.includes(keys);
    told.push(keys);
    return !isTold;
  });
}

const keysOf = (text: string): string => {
  const figures = text.match(/\p{N}+/gu) ?? [];
  const keys = [...contentKeys(text)];
  // A line of small words alone is compared as it stands.
  return keys.length === 0 ? text.trim().toLowerCase() : [...new Set([...keys, ...figures])].sort().join(' ');
};
