import type { Page } from 'playwright-core';

const boards = new WeakMap<Page, () => string | null>();

/** Tells a tab where the practice board of this process stands; null while it does not run. */
export function knowOwnBoard(page: Page, origin: () => string | null): void {
  boards.set(page, origin);
}

/**
 * Whether a tab shows the practice board that this process serves. Any page may say of itself that it is the board,
 * and the board is believed when it says what it received; only its own origin counts.
 */
export function isOwnBoard(page: Page): boolean {
  const origin = boards.get(page)?.() ?? null;
  return origin !== null && URL.canParse(page.url()) && new URL(page.url()).origin === origin;
}
