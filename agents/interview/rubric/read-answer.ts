import { sentencesOf } from '#shared/domain/sentences.ts';
import { datesIn } from '#shared/writing/quantities/dates-in.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import words from '../../../resources/interview/answer-words.json' with { type: 'json' };

const NOT_ACTIONS = new Set(words.notActions);
const PAST = new Set(words.pastVerbs);
/** What may stand between "I" and the verb: `I then quietly asked`. */
const BETWEEN = '(?:(?:then|also|first|next|just|only|soon|always|never|myself|still|\\p{L}+ly)\\s+){0,2}';

/** Words of one who tells what they would do, not what they did. */
const GENERAL = / (?:should|would|always|usually|important|i think|i believe) /;
const TOLD = ' (?:that|when|where|while|if|before|after|what|which|until) ';

export interface ReadSentence {
  text: string;
  situation: boolean;
  task: boolean;
  result: boolean;
  /** How many deeds it says that "I" did, and "we". */
  i: number;
  we: number;
}

export interface ReadAnswer {
  sentences: ReadSentence[];
  words: number;
  /** Counts, shares and sums, as written; dates are none. */
  figures: string[];
}

/** What each sentence of an answer says, by words alone. */
export function readAnswer(answer: string): ReadAnswer {
  const sentences = sentencesOf(answer).map((text, at, all): ReadSentence => {
    const plain = ` ${text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[^\p{L}\p{N}%']+/gu, ' ')
      .trim()} `;
    const holds = (list: readonly string[]) => list.some((cue) => plain.includes(` ${cue} `));
    const task = holds(words.task);
    const i = deedsOf(plain, 'i');
    return {
      text,
      situation: holds(words.situation) || (at === 0 && !task && setsScene(text, plain)),
      task,
      // What is told last, and is no deed, is what came of it.
      result:
        holds(words.result) ||
        (at > 0 &&
          at === all.length - 1 &&
          !task &&
          !GENERAL.test(plain) &&
          (i === 0 || measuresOutcome(text))),
      i,
      we: deedsOf(plain, 'we'),
    };
  });
  return {
    sentences,
    words: answer.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    figures: sentences.flatMap(figuresOf),
  };
}

/** A share, a sum of money, or what something came to: said last, it is what a deed brought. */
const measuresOutcome = (text: string) =>
  numbersIn(text).quantities.some(
    ({ kind, currency, before }) =>
      kind === 'percent' || kind === 'times' || currency !== '' || before === 'to',
  );

/** How a first sentence begins that says when or where. */
const SCENE = /^ (?:at|in|on|during|when|while|after|before|last|early|late|one|two|three|since|that) /;

/** Whether a first sentence tells of something past: it says when or where, or how things were. */
const setsScene = (text: string, plain: string) =>
  !GENERAL.test(plain) &&
  (SCENE.test(plain) ||
    datesIn(text).dates.length > 0 ||
    / (?:was|were|had|came|ran|moved|broke) /.test(plain));

/** A number in words is a figure where it says what came of it; `two colleagues` on the way there is none. */
function figuresOf({ text, result }: ReadSentence): string[] {
  return numbersIn(text)
    .quantities.filter(({ kind, value }) => kind !== 'vague' && (kind !== 'count' || value >= 2))
    .map(({ raw }) => raw.trim())
    .filter((raw) => result || /\d/.test(raw));
}

/** `I asked`, `I then rang`; not what is only told of: `she said that I interrupted`, `before I left`. */
function deedsOf(plain: string, who: 'i' | 'we'): number {
  const found = plain.matchAll(new RegExp(`(?<!${TOLD})(?<= )${who} ${BETWEEN}(\\p{L}+)`, 'gu'));
  return [...found].filter(([, verb = '']) => isDeed(verb)).length;
}

function isDeed(verb: string): boolean {
  return !NOT_ACTIONS.has(verb) && (PAST.has(verb) || /(?:ed|elt|ept|ought|aught)$/.test(verb));
}
