/** Takes each step after the one before has ended, however it ended; what fails is told. */
export async function inOrder(
  steps: readonly (() => unknown)[],
  failed: (error: unknown) => void,
): Promise<void> {
  for (const step of steps) {
    try {
      await step();
    } catch (thrown) {
      failed(thrown);
    }
  }
}
