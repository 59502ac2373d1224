import type { Frame, Page } from 'playwright-core';
import { pageStuck } from './page-stuck.ts';

const LOOK_EVERY_MS = 500;
/**
 * What answers nothing for so many looks is hung, as is what comes up for air only now and then: so many of the last
 * 9 s. Looks are counted, not the clock read, so that a machine that slept has lost none.
 */
const SILENT_LOOKS = 14;
const LAST_LOOKS = 18;
/** So many silent looks, and its script is broken off: what hangs may be one frame's, and the rest go on without it. */
const BREAK_LOOKS = 11;
/** A site may take a minute to answer what its page was sent, as most servers and what stands before them allow; so many looks do not count. */
const AWAITED_LOOKS = 120;

interface Watched {
  page: Page;
  /** The user has the page: how long it takes is theirs to bear. */
  held: () => boolean;
  /** The page waits for its site, and the browser asks it nothing meanwhile. */
  awaited: () => boolean;
  /** Breaks off the script that keeps the page busy. */
  breakOff(): void;
  /** Hears once of a page that hangs. */
  onStuck(error: Error): void;
}

export interface PageWatch {
  /** From now on these frames of the page must answer as well: the form stands in them. */
  follow(frames: Iterable<Frame>): void;
}

/**
 * Asks a page again and again whether it still answers. One watch covers all that is done to it, from its first answer
 * on, so that a script that never lets go costs its time once, wherever the work is; it is broken off, and where the page
 * hangs all the same, that is its end. A frame may have a process of its own, and hang while its page answers.
 */
export function watchPage({ page, held, awaited, breakOff, onStuck }: Watched): PageWatch {
  const looks = new Map<Page | Frame, () => boolean>([[page, createLook(page, { held, awaited, breakOff })]]);
  const lookAtAll = (): void => {
    // Before its first document a tab has nothing that could hang.
    if (page.url() === 'about:blank') return;
    const stuck = [...looks.values()].filter((isSilent) => isSilent()).length;
    if (stuck === 0) return;
    clearInterval(timer);
    onStuck(pageStuck());
  };
  const timer = setInterval(lookAtAll, LOOK_EVERY_MS);
  page.once('close', () => clearInterval(timer));
  return {
    follow(frames) {
      const all = new Set<Page | Frame>([page, ...frames]);
      for (const known of looks.keys()) if (!all.has(known)) looks.delete(known);
      for (const one of all) if (!looks.has(one)) looks.set(one, createLook(one, { held, awaited }));
    },
  };
}

/** One look at a time; true once it has been silent for too long. */
function createLook(
  at: Page | Frame,
  { held, awaited, breakOff }: Pick<Watched, 'held' | 'awaited'> & Partial<Pick<Watched, 'breakOff'>>,
): () => boolean {
  const last: ('silent' | 'answered')[] = [];
  let waiting = false;
  let excused = 0;
  return () => {
    if (waiting && !held() && awaited() && excused < AWAITED_LOOKS) {
      excused += 1;
      return false;
    }
    if (held()) last.length = 0;
    last.push(waiting && !held() ? 'silent' : 'answered');
    if (last.length > LAST_LOOKS) last.shift();
    const silent = last.filter((one) => one === 'silent').length;
    if (silent >= SILENT_LOOKS) return true;
    if (silent === BREAK_LOOKS && waiting) breakOff?.();
    if (waiting) return false;
    waiting = true;
    const answered = (): void => {
      waiting = false;
      excused = 0;
    };
    at.evaluate('1').then(answered, answered);
    return false;
  };
}
