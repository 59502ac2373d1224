import type { ReviewedKind } from '#renderer/lib/question-store.ts';
import type { HumanQuestionBody, OpenQuestion } from '#shared/domain/human.ts';

/** Those of `shownIds` that still wait, in that order, and how many of their kind came since and are not shown. */
export function lookedOver(
  open: readonly OpenQuestion[],
  kind: ReviewedKind,
  shownIds: readonly string[],
): { questions: OpenQuestion[]; newer: number } {
  const questions = shownIds.flatMap((id) => open.find((question) => question.id === id) ?? []);
  const newer = open.filter(({ id, body }) => body.kind === kind && !shownIds.includes(id)).length;
  return { questions, newer };
}

/** Whether a resume was changed and the change not kept: then its page is not what was read last. */
export function hasUnkept(body: HumanQuestionBody, drafts: Readonly<Record<string, unknown>>): boolean {
  return body.kind === 'resume-review' && drafts[body.resumeId] !== undefined;
}
