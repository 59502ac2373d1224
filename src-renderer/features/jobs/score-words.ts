import type { ScorePart } from '#shared/domain/job-analysis.ts';

/** The parts in the user's words, heaviest first. */
export const PART_NAMES: Record<ScorePart['name'], string> = {
  skills: 'Skills',
  title: 'Role',
  experience: 'Experience',
  location: 'Place',
  seniority: 'Level',
  education: 'Education',
  languages: 'Languages',
};

/** A part of the score in the user's words, with its share of the whole in percent. */
export function partWords(part: ScorePart): { name: string; share: string } {
  return { name: PART_NAMES[part.name], share: `counts ${Math.round(part.weight * 100)} %` };
}
