import { type BeforeClick, newWords } from '../page/confirmation.ts';
import type { SentRequest } from './apply-request.ts';
import type { Session } from './session.ts';
import { refusedWith } from './site-answers.ts';

/** How long a page says the same after its site's word until no more is expected of it, in ms; a page that tries again by itself does so sooner. */
const RESTS_MS = 3000;

interface Pressed {
  before: BeforeClick;
  sent(): readonly SentRequest[];
  said(): readonly string[];
}

/**
 * Looks again and again whether the site took nothing of what was sent, and the page has said of it what it will: all is
 * answered, and nothing in its words or its traffic changes any more. Never while, or after, the user had a part in it.
 */
export function watchRefused(session: Session, pressed: Pressed): () => Promise<boolean> {
  const { tab, handedOver } = session;
  const before = handedOver.length;
  let last = { seen: '', since: 0 };
  return async () => {
    const sent = pressed.sent();
    const isOver = refusedWith(sent) !== null && sent.every(({ open }) => !open);
    if (!isOver || handedOver.length > before || tab.takeover.held()) {
      last = { seen: '', since: 0 };
      return false;
    }
    const words = await newWords(tab.page, pressed.before).catch(() => null);
    // A page that counts down says nothing new.
    const seen = JSON.stringify([words?.replace(/\d+/g, '0'), sent.length, pressed.said(), tab.page.url()]);
    if (words === null || seen !== last.seen) last = { seen, since: performance.now() };
    return performance.now() - last.since >= RESTS_MS;
  };
}
