import type { Fact } from '#shared/domain/fact.ts';
import type { AnswerFault, AnswerFeedback, InterviewQuestion, StarPart } from '#shared/domain/interview.ts';
import words from '../../../resources/interview/answer-words.json' with { type: 'json' };
import { contentKeys, cuesIn } from '../match-stories.ts';
import { cuesOf } from './answer-cues.ts';
import { otherLanguageOf, wordsIn } from './answer-language.ts';
import { factsToAdd } from './facts-to-add.ts';
import { figuresIn, type ReadAnswer, type ReadSentence, readAnswer } from './read-answer.ts';

/** About two and a half minutes of speaking. */
const MOST_WORDS = 330;
const FEWEST_WORDS = 40;
/** A technical answer may be short. */
const FEWEST_TECHNICAL = 20;

/** Competences that nearly every whole story speaks for. */
const FITS = new Set(words.fits);

type Fault = AnswerFeedback['faults'][number];
type StarParts = AnswerFeedback['parts'];

/** Feedback on an answer without a model: which parts are there, whose deed it was, figures, length, and whether it answers. */
export function judgeAnswer(
  question: InterviewQuestion,
  answer: string,
  facts: readonly Fact[],
): AnswerFeedback {
  const language = otherLanguageOf(answer) ?? 'en';
  const cues = cuesOf(language);
  if (cues === undefined) return judgeLength(question, { answer, language, figures: figuresIn(answer) });
  const read = readAnswer(answer, cues);
  const aboutDeeds = question.kind !== 'technical' && question.competence !== 'motivation';
  const parts = aboutDeeds ? partsOf(read) : [];
  const own = { i: sum(read, 'i'), we: sum(read, 'we') };
  const faults = [
    ...lengthFaults(read, aboutDeeds ? FEWEST_WORDS : FEWEST_TECHNICAL, answer),
    ...(isOffQuestion(question, { answer, language, parts, read }) ? [offQuestion(read)] : []),
    ...(aboutDeeds ? deedFaults(parts, own, read) : []),
  ];
  return {
    ...{ parts, own, figures: read.figures, words: read.words, faults },
    strengths: strengthsOf(parts, read),
    addFacts: factsToAdd(answer, facts),
    engine: 'offline',
    language: null,
  };
}

/** What can be said of an answer whose language the words of the rubric are not of: how long it is. */
function judgeLength(
  { kind }: InterviewQuestion,
  { answer, language, figures }: { answer: string; language: string; figures: string[] },
): AnswerFeedback {
  const words = wordsIn(answer, language);
  const fewest = kind === 'technical' ? FEWEST_TECHNICAL : FEWEST_WORDS;
  return {
    ...{ parts: [], own: { i: 0, we: 0 }, figures, words, language, strengths: [], addFacts: [] },
    faults: lengthFaults({ sentences: [], figures, words }, fewest, answer),
    engine: 'offline',
  };
}

const sum = (read: ReadAnswer, who: 'i' | 'we') =>
  read.sentences.reduce((total, sentence) => total + sentence[who], 0);

function partsOf({ sentences }: ReadAnswer): AnswerFeedback['parts'] {
  const firstDeed = sentences.findIndex(({ i, we, task }) => i + we > 0 && !task);
  const lastDeed = sentences.findLastIndex(({ i, we, result }) => i + we > 0 && !result);
  const before = sentences.slice(0, firstDeed < 0 ? sentences.length : firstDeed + 1);
  const find = (list: ReadSentence[], test: (sentence: ReadSentence) => boolean) =>
    list.find(test)?.text ?? null;
  const after = sentences.slice(Math.max(1, lastDeed < 0 ? Math.floor(sentences.length / 2) : lastDeed));
  return [
    { part: 'situation', quote: find(before, ({ situation }) => situation) },
    { part: 'task', quote: find(sentences, ({ task }) => task) },
    {
      part: 'action',
      quote: find(sentences, ({ i, we, task, result }) => i + we > (task || result ? 1 : 0)),
    },
    { part: 'result', quote: find(after, ({ result }) => result) },
  ];
}

const MISSING: Record<StarPart, { fault: AnswerFault; say: string }> = {
  situation: {
    fault: 'no-situation',
    say: 'Where and when was it? Begin with one sentence that sets the scene.',
  },
  task: {
    fault: 'no-task',
    say: 'What was yours to do? Say in one sentence what was asked of you, or what you had to reach.',
  },
  action: { fault: 'no-action', say: 'What did you do, step by step? Say "I asked", "I built", "I called".' },
  result: { fault: 'no-result', say: 'What came of it? End with what was different afterwards.' },
};

function deedFaults(parts: AnswerFeedback['parts'], own: AnswerFeedback['own'], read: ReadAnswer): Fault[] {
  const missing = parts
    .filter(({ quote }) => quote === null)
    .map(({ part }): Fault => ({ ...MISSING[part], quote: part === 'result' ? lastOf(read) : '' }));
  const said = (who: 'i' | 'we') => read.sentences.reduce((total, sentence) => total + sentence.said[who], 0);
  const onlyWe = (own.we >= 2 && own.we > own.i * 2) || (own.i === 0 && said('i') === 0 && said('we') >= 2);
  return [
    ...missing,
    ...(onlyWe ? [onlyWeFault(read)] : []),
    ...(read.figures.length === 0
      ? [fault('no-figures', 'No figure yet: how many, how long, how much, before and after?')]
      : []),
  ];
}

const fault = (name: AnswerFault, say: string, quote = ''): Fault => ({ fault: name, say, quote });
const lastOf = ({ sentences }: ReadAnswer) => sentences.at(-1)?.text ?? '';

const onlyWeFault = ({ sentences }: ReadAnswer) =>
  fault(
    'only-we',
    'It says "we" where the interviewer wants to hear what you did. Which part was yours?',
    sentences.find(({ we }) => we > 0)?.text ?? '',
  );

const offQuestion = ({ sentences }: ReadAnswer) =>
  fault(
    'off-question',
    'It may not answer what was asked. Take up the words of the question in your first sentence.',
    sentences[0]?.text ?? '',
  );

function lengthFaults(read: ReadAnswer, fewest: number, answer: string): Fault[] {
  if (read.words > MOST_WORDS) {
    const say = `${read.words} words take about ${Math.round(read.words / 130)} minutes to say. Aim at two: leave out what the result does not need.`;
    return [fault('too-long', say, longestSentence(read))];
  }
  if (read.words < fewest)
    return [
      fault(
        'too-short',
        `${read.words} words are soon said. Give one example, in some detail.`,
        answer.trim(),
      ),
    ];
  return [];
}

const longestSentence = ({ sentences }: ReadAnswer) =>
  [...sentences].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';

/**
 * Whether nothing in the answer has to do with the question: none of its words, and none that its competence goes with.
 * A story with all its parts speaks for most competences; of other languages only what is no story can be told.
 */
function isOffQuestion(
  question: InterviewQuestion,
  { answer, language, parts, read }: { answer: string; language: string; parts: StarParts; read: ReadAnswer },
): boolean {
  const own = contentKeys(answer);
  const shared = [...contentKeys(`${question.text} ${question.quote}`)].filter((key) => own.has(key));
  if (shared.length > 0) return false;
  const told = parts.filter(({ quote }) => quote !== null).length;
  if (language !== 'en') return parts.length > 0 && told <= 1 && sum(read, 'i') + sum(read, 'we') === 0;
  if (parts.length > 0 && told === parts.length && FITS.has(question.competence)) return false;
  return cuesIn(answer, question.competence) === 0;
}

function strengthsOf(parts: AnswerFeedback['parts'], read: ReadAnswer): AnswerFeedback['strengths'] {
  const quoteOf = (part: StarPart) => parts.find((found) => found.part === part)?.quote ?? null;
  const [action, result] = [quoteOf('action'), quoteOf('result')];
  const withFigure = read.sentences.find(({ text }) => read.figures.some((figure) => text.includes(figure)));
  return [
    ...(action !== null && read.sentences.some(({ text, i }) => text === action && i > 0)
      ? [{ say: 'It says what you did yourself.', quote: action }]
      : []),
    ...(result === null ? [] : [{ say: 'It ends with what came of it.', quote: result }]),
    ...(withFigure && withFigure.text !== result
      ? [{ say: 'It names a figure.', quote: withFigure.text }]
      : []),
  ];
}
