import type { Claim } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import { searchable, skillFinder } from '#shared/writing/names-skill.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import type { LetterInput } from '../input.ts';
import { SELF_EMPLOYED } from './achievement-sentences.ts';
import { listOf, type Phrases } from './phrases.ts';

const SKILLS = 4;

/** The first paragraph: the role, what the user does now, and which of the skills asked for they name in their profile. */
export function openingParagraph(
  { analysis, profile }: LetterInput,
  index: FactIndex,
  phrases: Phrases,
  leaveOut: (text: string) => boolean,
): Claim {
  const { job } = analysis;
  const now = currentWork(profile, index);
  const skills = namedSkills(analysis, index, leaveOut);
  const text = [
    phrases.opening(roleName(job.title), job.company),
    now?.text,
    skills.length === 0 ? undefined : phrases.skills(listOf(skills.map((skill) => skill.name))),
  ];
  const factIds = ['identity.name', ...(now?.factIds ?? []), ...skills.map((skill) => skill.factId)];
  return {
    text: text.filter((part) => part !== undefined).join(' '),
    factIds: [...new Set(factIds)],
    origin: 'rules',
  };
}

/** A title as one says it: without marks such as `(m/f/d)`. */
function roleName(title: string): string {
  return title.replace(/\s*[([](?:[a-z*]\s*\/\s*)+[a-z*][)\]]/gi, '').trim() || title;
}

function currentWork(
  profile: LetterInput['profile'],
  index: FactIndex,
): { text: string; factIds: string[] } | undefined {
  const jobs = profile.experience
    .map((item, position) => ({ item, fact: index.at(`experience[${position}]`)[0] }))
    .filter(({ item }) => item.title !== '' && item.company !== '');
  const now = jobs.find(({ item }) => item.current);
  const last = jobs
    .filter(({ item }) => item.end !== '')
    .sort((a, b) => b.item.end.localeCompare(a.item.end))[0];
  const { item, fact } = now ?? last ?? {};
  if (item === undefined || fact === undefined) return undefined;
  const where = SELF_EMPLOYED.test(item.company) ? 'for myself' : `at ${item.company}`;
  const text = item.current
    ? `At present I work ${where} as ${item.title}.`
    : `Most recently I worked ${where} as ${item.title}.`;
  return { text, factIds: [fact.id] };
}

/** Whole fields say less than tools and methods, so they come last. */
const FIELD = /\b(?:development|engineering|management|administration|support)$/i;

/** Required skills first; only those that a fact about work or skills names, with that fact, in the posting's spelling. */
function namedSkills(
  { job, matching }: LetterInput['analysis'],
  index: FactIndex,
  leaveOut: (text: string) => boolean,
): { name: string; factId: string }[] {
  const facts = [...index.byId.values()]
    .filter(({ kind }) => kind !== 'identity' && kind !== 'contact')
    .map(({ id, text }) => ({ id, text: searchable(text) }));
  return distinctSkills(job.skills)
    .filter(({ name }) => !leaveOut(name))
    .sort(
      (a, b) =>
        Number(FIELD.test(a.name)) - Number(FIELD.test(b.name)) || Number(b.required) - Number(a.required),
    )
    .flatMap(({ name }) => {
      const isIn = skillFinder(name);
      const quote = matching.find((match) => match.skill === name)?.profileQuote ?? '';
      const fact = facts.find(({ text }) => isIn(text) || (quote !== '' && text.text.includes(quote)));
      return fact === undefined ? [] : [{ name: spelling(name, job.description), factId: fact.id }];
    })
    .slice(0, SKILLS);
}

/** `Data quality` is `data quality` where the posting writes it so. */
function spelling(name: string, description: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const stands = (word: string): boolean =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ).test(description);
  return name.length > 2 && !stands(name) && stands(small) ? small : name;
}
