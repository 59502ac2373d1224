import type { OpenQuestion } from '#shared/domain/human.ts';

/** What became of several approvals. */
export interface Approved {
  /** Those that were taken, and can be taken back. */
  held: OpenQuestion[];
  /** When the last of them was taken, as `performance.now()` counts. */
  givenAt: number;
  /** Why one was not taken; null where all were. */
  failure: unknown;
}

/** Approves one after the other; one that is not taken keeps none of the others. */
export async function approveEach(
  questions: readonly OpenQuestion[],
  approve: (question: OpenQuestion) => Promise<unknown>,
): Promise<Approved> {
  const approved: Approved = { held: [], givenAt: performance.now(), failure: null };
  for (const question of questions) {
    try {
      await approve(question);
      approved.held.push(question);
      approved.givenAt = performance.now();
    } catch (thrown) {
      approved.failure = thrown;
    }
  }
  return approved;
}
