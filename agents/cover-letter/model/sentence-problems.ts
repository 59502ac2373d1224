import type { Fact } from '#shared/domain/fact.ts';
import type { Job } from '#shared/domain/job.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import { namesOf } from '#shared/writing/names-of.ts';
import { namesSkill } from '#shared/writing/names-skill.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import { wordKey, wordsOf } from '#shared/writing/word-key.ts';
import type { LetterSentence } from './answers.ts';

export interface Ground {
  facts: ReadonlyMap<string, Fact>;
  job: Job;
  research: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Wishes and intentions: the only things that a sentence without facts may say in the first person. */
const WISH =
  /\b(?:I(?:'d|\u2019d| would| want| wish| hope| look forward| can be reached)|I(?:'m|\u2019m| am) (?:writing|applying|interested|curious|glad|happy|keen|drawn|available)|I (?:read|saw|see|like|noticed|learned)|(?:let|tell|reach|call|invite) (?:us|me)|talk|(?:interests|appeals to|draws|attracts) me|my (?:application|resume))\b/i;
const FIRST_PERSON = /\b(?:I|me|my|mine|we|our)\b/;
const SELF_CLAIM =
  /\b(?:experience|experienced|years|skilled|expert|background|track record|I have|I've|I\u2019ve|my (?!application|resume)\w+)\b/i;

/** Why a sentence of a letter can't stay; empty when it can. With facts it must follow from them; without, it may speak of the company as the posting does, or say a wish. */
export function sentenceProblems(sentence: LetterSentence, ground: Ground): string[] {
  const { job, facts } = ground;
  const text = withoutNames(sentence.text, job);
  const skills = job.skills.map((skill) => skill.name);
  if (sentence.factIds.length > 0) {
    return [
      ...roleProblems(sentence, ground),
      ...claimProblems(
        { text, factIds: sentence.factIds },
        { facts, skills, words: 'open', today: ground.today },
      ),
    ];
  }
  return [...selfProblems(text, skills, facts), ...companyProblems(text, ground)];
}

/** The role and the company may be named in any sentence, so they are taken out before the check. */
function withoutNames(text: string, job: Job): string {
  return [job.title, job.company]
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, 'it'), text);
}

/** Nobody becomes what they apply for by saying so. */
function roleProblems({ text, factIds }: LetterSentence, { facts, job }: Ground): string[] {
  const at = text.indexOf(job.title);
  if (job.title === '' || at < 0) return [];
  const claims =
    /(?:\bI(?: am|'m|\u2019m| was)|\bI(?:'ve|\u2019ve| have) been|\bwork(?:ed|ing)? as)(?: an?| the)? $/i.test(
      text.slice(0, at),
    );
  const held = factIds.some((id) => facts.get(id)?.text.includes(job.title));
  return claims && !held ? [`no fact says that you are a ${job.title}`] : [];
}

/** Whether a sentence speaks in the first person. */
export function speaksOfUser(text: string): boolean {
  return FIRST_PERSON.test(text);
}

function selfProblems(text: string, skills: readonly string[], facts: Ground['facts']): string[] {
  if (!speaksOfUser(text)) return [];
  if (!WISH.test(text) || SELF_CLAIM.test(text)) return ['it speaks of you and names no fact'];
  // What the user has may stand beside a wish; what they lack must not even be brought near to them.
  const skill = skills.find(
    (name) => namesSkill(text, name) && ![...facts.values()].some((fact) => namesSkill(fact.text, name)),
  );
  return skill === undefined ? [] : [`it brings ${skill} in connection with you and names no fact`];
}

function companyProblems(text: string, { job, research }: Ground): string[] {
  const base = [job.title, job.company, ...job.locations, job.description, ...research].join('\n');
  const { quantities, dates } = numbersIn(base);
  const values = new Set([
    ...quantities.map((number) => number.value),
    ...dates.map(({ date }) => Number(date.slice(0, 4))),
  ]);
  const known = new Set(wordsOf(base).map(wordKey));
  return [
    ...numbersIn(text).quantities.flatMap(({ value, raw }) =>
      values.has(value) ? [] : [`the number ${raw} is not in the posting`],
    ),
    ...namesOf(text).flatMap((name) =>
      wordsOf(name).every((word) => known.has(wordKey(word))) ? [] : [`"${name}" is not in the posting`],
    ),
  ];
}
