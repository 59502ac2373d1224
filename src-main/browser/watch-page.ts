import type { Page } from 'playwright-core';
import { pageStuck } from './page-stuck.ts';

const LOOK_EVERY_MS = 500;
/**
 * A page that answers nothing for so many looks is hung, as is one that comes up for air only now and then: so many of
 * the last 9 s. Looks are counted, not the clock read, so that a machine that slept has lost none.
 */
const SILENT_LOOKS = 14;
const LAST_LOOKS = 18;

interface PageWatch {
  page: Page;
  /** The user has the page: how long it takes is theirs to bear. */
  held: () => boolean;
  /** Hears once of a page that hangs. */
  onStuck(error: Error): void;
}

/**
 * Asks a page again and again whether it still answers. One watch covers all that is done to it, from its first answer
 * on, so that a script that never lets go costs its time once, wherever the work is.
 */
export function watchPage({ page, held, onStuck }: PageWatch): void {
  const last: ('silent' | 'answered')[] = [];
  let waiting = false;
  const look = (): void => {
    // Before its first document a tab has nothing that could hang.
    if (page.url() === 'about:blank') return;
    if (held()) last.length = 0;
    last.push(waiting && !held() ? 'silent' : 'answered');
    if (last.length > LAST_LOOKS) last.shift();
    if (last.filter((one) => one === 'silent').length >= SILENT_LOOKS) {
      clearInterval(timer);
      onStuck(pageStuck());
      return;
    }
    if (waiting) return;
    waiting = true;
    const answered = (): void => {
      waiting = false;
    };
    page.evaluate('1').then(answered, answered);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  page.once('close', () => clearInterval(timer));
}
