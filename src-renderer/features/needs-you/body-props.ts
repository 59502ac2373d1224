import type { HumanQuestionKind, HumanRequest, QuestionOf } from '#shared/domain/human.ts';

/** What the inside of each kind's dialog gets. */
export interface BodyProps<K extends HumanQuestionKind> {
  request: HumanRequest;
  body: QuestionOf<K>;
}
