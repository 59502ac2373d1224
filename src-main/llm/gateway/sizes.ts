/** Learns what calls of a prompt count for at a provider's limits: their output, less what it had cached. */
export interface Sizes {
  /** What a call will count for at most, by its prompt and the estimated tokens of its messages. */
  expect(prompt: string, estimate: number): number;
  /** What a call counted for whose answer was never seen: its messages, and the output that such a prompt mostly has. */
  likely(prompt: string, estimate: number): number;
  /** Notes what a call of that estimate counted for. */
  learn(prompt: string, estimate: number, counted: number): void;
}

/** Output of a prompt that is new, in tokens. */
const UNKNOWN_OUTPUT = 1_000;
const REMEMBERED = 8;
/** Postings differ: a twentieth more than was ever seen. */
const MARGIN = 1.05;

export function createSizes(): Sizes {
  const seen = new Map<string, number[]>();
  return {
    expect(prompt, estimate) {
      const differences = seen.get(prompt);
      if (differences === undefined) return estimate + UNKNOWN_OUTPUT;
      return Math.ceil(Math.max(0, estimate + Math.max(...differences)) * MARGIN);
    },
    likely(prompt, estimate) {
      const differences = (seen.get(prompt) ?? []).toSorted((a, b) => a - b);
      return estimate + Math.max(0, differences[Math.floor(differences.length / 2)] ?? 0);
    },
    learn(prompt, estimate, counted) {
      seen.set(prompt, [...(seen.get(prompt) ?? []), counted - estimate].slice(-REMEMBERED));
    },
  };
}
