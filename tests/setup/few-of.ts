const ALL = process.env.JOBAI_TESTS === 'all';

/**
 * Of the variants of one kind that a test walks in a real browser, the first and the last; all of them where
 * `JOBAI_TESTS` is "all", as `npm run test:all` and the build server have it. See docs/decisions/0030.
 */
export function fewOf<const T>(variants: readonly T[]): T[] {
  const [first, ...others] = variants;
  const last = others.at(-1);
  return ALL || first === undefined || last === undefined ? [...variants] : [first, last];
}

/** How many inputs a test draws: a quarter of `all`, but all of them as `fewOf` has it. */
export function drawsOf(all: number): number {
  return ALL ? all : Math.ceil(all / 4);
}
