import type { Line, Place } from '../layout/line.ts';

/** Where in the file a value was read, and whether it wants a look. */
export interface Mark {
  /** `name`, `email`, `e1.title`, `ed2.school`, `skills`, ... with the profile's own ids. */
  path: string;
  places: Place[];
  /** Why it may be wrong, as a sentence; empty where it is certain. */
  doubt: string;
}

export interface Marks {
  add(path: string, lines: readonly Line[], doubt?: string): void;
  all(): Mark[];
}

/** Collects marks; a later one for the same value takes the place of an earlier. */
export function createMarks(): Marks {
  const marks = new Map<string, Mark>();
  return {
    add(path, lines, doubt = '') {
      const places = lines.flatMap(({ place }) => (place ? [place] : []));
      marks.set(path, { path, places, doubt });
    },
    all: () => [...marks.values()],
  };
}
