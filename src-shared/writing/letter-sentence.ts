import type { Fact } from '#shared/domain/fact.ts';
import type { Job } from '#shared/domain/job.ts';
import { claimProblems } from './claim-gate.ts';
import { addresseeProblems } from './gate/addressee-problems.ts';
import { isGermanNoun } from './gate/plain-nouns.ts';
import { voiceOf } from './letter-voice.ts';
import { namesOf } from './names-of.ts';
import { namesSkill } from './names-skill.ts';
import { isNeutral } from './neutral-words.ts';
import { placesOf } from './places/places-of.ts';
import { numbersIn } from './quantities/quantities-of.ts';
import { withWholeName } from './whole-name.ts';
import { wordKey, wordsOf } from './word-key.ts';

export interface LetterSentence {
  text: string;
  factIds: readonly string[];
}

export interface LetterGround {
  facts: ReadonlyMap<string, Fact>;
  job: Pick<Job, 'title' | 'company' | 'locations' | 'description' | 'skills'>;
  research: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Of the letter, e.g. `de`; English where it is not said. */
  language?: string;
  /** The letter is in another language than the facts. */
  translated?: boolean;
  /** The items (`experience.e1`) that the sentence speaks of where it does not name them itself: "There I ...". */
  under?: ReadonlySet<string>;
  /** So many problems are as good as more. */
  most?: number;
}

/** Why a sentence of a letter can't stay; empty when it can. With facts it must follow from them; without, it may speak of the company as the posting does, or say a wish. */
export function sentenceProblems(sentence: LetterSentence, ground: LetterGround): string[] {
  const { job, facts } = ground;
  const isOwn = job.company !== '' && placesOf(facts).namedIn(job.company).size > 0;
  const whole = isOwn
    ? sentence.text
    : withWholeName(sentence.text, job.company, (words) => isInFacts(words, facts));
  const text = withoutNames(whole, job, isOwn);
  const placed = isOwn ? [] : addresseeProblems(whole, job.company, ground.language);
  const skills = [...new Set(job.skills.flatMap(({ name, known = [] }) => [name, ...known]))];
  if (sentence.factIds.length > 0) {
    return [
      ...placed,
      ...roleProblems(sentence, ground),
      ...claimProblems(
        { text, factIds: sentence.factIds },
        {
          ...{ facts, skills, words: 'open', today: ground.today, translated: ground.translated ?? false },
          ...(ground.language === undefined ? {} : { language: ground.language }),
          ...(ground.under === undefined ? {} : { under: ground.under }),
          ...(ground.most === undefined ? {} : { most: ground.most }),
        },
      ),
    ];
  }
  return [...placed, ...selfProblems(text, skills, ground), ...companyProblems(text, ground)];
}

function isInFacts(words: string, facts: LetterGround['facts']): boolean {
  return [...facts.values()].some(
    (fact) => fact.text.includes(words) || fact.place?.includes(words) === true,
  );
}

/** The role and the company may be named in any sentence, so they are taken out before the check; not a company where the user was. */
function withoutNames(text: string, job: LetterGround['job'], isOwn: boolean): string {
  // A title is said without what stands in brackets behind it, such as "(m/w/d)".
  const spoken = job.title.replace(/\s*[([][^)\]]*[)\]]/g, '').trim();
  return [job.title, spoken, ...(isOwn ? [] : [job.company])]
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, 'it'), text);
}

/** Nobody becomes what they apply for by saying so. */
function roleProblems({ text, factIds }: LetterSentence, { facts, job }: LetterGround): string[] {
  const at = text.indexOf(job.title);
  if (job.title === '' || at < 0) return [];
  const claims =
    /(?:\bI(?: am|'m|\u2019m| was)|\bI(?:'ve|\u2019ve| have) been|\bwork(?:ed|ing)? as|\bals|\bcomme|\bcomo|\ben tant que|\bich bin|\bje suis|\bsoy|\bsou|\bik ben)(?: an?| the| une?| eine?| uma?| een| een)? $/i.test(
      text.slice(0, at),
    );
  const held = factIds.some((id) => facts.get(id)?.text.includes(job.title));
  return claims && !held ? [`no fact says that you are a ${job.title}`] : [];
}

/** Whether a sentence speaks of its writer. */
export function speaksOfUser(text: string, language = 'en'): boolean {
  return voiceOf(text, language).ofWriter;
}

function selfProblems(text: string, skills: readonly string[], { facts, language }: LetterGround): string[] {
  const voice = voiceOf(text, language ?? 'en');
  if (!voice.ofWriter) return [];
  if (!voice.wishes || voice.claims) return ['it speaks of you and names no fact'];
  // What the user has may stand beside a wish; what they lack must not even be brought near to them.
  const skill = skills.find(
    (name) => namesSkill(text, name) && ![...facts.values()].some((fact) => namesSkill(fact.text, name)),
  );
  return skill === undefined ? [] : [`it brings ${skill} in connection with you and names no fact`];
}

function companyProblems(text: string, { job, research, language }: LetterGround): string[] {
  const base = [job.title, job.company, ...job.locations, job.description, ...research].join('\n');
  const { quantities, dates } = numbersIn(base);
  const values = new Set([
    ...quantities.map((number) => number.value),
    ...dates.map(({ date }) => Number(date.slice(0, 4))),
  ]);
  const known = new Set(wordsOf(base).map(wordKey));
  const isKnown = (name: string): boolean =>
    wordsOf(name).every((word) => known.has(wordKey(word)) || isNeutral(word)) ||
    (language === 'de' && isGermanNoun(name));
  return [
    ...numbersIn(text).quantities.flatMap(({ value, raw }) =>
      values.has(value) ? [] : [`the number ${raw} is not in the posting`],
    ),
    ...namesOf(text).flatMap((name) => (isKnown(name) ? [] : [`"${name}" is not in the posting`])),
  ];
}
