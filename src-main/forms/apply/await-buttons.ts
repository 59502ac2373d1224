import { setTimeout as sleep } from 'node:timers/promises';
import { type FormButtons, findButtons } from '../page/find-buttons.ts';
import { awaitArrival, pageClock } from './await-arrival.ts';
import type { Session } from './session.ts';

/** How long a page may take to draw the button of a form that is filled in, in ms: pages that never do are few. */
const DRAWS_MS = 6000;
const LOOK_MS = 250;
/** On a busy machine one look takes as long as all of it. */
const LEAST_LOOKS = 8;

/** The buttons of the form. Where there is none that leads on, it may be drawn anew right now: it is waited for. */
export async function awaitButtons(session: Session): Promise<FormButtons> {
  const { tab, vendor, nextMaySend, outcomes } = session;
  const unfolded = session.unfolded === session.step;
  const early = ![...outcomes.values()].some(({ type }) => type === 'file');
  const clock = pageClock(tab);
  const until = clock() + DRAWS_MS;
  for (let look = 1; ; look += 1) {
    const found = await findButtons(tab.page, vendor, {
      nextMaySend,
      unfolded,
      early,
      ledOnBy: session.ledOnBy,
    });
    if (found.next !== null || found.submit !== null) return found;
    if (look >= LEAST_LOOKS && clock() > until) return found;
    await awaitArrival(tab);
    await sleep(LOOK_MS, undefined, { signal: tab.signal }).catch(() => tab.signal.throwIfAborted());
  }
}
