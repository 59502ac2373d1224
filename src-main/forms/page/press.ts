import { type ButtonIdentity, identifyButton } from './button-identity.ts';
import type { FoundButton } from './find-buttons.ts';
import { within } from './within.ts';

export type Press =
  /** `felt`: the page was seen to take it; a button that moved away under the pointer was pressed beside. */
  | { kind: 'pressed'; felt: boolean }
  /** It was no longer the button that was read; the page did not feel the press. */
  | { kind: 'changed'; words: string }
  /** It could not be reached at all. */
  | { kind: 'not-pressed' };

/** As long as a page on a busy machine takes to come to rest, in ms. */
export const PRESS_MS = 10_000;
const LOOK_MS = 5000;

/** What the page's watch saw of a press. */
interface Watched {
  felt: boolean;
  changed: string | null;
}

/**
 * Presses a button that is still the one that was read. A watch in the page compares it in the very event of the press
 * and swallows the event where words, kind, form or action differ, so nothing can come between looking and pressing.
 */
export async function press(
  { frame, locator, mark, print }: Pick<FoundButton, 'frame' | 'locator' | 'mark' | 'print'>,
  patienceMs = PRESS_MS,
): Promise<Press> {
  const source = `(${watchPress})(${JSON.stringify({ mark, print })}, ${identifyButton})`;
  if (
    !(await within(
      LOOK_MS,
      false,
      frame.evaluate(source).then(() => true),
    ).catch(() => false))
  )
    return { kind: 'not-pressed' };
  const clicked = await locator.click({ timeout: patienceMs, noWaitAfter: true }).then(
    () => true,
    () => false,
  );
  // Where the page went on there is nothing to ask any more, and the press was felt.
  const gone: Watched = { felt: true, changed: null };
  const seen = await within(
    LOOK_MS,
    gone,
    frame.evaluate(readWatch).catch(() => gone),
  );
  if (seen.changed !== null) return { kind: 'changed', words: seen.changed };
  return clicked || seen.felt ? { kind: 'pressed', felt: seen.felt } : { kind: 'not-pressed' };
}

interface PageScope {
  jobaiPress?: Watched & { end(): void };
}

/** Runs in the page. */
function watchPress(
  expected: { mark: string; print: string },
  identify: (element: Element) => ButtonIdentity,
): void {
  const scope = globalThis as unknown as PageScope;
  scope.jobaiPress?.end();
  const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const look = (event: Event): void => {
    if (!event.isTrusted) return;
    const button = event
      .composedPath()
      .find(
        (at): at is Element =>
          at instanceof Element && at.getAttribute('data-jobai-button') === expected.mark,
      );
    const now = button === undefined ? null : identify(button);
    if (now !== null && now.print === expected.print && watch.changed === null) {
      watch.felt = true;
      return;
    }
    // A button may show that it is held down once the press has begun; what it says and does must still be the same.
    if (watch.changed === null) watch.changed = now?.words ?? '';
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const watch = {
    felt: false,
    changed: null as string | null,
    end: () => {
      for (const name of EVENTS) window.removeEventListener(name, look, true);
    },
  };
  for (const name of EVENTS) window.addEventListener(name, look, true);
  scope.jobaiPress = watch;
}

/** Runs in the page. */
function readWatch(): Watched {
  const watch = (globalThis as unknown as PageScope).jobaiPress;
  if (watch === undefined) return { felt: true, changed: null };
  watch.end();
  return { felt: watch.felt, changed: watch.changed };
}
