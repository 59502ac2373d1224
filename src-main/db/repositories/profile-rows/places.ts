/** Closer than this, two places can hardly be told apart any more: all are numbered anew. */
const CLOSEST = 1e-6;

/**
 * Where each entry of an order stands, as numbers that rise. As few as can be are changed: the longest run that already
 * rises stays, and the others go between.
 */
export function placesFor(
  order: readonly string[],
  stored: ReadonlyMap<string, number>,
): Map<string, number> {
  const staying = new Set(longestRise(order, stored));
  const places = new Map<string, number>();
  let at = 0;
  while (at < order.length) {
    let end = at;
    while (end < order.length && !staying.has(order[end] ?? '')) end += 1;
    const before = places.get(order[at - 1] ?? '');
    const after = stored.get(order[end] ?? '');
    const count = end - at;
    for (let step = 1; step <= count; step += 1)
      places.set(order[at + step - 1] ?? '', between(before, after, step, count));
    if (end < order.length) places.set(order[end] ?? '', after ?? 0);
    at = end + 1;
  }
  const all = [...places.values()];
  const areApart = all.every((place, index) => index === 0 || place - (all[index - 1] ?? 0) >= CLOSEST);
  return areApart ? places : new Map(order.map((id, index) => [id, index + 1]));
}

/** The place right before another entry, or behind all. */
export function placeBefore(next: string | undefined, stored: ReadonlyMap<string, number>): number {
  const all = [...stored.values()].sort((one, other) => one - other);
  const after = next === undefined ? undefined : stored.get(next);
  return between(
    all.findLast((place) => after === undefined || place < after),
    after,
    1,
    1,
  );
}

function between(before: number | undefined, after: number | undefined, step: number, count: number): number {
  if (after === undefined) return (before ?? 0) + step;
  if (before === undefined) return after - (count - step + 1);
  return before + ((after - before) * step) / (count + 1);
}

/** The longest run of entries, in this order, whose stored places rise. */
function longestRise(order: readonly string[], stored: ReadonlyMap<string, number>): string[] {
  const known = order.filter((id) => stored.has(id));
  const place = (index: number | undefined) => stored.get(known[index ?? -1] ?? '') ?? 0;
  /** By length less one: the entry on which a run of that length can end lowest. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const index of known.keys()) {
    let length = ends.findIndex((end) => place(end) >= place(index));
    if (length === -1) length = ends.length;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const run: string[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) run.unshift(known[index] ?? '');
  return run;
}
