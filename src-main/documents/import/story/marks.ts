import type { ImportMark } from '#shared/domain/import-mark.ts';
import type { Line } from '../layout/line.ts';

export interface Marks {
  add(path: string, lines: readonly Line[], doubt?: string): void;
  all(): ImportMark[];
}

/** Collects marks; a later one for the same value takes the place of an earlier. */
export function createMarks(): Marks {
  const marks = new Map<string, ImportMark>();
  return {
    add(path, lines, doubt = '') {
      const places = lines.flatMap(({ place }) => (place ? [place] : []));
      const rows = lines.flatMap(({ row }) => row ?? []);
      marks.set(path, { path, places, rows, doubt });
    },
    all: () => [...marks.values()],
  };
}
