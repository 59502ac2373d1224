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
  const skills = namedSkills(job.skills, index, leaveOut);
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

/** Required skills first; only those that a fact about work or skills names, with that fact. */
function namedSkills(
  asked: LetterInput['analysis']['job']['skills'],
  index: FactIndex,
  leaveOut: (text: string) => boolean,
): { name: string; factId: string }[] {
  const facts = [...index.byId.values()]
    .filter(({ kind }) => kind !== 'identity' && kind !== 'contact')
    .map(({ id, text }) => ({ id, text: searchable(text) }));
  return distinctSkills(asked)
    .sort((a, b) => Number(b.required) - Number(a.required))
    .flatMap(({ name }) => {
      const isIn = skillFinder(name);
      const fact = leaveOut(name) ? undefined : facts.find(({ text }) => isIn(text));
      return fact === undefined ? [] : [{ name, factId: fact.id }];
    })
    .slice(0, SKILLS);
}
