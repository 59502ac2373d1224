import { fold } from '../domain/fold.ts';

/** What a job is known by where likes are learned: few plain facts, each in words that a user knows. */
export interface Trait {
  /** The same for all jobs that share it. */
  key: string;
  /** In a list: "in Leeds", "Python", "remote work". */
  words: string;
}

/** What traits are read from; all of it is stored beside a job. */
export interface TraitFacts {
  title: string;
  company: string;
  remote: string | null;
  employmentType: string | null;
  seniority: string | null;
  locations: readonly string[];
  /** Names of the list of skills. */
  skills: readonly string[];
}

const MOST_SKILLS = 12;
const WAYS: Readonly<Record<string, string>> = {
  remote: 'remote work',
  hybrid: 'hybrid work',
  onsite: 'work on site',
};
/** Words of titles that say nothing about the work. */
const EMPTY = new Set(
  'and or of the for in at to a an with der die das und mit im de la le les et du des en y para con per m w d f x h gn all genders'.split(
    ' ',
  ),
);

/** The traits of a job, each once. */
export function traitsOf(facts: TraitFacts): Trait[] {
  const { title, company, remote, employmentType, seniority, locations, skills } = facts;
  const towns = locations.map((place) => place.split(/[,(]/)[0]?.trim() ?? '').filter((town) => town !== '');
  const all: Trait[] = [
    ...titleWords(title).map((word) => ({ key: `title ${word}`, words: `“${word}” in the title` })),
    ...skills.slice(0, MOST_SKILLS).map((skill) => ({ key: `skill ${fold(skill)}`, words: skill })),
    ...towns.map((town) => ({ key: `place ${fold(town)}`, words: `in ${town}` })),
    ...(company === '' ? [] : [{ key: `company ${fold(company)}`, words: `at ${company}` }]),
    ...(remote === null ? [] : [{ key: `way ${remote}`, words: WAYS[remote] ?? remote }]),
    ...(employmentType === null ? [] : [{ key: `type ${employmentType}`, words: employmentType }]),
    ...(seniority === null ? [] : [{ key: `level ${seniority}`, words: `${seniority} level` }]),
  ];
  return [...new Map(all.map((trait) => [trait.key, trait])).values()];
}

function titleWords(title: string): string[] {
  const words = fold(title).match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word) && !/^\d+$/.test(word));
}
