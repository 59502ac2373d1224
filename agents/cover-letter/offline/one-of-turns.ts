/** One of several turns of phrase: the same seed chooses the same; those that are not wanted are left aside where there are others. */
export function oneOfTurns(
  turns: readonly string[],
  seed: string | null,
  isWanted: (turn: string) => boolean,
): string {
  const wanted = turns.filter(isWanted);
  const list = wanted.length === 0 ? turns : wanted;
  return list[seed === null ? 0 : hash(seed) % list.length] ?? '';
}

/** Where in a round a seed stands, from 0 to below 1. */
export function placeOfTurn(seed: string): number {
  return (hash(seed) % 1000) / 1000;
}

/** FNV-1a with a last mixing, so that names which differ little still choose differently. */
function hash(text: string): number {
  const mixed = [...text].reduce(
    (sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  return Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 7;
}
