import type { Request } from 'playwright-core';
import { lookBefore } from '../page/confirmation.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import { type Refusal, refusalInWords, refusalOf } from '../page/refusal.ts';
import type { PageReading } from '../read/read-page.ts';
import { awaitOutcome } from './await-outcome.ts';
import { type Session, say } from './session.ts';

export type SubmitOutcome =
  | { kind: 'confirmed' }
  /** Pressed, and nobody knows whether it arrived. Never pressed again by the program. */
  | { kind: 'unknown'; reason: string }
  /** Nothing was sent: it led to a further step. */
  | { kind: 'moved' }
  /** The page showed that it did not take the form. */
  | { kind: 'refused'; refusal: Refusal; message: string }
  /** The button could not be pressed at all. */
  | { kind: 'not-pressed'; reason: string };

interface Approved {
  button: FoundButton;
  reading: PageReading;
  formHash: string;
}

const PRESS_MS = 5000;

/**
 * Presses the button that sends the form, once. The journal is armed, and on disk, before; whatever happens after, it
 * gets a final state: confirmed, unknown, or released where the page showed that nothing was sent.
 */
export async function clickSubmit(
  session: Session,
  { button, reading, formHash }: Approved,
): Promise<SubmitOutcome> {
  const { page, guard } = session.tab;
  const { journal } = session.deps.hooks;
  try {
    await button.locator.click({ trial: true, timeout: PRESS_MS });
  } catch {
    session.tab.signal.throwIfAborted();
    return { kind: 'not-pressed', reason: await whyNot(button) };
  }
  const url = page.url();
  const [before, complaint] = await Promise.all([lookBefore(page), refusalOf(page, reading.fields)]);
  await journal.arm({ url, origin: new URL(url).origin, formHash });

  let sent = false;
  const note = (request: Request): void => {
    if (
      !/^(GET|HEAD|OPTIONS)$/.test(request.method()) &&
      !/captcha|turnstile|cloudflare/i.test(request.url())
    )
      sent = true;
  };
  page.on('request', note);
  const over = guard.allowSubmit();
  try {
    say(session, 'applier:click', `Sending the form with "${button.words}"`, { label: button.words });
    await button.locator.click({ timeout: PRESS_MS, noWaitAfter: true }).catch(() => undefined);
    const seen = await awaitOutcome(session, {
      before,
      complaint,
      url,
      reading,
      mayLeadOn: !button.sure,
      wasSent: () => sent,
    });
    if (seen.kind === 'confirmed') {
      await journal.confirm(seen.words, await session.tab.picture('view'));
      say(session, 'applier:submitted', `Application confirmed: ${seen.words}`, { outcome: 'confirmed' });
      return { kind: 'confirmed' };
    }
    if (seen.kind === 'refused') {
      const message = refusalInWords(seen.refusal);
      await journal.release(message);
      return { kind: 'refused', refusal: seen.refusal, message };
    }
    if (seen.kind === 'moved') {
      await journal.release(`"${button.words}" led to a further step of the form; nothing was sent yet.`);
      return { kind: 'moved' };
    }
    await journal.unknown(seen.reason, await session.tab.picture('view'));
    say(session, 'applier:submitted', `It is not known whether the application arrived: ${seen.reason}`, {
      outcome: 'unknown',
    });
    return { kind: 'unknown', reason: seen.reason };
  } finally {
    page.off('request', note);
    over();
  }
}

async function whyNot({ locator, words }: FoundButton): Promise<string> {
  const shown = await locator.isVisible().catch(() => false);
  if (!shown) return `its button "${words}" is no longer there to be pressed`;
  const enabled = await locator.isEnabled().catch(() => true);
  return enabled
    ? `something on the page covers its button "${words}"`
    : `its button "${words}" is switched off; the page may still miss an answer`;
}
