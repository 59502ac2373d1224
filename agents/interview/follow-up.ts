import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import type { AnswerFault, InterviewQuestion } from '#shared/domain/interview.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { Ports } from '../ports.ts';

/** What an interviewer would ask on: the first that applies, what it is about, and the question in our own words. */
const ASK_ON: readonly { fault: AnswerFault; gap: string; text: string }[] = [
  {
    fault: 'no-action',
    gap: 'what exactly the person did, step by step',
    text: 'What exactly did you do, step by step?',
  },
  {
    fault: 'only-we',
    gap: "which part was the person's own, since they only say we",
    text: 'And which part of that was yours?',
  },
  { fault: 'no-result', gap: 'what came of it in the end', text: 'What came of it in the end?' },
  {
    fault: 'no-figures',
    gap: 'a figure: how many, how long, how much',
    text: 'Can you put a figure on that: how many, how long, how much?',
  },
];

/** What an answer leaves open. */
export interface OpenPoint {
  gap: string;
  /** The question on it without a model. */
  text: string;
}

/** The first thing that an answer leaves out and every interviewer wants to hear; null where nothing is. */
export function openPointOf(faults: readonly { fault: AnswerFault }[]): OpenPoint | null {
  return ASK_ON.find(({ fault }) => faults.some((found) => found.fault === fault)) ?? null;
}

export interface FollowUpInput {
  role: string;
  company: string;
  question: InterviewQuestion;
  answer: string;
  gap: string;
}

/** Some sixty words. */
const MOST_CHARACTERS = 400;

/**
 * A model's words for the question on, each value being all of them so far. What is asked on is settled before; the
 * model only says it. Throws `LLMError` where no model can answer.
 */
export async function* followUpWords(input: FollowUpInput, ports: Ports): AsyncIterable<string> {
  const { text, version } = ports.prompts.render('interview.mock', {
    role: asData(input.role, 200),
    company: asData(input.company, 200),
    question: asData(input.question.text, 500),
    answer: asData(input.answer, 8_000),
    gap: input.gap,
  });
  let said = '';
  const pieces = ports.llm.stream({
    ...{ agent: 'interview', tier: 'fast', temperature: 0.3 },
    prompt: { key: 'interview.mock', version },
    messages: promptMessages(text),
    signal: ports.signal,
  });
  for await (const piece of pieces) {
    said = visibleText(said + piece);
    if (said.trim() !== '') yield said.trim();
    if (said.length > MOST_CHARACTERS) return;
  }
}

const ASKS = /[?？؟;]["'”’»)]?$/u;
const LEADS_AWAY = /\bhttps?:|\bwww\.|[<>{}[\]`]/iu;

/** Whether a model's words are one short question, and nothing else; what is not is never asked. */
export function isOneQuestion(said: string): boolean {
  return said.length <= MOST_CHARACTERS && ASKS.test(said) && !LEADS_AWAY.test(said) && !/\n\s*\n/.test(said);
}
