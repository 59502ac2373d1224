/** Lines that only one of two texts has, each in its own order. */
export function lineDifferences(
  before: readonly string[],
  after: readonly string[],
): { gone: string[]; added: string[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    gone: [...old].filter((line) => !now.has(line)),
    added: [...now].filter((line) => !old.has(line)),
  };
}
