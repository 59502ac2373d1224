import type { ScorePart } from '#shared/domain/job-analysis.ts';

const NAMES: Record<ScorePart['name'], string> = {
  skills: 'Skills',
  experience: 'Experience',
  seniority: 'Level',
  education: 'Education',
  location: 'Place',
  title: 'Role',
  languages: 'Languages',
};

/** A part of the score in the user's words, with its share of the whole in percent. */
export function partWords(part: ScorePart): { name: string; share: string } {
  return { name: NAMES[part.name], share: `counts ${Math.round(part.weight * 100)} %` };
}
