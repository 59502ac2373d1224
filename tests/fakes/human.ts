import { type HumanQuestion, Parked, type Ports } from '#agents/ports.ts';
import { type AnswerOf, HumanAnswerBody, type HumanQuestionKind } from '#shared/domain/human.ts';
import { ValidationError } from '#shared/errors/index.ts';

/** Nobody answers: every question parks the job. */
export function parkingHuman(): Ports['human'] {
  return {
    ask: async (question) => {
      throw new Parked(question.key);
    },
  };
}

/** Answers by key, as the durable port does; a question without an answer parks. Keeps what was asked. */
export function answeringHuman(
  answers: Record<string, Record<string, unknown>>,
): Ports['human'] & { asked: HumanQuestion<HumanQuestionKind>[] } {
  const asked: HumanQuestion<HumanQuestionKind>[] = [];
  return {
    asked,
    async ask<K extends HumanQuestionKind>(question: HumanQuestion<K>): Promise<AnswerOf<K>> {
      asked.push(question as unknown as HumanQuestion<HumanQuestionKind>);
      const answer = answers[question.key];
      if (answer === undefined) throw new Parked(question.key);
      const parsed = HumanAnswerBody.parse({ kind: question.body.kind, ...answer });
      if (parsed.kind !== question.body.kind)
        throw new ValidationError('the answer is to another kind of question');
      return parsed as AnswerOf<K>;
    },
  };
}
