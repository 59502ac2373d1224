import type { AnswerFault } from '#shared/domain/interview.ts';
import raw from './interview-answers.json' with { type: 'json' };

export interface MockAnswer {
  competence: string;
  question: string;
  answer: string;
  /** Null for a good answer. */
  planned: AnswerFault | null;
}

type Written = (typeof raw)[number];

/** Said beside the point until an answer is too long; it names no figure and no deed. */
const RAMBLE =
  'It is hard to say how it felt, because such a place has a way of being what it is, and people have their ways too, as anyone who has been there will know. ';

/** What `I` and `my` become where all is said of the group. */
const asWe = (text: string) =>
  text
    .replace(/\bI was\b/g, 'we were')
    .replace(/\bI am\b/g, 'we are')
    .replace(/\bI\b/g, 'we')
    .replace(/\b[Mm]y\b/g, 'our')
    .replace(/\bme\b/g, 'us')
    .replace(/\bmyself\b/g, 'ourselves')
    .replace(/(^|[.!?] )we/g, (match) => match.replace('we', 'We'));

const say = (...parts: string[]) => parts.join(' ');

/** For each planned fault, how an answer with it is made of a good one, in turn through the twenty that were written. */
const SPOILED: Record<string, (own: Written, other: Written) => string> = {
  'no-situation': ({ task, action, result }) => say(task, action, result),
  'no-task': ({ situation, action, result }) => say(situation, action, result),
  'no-action': ({ situation, task, result }) => say(situation, task, result),
  'no-result': ({ situation, task, action }) => say(situation, task, action),
  'no-figures': ({ situation, task, action, resultWithoutFigures }) =>
    say(situation, task, action, resultWithoutFigures),
  'only-we': ({ situation, task, action, result }) => asWe(say(situation, task, action, result)),
  'off-question': (_, { situation, task, action, result }) => say(situation, task, action, result),
  'too-long': ({ situation, task, action, result }) =>
    say(situation, RAMBLE.repeat(11), task, action, result),
};
/** Twenty good answers and five of each fault: sixty. */
const EACH = 5;

export const MOCK_ANSWERS: readonly MockAnswer[] = [
  ...raw.map((own) => ({
    competence: own.competence,
    question: own.question,
    answer: say(own.situation, own.task, own.action, own.result),
    planned: null,
  })),
  ...Object.entries(SPOILED).flatMap(([fault, spoil], at) =>
    Array.from({ length: EACH }, (_, turn): MockAnswer => {
      const own = raw[(at * 3 + turn * 4) % raw.length] as Written;
      const other = raw[(at * 3 + turn * 4 + 9) % raw.length] as Written;
      return {
        competence: own.competence,
        question: own.question,
        answer: spoil(own, other),
        planned: fault as AnswerFault,
      };
    }),
  ),
];
