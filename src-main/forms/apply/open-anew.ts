import { setTimeout as sleep } from 'node:timers/promises';
import { confirmationOf, lookBefore } from '../page/confirmation.ts';
import type { PageReading } from '../read/read-page.ts';
import { questionsOf } from './questions-of.ts';
import { type Session, say } from './session.ts';

/** How long a page may take to thank for what it was not let send, in ms. */
const THANKS_MS = 1500;
const LOOK_MS = 150;
const LOAD_MS = 30_000;
/** Each costs the user a review of the same answers. */
const MOST_OPENINGS = 2;

/** A "Next" of this step tried to send the form, and was stopped. */
export function noteHeld(session: Session, reading: PageReading, words: string, to: string): void {
  session.sendsAt.add(questionsIn(reading));
  session.nextMaySend = true;
  session.letsThrough = words;
  session.notes.push(
    `"${words}" does not only lead on: it would have sent your answers (${to}), so that was held back.`,
  );
}

/** Whether this is a step of which a "Next" is known to send. */
export function isSendingStep({ sendsAt }: Session, reading: PageReading): boolean {
  return sendsAt.has(questionsIn(reading));
}

/** Whether a form that is no longer on its page may be opened once more: nothing of it can have been sent. */
export function mayOpenAnew({ armed, openings, tab, known }: Session): boolean {
  if (armed || openings >= MOST_OPENINGS || tab.guard.mayHaveSent()) return false;
  return tab.guard.traffic(known).sent.length === 0;
}

/** Whether the page may have put its form away for what was held back. */
export function mayBePutAway(session: Session): boolean {
  return session.sendsAt.size > session.openings && mayOpenAnew(session);
}

/** Whether the page thanks for what was held back a moment ago. */
export async function thanksForNothing(session: Session): Promise<boolean> {
  const { page, signal } = session.tab;
  for (let waited = 0; waited < THANKS_MS; waited += LOOK_MS) {
    await sleep(LOOK_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    if ((await confirmationOf(page, session.vendor, session.before).catch(() => null)) !== null) return true;
  }
  return false;
}

/** Opens the page of the form once more, to begin with its first step. What the user answered is kept. */
export async function openAnew(session: Session): Promise<void> {
  const { page } = session.tab;
  const { url } = session.request;
  session.openings += 1;
  if (session.handsUnread) session.notes.push('You went to another page, so the form was opened once more.');
  say(session, 'applier:navigate', 'The form is no longer on the page, unsent; opening it once more', {
    url,
  });
  await page.goto(url, { waitUntil: 'commit', timeout: LOAD_MS });
  await page.waitForLoadState('domcontentloaded', { timeout: LOAD_MS }).catch(() => undefined);
  session.before = await lookBefore(page);
  session.nextMaySend = false;
  session.step = 1;
  session.lastRead = null;
  session.outcomes.clear();
  session.takenAway.clear();
  session.contents.clear();
  session.refused.clear();
  session.needed.clear();
  session.sections.clear();
  session.openEntry = null;
}

/** A step's questions in their words: ids may be others each time that a page is opened. */
function questionsIn(reading: PageReading): string {
  return questionsOf(reading)
    .map(({ label }) => label)
    .join('\n');
}
