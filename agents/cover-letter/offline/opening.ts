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
  const now = currentWork(profile, index, phrases);
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

/** What stands in brackets behind a title and is not said aloud: who may apply, how long, where, when. */
const ASIDE =
  /\s*[([](?:(?:[a-z*]\s*\/\s*)+[a-z*]|[^)\]]*(?:\d|contract|permanent|temporary|time|remote|hybrid|on-?site|months?|summer|winter|all genders)[^)\]]*)[)\]]/gi;

/** A title as one says it. */
export function roleName(title: string): string {
  return title.replace(ASIDE, '').trim() || title;
}

/** "a Staff Nurse", "an Order picker", "an HR Manager"; "Head of Sales" and "Chief of Staff" need no article. */
export function withArticle(title: string): string {
  if (/^(?:head|chief|vice|director|president|chair|team lead)\b/i.test(title)) return title;
  const first = /^[\p{L}\p{N}]+/u.exec(title)?.[0] ?? '';
  const spelled = first.length < 4 && first === first.toUpperCase();
  const vowel = spelled ? /^[AEFHILMNORSX]/.test(first) : /^[aeio]|^u(?!ni|se|x|k)/i.test(first);
  return `${vowel ? 'an' : 'a'} ${title}`;
}

function currentWork(
  profile: LetterInput['profile'],
  index: FactIndex,
  phrases: Phrases,
): { text: string; factIds: string[] } | undefined {
  const { item, factId } = currentPosition(profile, index) ?? {};
  if (item === undefined || factId === undefined) return undefined;
  const where = SELF_EMPLOYED.test(item.company) ? 'for myself' : `at ${item.company}`;
  const text = phrases.work(withArticle(item.title), where, item.current);
  return { text, factIds: [factId] };
}

/** The user's position of today, else their last one. */
export function currentPosition(
  profile: LetterInput['profile'],
  index: FactIndex,
): { item: LetterInput['profile']['experience'][number]; factId: string } | undefined {
  const jobs = profile.experience
    .map((item, position) => ({ item, fact: index.at(`experience[${position}]`)[0] }))
    .filter(({ item }) => item.title !== '' && item.company !== '');
  const now = jobs.find(({ item }) => item.current);
  const last = jobs
    .filter(({ item }) => item.end !== '')
    .sort((a, b) => b.item.end.localeCompare(a.item.end))[0];
  const { item, fact } = now ?? last ?? {};
  return item === undefined || fact === undefined ? undefined : { item, factId: fact.id };
}

/** Whole fields say too little to be named beside one's job. */
const FIELD =
  /\b(?:development|engineering|management|administration|support|science|programming|computing|marketing|sales|design|nursing|accounting|education)$/i;

/** Required skills first; only those that a fact about work or skills names, with that fact, in the posting's spelling. */
export function namedSkills(
  { job, matching }: LetterInput['analysis'],
  index: FactIndex,
  leaveOut: (text: string) => boolean,
): { name: string; factId: string }[] {
  const facts = [...index.byId.values()]
    .filter(({ kind }) => kind !== 'identity' && kind !== 'contact')
    .map(({ id, text }) => ({ id, text: searchable(text) }));
  // What was found by its wording alone is no name of a skill: nobody has "medication".
  const worded = new Set(matching.flatMap(({ skill, worded: byWords }) => (byWords ? [skill] : [])));
  return distinctSkills(job.skills)
    .filter(({ name }) => !worded.has(name))
    .filter(({ name }) => !leaveOut(name) && !FIELD.test(name))
    .sort((a, b) => Number(b.required) - Number(a.required))
    .flatMap(({ name }) => {
      const isIn = skillFinder(name);
      const fact = facts.find(({ text }) => isIn(text));
      return fact === undefined ? [] : [{ name: spelling(name, job.description), factId: fact.id }];
    })
    .slice(0, SKILLS);
}

/** `Data quality` is no name; `Apache Kafka`, `Power BI` and `Scrum` are. */
const NO_NAME = /^\p{Lu}\p{Ll}+ \p{Ll}[\p{Ll} ]*$|^(?!Spring$)\p{Lu}\p{Ll}+(?:ing|ment|tion|ance|care)$/u;

/** As one writes it inside a sentence: `data quality`, and any other word as small as the posting writes it. */
function spelling(name: string, description: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  if (NO_NAME.test(name)) return small;
  const stands = (word: string): boolean =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ).test(description);
  return name.length > 2 && !stands(name) && stands(small) ? small : name;
}
