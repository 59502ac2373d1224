import { setTimeout as sleep } from 'node:timers/promises';
import { type FormButtons, findButtons } from '../page/find-buttons.ts';
import type { Session } from './session.ts';

/** How long a page may take to draw the button of a form that is filled in, in ms. */
const DRAWS_MS = 3000;
const LOOK_MS = 250;

/** The buttons of the form. Where there is none that leads on, it may be drawn anew right now: it is waited for. */
export async function awaitButtons({ tab, vendor, nextMaySend }: Session): Promise<FormButtons> {
  const until = performance.now() + DRAWS_MS;
  for (;;) {
    const found = await findButtons(tab.page, vendor, { nextMaySend });
    if (found.next !== null || found.submit !== null || performance.now() > until) return found;
    await sleep(LOOK_MS, undefined, { signal: tab.signal }).catch(() => tab.signal.throwIfAborted());
  }
}
