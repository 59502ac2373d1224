import { isRefusal } from '#shared/domain/refusal-status.ts';
import { confirmationOf, lookBefore } from '../page/confirmation.ts';
import { settle } from '../page/settle.ts';
import type { Session } from './session.ts';
import { belongs } from './where-it-goes.ts';

/** The form was sent, or may have been, without a press of the program's. Thrown where the work on it would otherwise go on. */
export class SentByHand extends Error {
  /** The page's words; null where it shows none. */
  readonly words: string | null;

  /** `message`: what is known where the page shows no confirmation, as a clause. */
  constructor(
    words: string | null,
    message = 'you sent something from the page yourself, and it showed no confirmation',
  ) {
    super(message);
    this.name = 'SentByHand';
    this.words = words;
  }
}

/**
 * Waits while the user has the page, and looks at what they did there; throws when the tab is gone or the work was
 * stopped, and `SentByHand` where the user sent the form meanwhile.
 */
export async function myTurn(session: Session): Promise<void> {
  const { signal, takeover } = session.tab;
  signal.throwIfAborted();
  if (!hadHands(session)) return;
  await takeover.whenFree(signal);
  await lookAfterHands(session);
}

/** Whether the user has the page, or had it for however short a time since it was last looked at what they did. */
export function hadHands({ tab, hands }: Session): boolean {
  return tab.takeover.held() || tab.takeover.taken() !== hands;
}

/**
 * The user gave the page back: what they did there is found out before anything is done to it. `signedIn`: they had it to
 * come in, and what a page shows of its visitor then, such as their earlier applications, is nothing that they did.
 */
export async function lookAfterHands(session: Session, { signedIn = false } = {}): Promise<void> {
  const { page, guard, takeover } = session.tab;
  session.hands = takeover.taken();
  session.handsUnread = true;
  session.handsAt = guard.mark();
  await settle(page, 3000);
  const words =
    (await confirmationOf(page, session.vendor, session.before).catch(() => null)) ?? session.thanked;
  const traffic = guard.traffic(session.known);
  const sent = traffic.sent.filter(({ status }) => !isRefusal(status));
  const held = traffic.held.find(({ method, byHand }) => method === 'WEBSOCKET' || byHand);
  // What went to others, such as counts of visitors, says nothing of what was held back.
  const toSite = sent.filter(({ url }) => isOfSite(session, new URL(url).origin));
  if (words !== null && toSite.length === 0 && held !== undefined)
    throw new SentByHand(
      null,
      `the page thanks for it (${words}), but JobAI held something back: ${held.why}`,
    );
  // Nothing of theirs was seen in it, but a page can write it so that no search finds it.
  const bare = traffic.bare.filter(({ status }) => !isRefusal(status) && takeover.pressed());
  const sentToSite = toSite.length > 0 || bare.some(({ url }) => isOfSite(session, new URL(url).origin));
  if (sentToSite) throw new SentByHand(words);
  // A list of earlier applications thanks as well.
  if (words !== null && !signedIn) throw thanksUnseen(words);
  if (sent.length > 0 || bare.length > 0) throw new SentByHand(null);
  if (signedIn) session.before = await lookBefore(page);
  if (!session.armedByHand) return;
  session.armed = false;
  session.armedByHand = false;
  await session.deps.hooks.journal.release('The site did not take what you sent from the page.');
}

/** The page thanks for an application, and nothing that could be one was seen to leave. */
export function thanksUnseen(words: string): SentByHand {
  return new SentByHand(
    null,
    `the page thanks for an application (${words}), but no application was seen to leave`,
  );
}

function isOfSite(session: Session, origin: string): boolean {
  return belongs(session, origin) || origin === new URL(session.tab.page.url()).origin;
}
