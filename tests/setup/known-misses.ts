import { expect, test } from 'vitest';

/**
 * Inputs that are known to come out wrong, each asserted to do so still: where one comes out right, its test says to take
 * it off the list, which so can only get shorter.
 */
export function knownMisses<I>(
  inputs: readonly I[],
  isRight: (input: I) => boolean | Promise<boolean>,
): void {
  for (const input of inputs)
    test(`known miss: ${String(input)}`, async () => {
      expect(await isRight(input), 'it comes out right now: take it off the list of known misses').toBe(
        false,
      );
    });
}
