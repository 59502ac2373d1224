import type {
  Asker,
  Interviewer,
  InterviewQuestion,
  Preparation,
  PreparedQuestion,
} from '#shared/domain/interview.ts';
import { letterDay } from '#shared/writing/language/document-words.ts';
import { COMPETENCES, GENERAL } from './bank.ts';
import type { BankQuestion } from './bank-question.ts';
import type { PrepareInput } from './input.ts';
import { storiesFor } from './match-stories.ts';
import { atPanel, bySeat } from './panel.ts';
import { postingQuestions } from './posting-questions.ts';
import { readingFor } from './reading.ts';
import { technicalOf } from './technical.ts';

/** Questions for an interview from the posting and the question bank. Of those that a story answers, the ones that have none come first. */
export function prepareOffline(input: PrepareInput): Preparation {
  const work = technicalOf(input);
  const fits = ({ level, interviewer }: Pick<BankQuestion, 'level' | 'interviewer'>) =>
    level <= input.level && meets(input.interviewer, interviewer);
  const posting = input.job === null ? [] : postingQuestions(input.job);
  const technical = work.questions
    .filter(({ item }) => fits(item))
    .map(({ item, why }) => fromBank(item, why));
  const deeds = spread(GENERAL.questions.filter(fits)).map((item) => fromBank(item, whyDeed(item)));
  const asked = askedBefore(input);
  const left = input.count - asked.length;
  const rest =
    input.interviewer === 'panel'
      ? atPanel(interleave([posting, ...bySeat(interleave([deeds, technical]))], left))
      : interleave([posting, deeds, technical], left);
  const questions = [...asked, ...rest];
  return {
    role: input.role,
    company: input.company,
    fields: work.labels,
    questions: withStories(questions, input),
    reading: readingFor(work.fields),
    engine: 'offline',
  };
}

/** What they asked before comes again, in the next round or in other words. */
function askedBefore({ asked = [], count }: PrepareInput): InterviewQuestion[] {
  return asked.slice(0, Math.ceil(count / 2)).map(({ text, on }, index) => ({
    ...{ id: `asked-${index + 1}`, kind: 'asked', text, level: 2, interviewer: 'any', competence: '' },
    ...{ why: `They asked this on ${letterDay(on, 'en')}, as you noted.`, quote: '', shows: '' },
  }));
}

/** Questions with the stories that answer them: among those that need one, what has none first; those of the work stay between them. */
export function withStories(
  questions: readonly InterviewQuestion[],
  { stories }: PrepareInput,
): PreparedQuestion[] {
  const prepared = questions.map((item) => ({
    ...item,
    storyIds: item.kind === 'technical' ? [] : storiesFor(item, stories),
  }));
  const told = prepared.filter(({ kind }) => kind !== 'technical');
  const isOpen = ({ storyIds }: PreparedQuestion) => storyIds.length === 0;
  const inOrder = [...told.filter(isOpen), ...told.filter((item) => !isOpen(item))].values();
  return prepared.map((item) => (item.kind === 'technical' ? item : (inOrder.next().value ?? item)));
}

const meets = (wanted: Interviewer, asked: Asker) =>
  wanted === 'any' || wanted === 'panel' || asked === 'any' || asked === wanted;

const fromBank = ({ stack: _, ...item }: BankQuestion, why: string): InterviewQuestion => ({
  ...item,
  why,
  quote: '',
  shows: item.kind === 'behavioural' ? (COMPETENCES.get(item.competence)?.shows ?? '') : '',
});

const whyDeed = ({ interviewer }: BankQuestion) =>
  interviewer === 'any'
    ? 'Asked in most interviews, whatever the work.'
    : `Often asked by ${{ recruiter: 'recruiters', manager: 'the manager you would work for', peer: 'future colleagues' }[interviewer]}.`;

/** One question of each competence before the second of any. */
function spread(questions: readonly BankQuestion[]): BankQuestion[] {
  const seen = new Map<string, number>();
  return questions
    .map((item) => {
      const turn = seen.get(item.competence) ?? 0;
      seen.set(item.competence, turn + 1);
      return { item, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}

/** Takes from each list in turn until there are enough. */
function interleave(
  lists: readonly InterviewQuestion[][],
  count = Number.POSITIVE_INFINITY,
): InterviewQuestion[] {
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return rows.flat().slice(0, count);
}
