import type { HumanAnswerBody } from '#shared/domain/human.ts';

const WORDS: Record<HumanAnswerBody['decision'], string> = {
  approve: 'You approved it',
  revise: 'You asked for another version',
  skip: 'You skipped this job',
  end: 'You wanted no letter',
  answer: 'You answered the questions',
  submit: 'You pressed Submit',
  edit: 'You changed the form',
  stop: 'You stopped it',
  done: 'What the page asked for is done',
  'was-sent': 'You said that it was sent',
  'was-not-sent': 'You said that it was not sent',
  'same-job': 'You said that it is the same job',
  'other-job': 'You said that it is another job',
  raise: 'You raised the budget',
  offline: 'You chose to go on without models',
};

/** What the user decided, as a sentence for the list of what happened. */
export const answerWords = ({ kind, decision }: HumanAnswerBody): string =>
  kind === 'form-questions' && decision === 'skip' ? 'You left the questions empty' : WORDS[decision];
