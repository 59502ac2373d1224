import { sentencesOf } from '#shared/domain/sentences.ts';
import { datesIn } from '#shared/writing/quantities/dates-in.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import { type AnswerCues, isEnglishDeed } from './answer-cues.ts';

export interface ReadSentence {
  text: string;
  situation: boolean;
  task: boolean;
  result: boolean;
  /** How many deeds it says that "I" did, and "we". */
  i: number;
  we: number;
  /** How often it says "I", and "we". */
  said: { i: number; we: number };
}

export interface ReadAnswer {
  sentences: ReadSentence[];
  words: number;
  /** Counts, shares and sums, as written; dates are none. */
  figures: string[];
}

/** What each sentence of an answer says, by the words of its language alone. */
export function readAnswer(answer: string, cues: AnswerCues): ReadAnswer {
  const sentences = sentencesOf(answer).map((text, at, all): ReadSentence => {
    const plain = ` ${text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[^\p{L}\p{N}%']+/gu, ' ')
      .trim()} `;
    const holds = (list: readonly string[]) => list.some((cue) => plain.includes(` ${cue} `));
    const task = holds(cues.task);
    const i = cues.deeds(plain, 'i');
    const we = cues.deeds(plain, 'we');
    return {
      text,
      situation:
        holds(cues.situation) ||
        (at === 0 && (setsScene(text, plain, task, cues) || (!task && i + we === 0 && tellsOfPast(plain)))),
      task,
      // What is told last, and is no deed, is what came of it.
      result:
        holds(cues.result) ||
        (at > 0 &&
          at === all.length - 1 &&
          !task &&
          !cues.general.test(plain) &&
          (i === 0 || measuresOutcome(text) || tellsOfOthers(plain, cues))),
      i,
      we,
      said: { i: cues.says(plain, 'i'), we: cues.says(plain, 'we') },
    };
  });
  return {
    sentences,
    words: answer.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    figures: sentences.flatMap(figuresOf),
  };
}

/** "A farmer rang our practice every night": what others did, before the writer's own part begins. */
const tellsOfPast = (plain: string): boolean =>
  plain.split(' ').some(isEnglishDeed) && !/^ (?:i|we|my) /.test(plain);

/** A share, a sum of money, or what something came to: said last, it is what a deed brought. */
const measuresOutcome = (text: string) =>
  numbersIn(text).quantities.some(
    ({ kind, currency, before }) =>
      kind === 'percent' || (kind === 'times' && !OFTEN.test(text)) || currency !== '' || before === 'to',
  );

/** "Twice a week", "zweimal am Tag" is how often, and no outcome. */
const OFTEN =
  /(?:once|twice|times|fois|veces|vezes|volte|mal|keer|gånger) (?:a|an|per|each|every|par|por|al|am|pro|die|in|i) /iu;

/** "They were back after an hour, and I noted why": a sentence that begins with how things were, before the writer's own deed. */
function tellsOfOthers(plain: string, cues: AnswerCues): boolean {
  const [before = '', deed] = plain.split(OWN_DEED);
  return (
    deed !== undefined &&
    !cues.scene.test(plain) &&
    before.trim().split(' ').length > 3 &&
    cues.past.test(`${before} `)
  );
}

const OWN_DEED = / (?:i|ich|je|j'|yo|ik|eu|io) /;

/** Whether a first sentence says when or where, or, where it names no task, how things were. */
function setsScene(
  text: string,
  plain: string,
  task: boolean,
  { general, scene, past }: AnswerCues,
): boolean {
  if (datesIn(text).dates.length > 0) return true;
  return !general.test(plain) && (scene.test(plain) || (!task && past.test(plain)));
}

/** The figures of an answer whose sentences can not be told apart. */
export const figuresIn = (answer: string): string[] =>
  sentencesOf(answer).flatMap((text) => figuresOf({ text, result: false }));

/** A number in words is a figure where it says what came of it; `two colleagues` on the way there is none. */
function figuresOf({ text, result }: Pick<ReadSentence, 'text' | 'result'>): string[] {
  return numbersIn(text)
    .quantities.filter(({ kind, value }) => kind !== 'vague' && (kind !== 'count' || value >= 2))
    .map(({ raw }) => raw.trim())
    .filter((raw) => result || /\d/.test(raw));
}
