import { Parked } from '#agents/ports.ts';
import { JobAIError } from '#shared/errors/index.ts';
import { explainGone } from '../page/explain-gone.ts';
import { howItBrokeOff } from './broke-off.ts';
import { hadHands, lookAfterHands, SentByHand } from './my-turn.ts';
import { savedWords } from './saved-words.ts';
import type { Session } from './session.ts';
import { newWordsOf, saying } from './site-words.ts';
import type { FormEnd } from './submit-form.ts';

/**
 * Does the work on a form and sees to it that the journal ends with what is true: a form that the user sent by hand
 * counts as sent, and one of which a step left that could have been all of it is never taken for unsent.
 */
export async function finish(
  session: Session,
  work: (session: Session) => Promise<FormEnd>,
): Promise<FormEnd> {
  try {
    const end = await work(session);
    if (end.submitted !== false) return end;
    if (session.armed) return await partSent(session, end.reason);
    return session.tab.guard.mayJustHaveSent() ? await leftUnasked(session, end.reason) : end;
  } catch (thrown) {
    const sent = thrown instanceof SentByHand ? thrown : await sentMeanwhile(session);
    if (sent !== null) return sentByHand(session, sent);
    const why = await explainGone(thrown, session.tab, 'filled in');
    if (!session.armed && !mayBeSent(session, why)) throw thrown;
    if (!session.armed) {
      const end = await leftUnasked(session, howItBrokeOff(why));
      // Who stopped it knows that; the journal knows the rest.
      if (session.tab.signal.aborted || thrown instanceof Parked) throw thrown;
      return end;
    }
    const end = await partSent(session, howItBrokeOff(why));
    if (thrown instanceof Parked) throw thrown;
    return end;
  }
}

/** Whether a form that can't be gone on with may be at the site: let through as a button was pressed, or piece by piece. */
function mayBeSent({ tab: { guard } }: Session, why: unknown): boolean {
  if (guard.mayJustHaveSent()) return true;
  if (!(why instanceof JobAIError) || !why.retryable) return false;
  const isAway = why.details?.['reason'] === 'form-vanished';
  return guard.mayHaveSent() || (isAway && guard.hasLooseAnswers());
}

async function leftUnasked(session: Session, what: string): Promise<FormEnd> {
  const { deps, tab } = session;
  const words = tab.signal.aborted || tab.page.isClosed() ? '' : await newWordsOf(tab, session.before);
  const reason = `${what}, after the page had told the site answers that may have been the form${savedWords(tab)}${saying([words])}; no button was pressed that says it sends`;
  await arm(session);
  await deps.hooks.journal.unknown(reason, async () => (tab.signal.aborted ? null : tab.picture('view')));
  session.armed = false;
  return { submitted: 'unknown', reason };
}

async function partSent({ deps, tab }: Session, what: string): Promise<FormEnd> {
  const reason = `a part of it was sent, and then ${what}`;
  await deps.hooks.journal.unknown(reason, async () => (tab.signal.aborted ? null : tab.picture('view')));
  return { submitted: 'unknown', reason };
}

/** What broke the work off may be what the user did with the page meanwhile. */
async function sentMeanwhile(session: Session): Promise<SentByHand | null> {
  if (!hadHands(session)) return null;
  const { takeover, signal } = session.tab;
  try {
    await takeover.whenFree(signal).catch(() => undefined);
    await lookAfterHands(session);
    return null;
  } catch (thrown) {
    return thrown instanceof SentByHand ? thrown : null;
  }
}

async function sentByHand(session: Session, { words, message: reason }: SentByHand): Promise<FormEnd> {
  const { journal } = session.deps.hooks;
  await arm(session);
  const picture = () => session.tab.picture('view');
  if (words !== null) {
    await journal.confirm(words, picture);
    return { submitted: 'confirmed', reason: '' };
  }
  await journal.unknown(reason, picture);
  return { submitted: 'unknown', reason };
}

/**
 * The page thanks for an application after a "Next", or after no press at all. Nothing was let through but what says that
 * it keeps a draft or looks something up, so it is not taken for sent; nor for unsent, since the page may know better.
 */
export async function sentUnasked(session: Session, button: string | null, words: string): Promise<FormEnd> {
  await arm(session);
  const after = button === null ? '' : ` after "${button}"`;
  const reason = `the page thanks for an application${after} (${words}), though nothing was seen to leave that says it sends one${savedWords(session.tab)}`;
  await session.deps.hooks.journal.unknown(reason, () => session.tab.picture('view'));
  session.armed = false;
  return { submitted: 'unknown', reason };
}

async function arm(session: Session): Promise<void> {
  if (session.armed) return;
  const url = session.tab.page.url();
  await session.deps.hooks.journal.arm({ url, origin: new URL(url).origin, formHash: '' });
}
