interface Row {
  id: string;
}

export interface HeldRows<R extends Row> {
  rows: R[];
  /** How many would stand between those that are shown, and are not shown. */
  newer: number;
}

/**
 * A list as it is shown while a hand is in it: what was shown (`ids`, in that order) keeps its place and has its newest
 * content, what is gone goes, and only what comes after all of it is added.
 */
export function heldRows<R extends Row>(ids: readonly string[], latest: readonly R[]): HeldRows<R> {
  const byId = new Map(latest.map((row) => [row.id, row]));
  const shown = new Set(ids);
  const kept = ids.flatMap((id) => byId.get(id) ?? []);
  if (kept.length === 0) return { rows: [...latest], newer: 0 };
  const end = latest.findLastIndex(({ id }) => shown.has(id)) + 1;
  const newer = latest.slice(0, end).filter(({ id }) => !shown.has(id)).length;
  return { rows: [...kept, ...latest.slice(end)], newer };
}
