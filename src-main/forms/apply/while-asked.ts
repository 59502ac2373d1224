import { setTimeout as sleep } from 'node:timers/promises';
import { isRefusal } from '#shared/domain/refusal-status.ts';
import { confirmationOf } from '../page/confirmation.ts';
import { hadHands, lookAfterHands } from './my-turn.ts';
import type { Session } from './session.ts';

const LOOK_MS = 300;

/**
 * Asks the user something. A form that they send themselves meanwhile is known when they give the page back: then the
 * question is taken back, and `SentByHand` is thrown. `byHand` rejects with it.
 */
export async function whileAsked<Answer>(
  session: Session,
  ask: (byHand: Promise<never>) => Promise<Answer>,
): Promise<Answer> {
  const over = new AbortController();
  const watching = watchHands(session, over.signal);
  const byHand = watching.then(() => new Promise<never>(() => undefined));
  byHand.catch(() => undefined);
  try {
    const answer = await ask(byHand);
    over.abort();
    // What is being found out right now comes before any answer.
    await watching;
    return answer;
  } finally {
    over.abort();
  }
}

async function watchHands(session: Session, over: AbortSignal): Promise<void> {
  const { signal, takeover } = session.tab;
  const end = AbortSignal.any([over, signal]);
  while (!end.aborted) {
    await sleep(LOOK_MS, undefined, { signal: end }).catch(() => undefined);
    if (end.aborted || !hadHands(session)) continue;
    if (takeover.held()) await noteByHand(session);
    else await lookAfterHands(session);
  }
}

/** What leaves by the user's hand is on disk at once, whatever happens before they give the page back. */
async function noteByHand(session: Session): Promise<void> {
  const { guard, page } = session.tab;
  // They may go on from the page that thanks them before they give it back.
  session.thanked ??= await confirmationOf(page, session.vendor, session.before).catch(() => null);
  const sent = guard.traffic(session.known).sent.filter(({ status }) => !isRefusal(status));
  if (session.armed || (sent.length === 0 && session.thanked === null)) return;
  const url = page.url();
  await session.deps.hooks.journal.arm({ url, origin: new URL(url).origin, formHash: '' });
  session.armed = true;
  session.armedByHand = true;
}
