import type { FilePlace, ImportMark } from '#shared/domain/import-mark.ts';

/** One spot of a page, with the values that were read there. */
export interface Spot {
  key: string;
  box: FilePlace['box'];
  paths: string[];
}

/** The spots of a page, each once however many values stand there. */
export function spotsOf(marks: readonly ImportMark[], page: number): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { path, places } of marks) {
    for (const place of places) {
      if (place.page !== page) continue;
      const { left, top, width, height } = place.box;
      const key = [left, top, width, height].map((side) => side.toFixed(1)).join(' ');
      const spot = spots.get(key) ?? { key, box: place.box, paths: [] };
      if (!spot.paths.includes(path)) spot.paths.push(path);
      spots.set(key, spot);
    }
  }
  return [...spots.values()];
}

/** The values that were read in each line of a file without pages. */
export function pathsByRow(marks: readonly ImportMark[]): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const { path, rows: numbers } of marks) {
    for (const row of numbers) rows.set(row, [...(rows.get(row) ?? []), path]);
  }
  return rows;
}
