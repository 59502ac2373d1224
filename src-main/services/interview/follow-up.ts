import type { AnswerFault, AnswerFeedback, MockTurn } from '#shared/domain/interview.ts';

/** What an interviewer would ask on, the first that applies. */
const ASK_ON: readonly (readonly [AnswerFault, string])[] = [
  ['no-action', 'What exactly did you do, step by step?'],
  ['only-we', 'And which part of that was yours?'],
  ['no-result', 'What came of it in the end?'],
  ['no-figures', 'Can you put a figure on that: how many, how long, how much?'],
];

/** One question on, where the answer leaves out what every interviewer wants to hear; never a second one. */
export function followUpOf({ question, followUp }: MockTurn, { faults }: AnswerFeedback): MockTurn | null {
  if (followUp) return null;
  const missing = ASK_ON.find(([fault]) => faults.some((found) => found.fault === fault));
  if (missing === undefined) return null;
  return {
    question: {
      ...question,
      id: `${question.id}-on`,
      kind: 'technical',
      text: missing[1],
      why: 'Your answer left it open.',
    },
    ...{ followUp: true, askedAt: null, answer: null, seconds: null, feedback: null },
  };
}
