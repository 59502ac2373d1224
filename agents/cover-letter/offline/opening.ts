import type { Claim } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import { searchable, skillFinder } from '#shared/writing/names-skill.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import type { LetterInput } from '../input.ts';
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
    phrases.opening(job.title, job.company),
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

function currentWork(
  profile: LetterInput['profile'],
  index: FactIndex,
): { text: string; factIds: string[] } | undefined {
  const position = profile.experience.findIndex(
    (item) => item.current && item.title !== '' && item.company !== '',
  );
  const item = profile.experience[position];
  const fact = index.at(`experience[${position}]`)[0];
  if (item !== undefined && fact !== undefined) {
    return { text: `At present I work at ${item.company} as ${item.title}.`, factIds: [fact.id] };
  }
  const first = index.at('summary')[0];
  // Their own first sentence, where it stands in the first person already.
  return first !== undefined && /^I\b/.test(first.text)
    ? { text: first.text, factIds: [first.id] }
    : undefined;
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
