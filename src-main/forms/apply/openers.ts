import type { FoundButton } from '../page/find-buttons.ts';

/** How long a form may take to come before another button than the pressed one is tried, in ms. */
const OTHER_MS = 3000;

/** What was pressed to come to a form, and what was there to press then. */
export interface Openers {
  /** The button to press now; null while the last one is given time, or none is left. */
  next(url: string, shown: readonly FoundButton[], sinceMs: number): FoundButton | null;
  /** Whether one is left that was not pressed here. */
  hasLeft(url: string, shown: readonly FoundButton[]): boolean;
  pressed(url: string, button: FoundButton, shown: readonly FoundButton[]): void;
}

/**
 * Chooses between the buttons that may open a form. What came with the last press leads on from it; another that was there
 * before is tried only where nothing came.
 */
export function createOpeners(): Openers {
  const tried = new Set<string>();
  let before: ReadonlySet<string> | null = null;
  const key = (url: string, { words }: FoundButton): string => `${url} ${words}`;
  return {
    next(url, shown, sinceMs) {
      const left = shown.filter((button) => !tried.has(key(url, button)));
      const came = left.find((button) => before?.has(key(url, button)) !== true);
      return came ?? (sinceMs > OTHER_MS ? (left[0] ?? null) : null);
    },
    hasLeft: (url, shown) => shown.some((button) => !tried.has(key(url, button))),
    pressed(url, button, shown) {
      tried.add(key(url, button));
      before = new Set(shown.map((one) => key(url, one)));
    },
  };
}
