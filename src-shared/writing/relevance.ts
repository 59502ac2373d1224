import type { Job } from '#shared/domain/job.ts';
import { searchable, skillFinder } from './names-skill.ts';
import { isNeutral } from './neutral-words.ts';
import { numbersIn } from './quantities/quantities-of.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** A level in a title says nothing of the work. */
const LEVEL =
  /\b(?:senior|junior|lead|staff|principal|head|sr|jr|mid|entry|level|intern|trainee|associate)\b\.?/gi;

/** How much a text about the user has to do with a posting: 0 is nothing; a required skill named counts 3. */
export type Relevance = (text: string) => number;

/** Judges texts by a posting: its skills first, then the words of its title and duties, then whether the text names a result. */
export function relevanceTo(job: Job): Relevance {
  const skills = distinctSkills(job.skills).map(({ name, required }) => ({
    isIn: skillFinder(name),
    required,
  }));
  const title = keysOf(job.title.replace(LEVEL, ' '));
  const duties = keysOf([...job.responsibilities, ...job.skills.map((skill) => skill.quote)].join('\n'));
  const known = new Map<string, number>();
  const judge = (text: string): number => {
    const inside = searchable(text);
    const named = skills.filter((skill) => skill.isIn(inside));
    const bySkills = named.reduce((sum, skill) => sum + (skill.required ? 3 : 1.5), 0);
    const keys = [...keysOf(text)];
    const byTitle = Math.min(1, keys.filter((key) => title.has(key)).length * 0.5);
    const byDuties = Math.min(2, keys.filter((key) => duties.has(key)).length * 0.25);
    const byResult = numbersIn(text).quantities.length > 0 ? 0.5 : 0;
    return bySkills + byTitle + byDuties + byResult;
  };
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const score = judge(text);
    known.set(text, score);
    return score;
  };
}

/** The posting's skills by the names of the program's list, each once; required if it is anywhere. */
export function distinctSkills(skills: Job['skills']): Job['skills'] {
  const byName = new Map<string, Job['skills'][number]>();
  for (const skill of skills) {
    const names = skill.known === undefined || skill.known.length === 0 ? [skill.name] : skill.known;
    for (const name of names) {
      const key = name.trim().toLowerCase();
      const seen = byName.get(key);
      if (key !== '' && (seen === undefined || (skill.required && !seen.required)))
        byName.set(key, { ...skill, name });
    }
  }
  return [...byName.values()];
}

function keysOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !isNeutral(word))
      .map(wordKey),
  );
}
