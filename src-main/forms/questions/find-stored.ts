import type { Answer } from '#shared/domain/answer.ts';
import { findAnswer } from '../plan/find-answer.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { whereaboutsOf } from '../plan/whereabouts.ts';
import { writtenField } from '../read/written-field.ts';
import { answerByFacts } from './answer-by-facts.ts';
import { inAllWordings, usableAnswers } from './reach.ts';

/** What is stored for a question, and as what it would answer it ("No" to a question that asks the contrary). */
export interface Stored {
  answer: Answer;
  value: string;
}

/** The stored answer that a form's question would be answered with by rules; null where there is none. */
export function findStored(
  label: string,
  answers: readonly Answer[],
  context: Pick<PlanContext, 'profile' | 'company' | 'countries' | 'town' | 'posting' | 'now'>,
): Stored | null {
  const where = whereaboutsOf(context);
  const usable = inAllWordings(usableAnswers(answers, context));
  const field = writtenField({ id: 'question', label });
  const known = answerByFacts({ ...field, type: 'toggle' }, usable, where);
  const from = known?.from ?? findAnswer(usable, field, where);
  const id = from === null ? undefined : (from as Partial<Answer>).id;
  const answer = answers.find((one) => one.id === id);
  return answer === undefined ? null : { answer, value: known?.value ?? answer.value };
}
