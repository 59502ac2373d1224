import type { OpenQuestion } from '#shared/domain/human.ts';

/** What holds a whole search first, then the best fit; of one job the oldest. */
export function inReviewOrder(open: readonly OpenQuestion[]): OpenQuestion[] {
  return open.toSorted(
    (a, b) =>
      Number(b.jobId === '') - Number(a.jobId === '') ||
      (b.score ?? -1) - (a.score ?? -1) ||
      a.jobId.localeCompare(b.jobId) ||
      a.createdAt.localeCompare(b.createdAt),
  );
}

/** What comes after a question of a job: the next one of that job, else the best fit; null where nothing waits. */
export function nextQuestion(open: readonly OpenQuestion[], jobId: string): OpenQuestion | null {
  return open.find((question) => question.jobId === jobId) ?? open[0] ?? null;
}

/** The question so many places further down the queue; stays within it. */
export function neighbour(
  open: readonly OpenQuestion[],
  id: string | null,
  step: number,
): OpenQuestion | null {
  const at = open.findIndex((question) => question.id === id);
  const wanted = Math.min(Math.max(at + step, 0), open.length - 1);
  return open[wanted] ?? null;
}
