import { setTimeout as sleep } from 'node:timers/promises';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { type BeforeClick, confirmationOf } from '../page/confirmation.ts';
import { findYes } from '../page/find-yes.ts';
import { press } from '../page/press.ts';
import { type Refusal, refusalOf } from '../page/refusal.ts';
import { thanksFor } from '../page/thanks.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import type { SentRequest } from './apply-request.ts';
import { awaitArrival, pageClock } from './await-arrival.ts';
import { leadsOn } from './further-step.ts';
import { handOverPage } from './hand-over.ts';
import { type Session, say } from './session.ts';

export type SeenOutcome =
  | { kind: 'confirmed'; words: string }
  | { kind: 'refused'; refusal: Refusal /** The vendor itself says that nothing arrived. */; byVendor?: true }
  /** The next step of the form came instead of an answer. */
  | { kind: 'moved' }
  | {
      kind: 'unknown';
      reason: string /** The page was closed; what it still sent can't be known. */;
      gone?: true;
    };

interface AfterClick {
  before: BeforeClick;
  /** What the form complained about before the click already. */
  complaint: Refusal | null;
  url: string;
  /** The form as it was sent. */
  reading: PageReading;
  /** The button's words leave open whether it sends the form. */
  mayLeadOn: boolean;
  /** What could have been the application and left since. */
  sent(): readonly SentRequest[];
  /** What the page said in boxes of the browser's since. */
  said(): readonly string[];
}

const CONFIRMATION_MS = 25_000;
/** Looks come fast at first, when most pages answer, then rest longer. */
const FIRST_LOOK_MS = 60;
const LONGEST_LOOK_MS = 400;
/** A form may show its messages while its request is still under way. */
const BEFORE_JUDGING_MS = 900;

/** Watches the page after the click until it confirms, refuses, or time is up; then asks the vendor where it can be asked. */
export async function awaitOutcome(session: Session, click: AfterClick): Promise<SeenOutcome> {
  const { page, signal } = session.tab;
  const clock = pageClock(session.tab);
  let end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
  const pressedAt = clock();
  let handedOver = false;
  let agreed = false;
  while (clock() < end) {
    const unanswered = session.tab.arrival.isPending();
    await awaitArrival(session.tab);
    if (signal.aborted || page.isClosed())
      return (
        (await ask(session, click)) ?? {
          kind: 'unknown',
          reason: unanswered
            ? 'the page was closed before the site answered what was sent'
            : 'the page was closed right after the form was sent',
          gone: true,
        }
      );
    const words =
      click.said().find(thanksFor) ??
      (await confirmationOf(page, session.vendor, click.before).catch(() => null));
    if (words !== null) return { kind: 'confirmed', words };
    if (clock() - pressedAt > BEFORE_JUDGING_MS) {
      if (click.mayLeadOn && (await leadsOn(session, click.reading)))
        return (await ask(session, click, true)) ?? { kind: 'moved' };
      const yes = agreed || click.sent().length > 0 ? null : await findYes(page).catch(() => null);
      if (yes !== null) {
        agreed = true;
        say(session, 'applier:click', `Answering the page's question with "${yes.words}"`, {
          label: yes.words,
        });
        await press(yes);
        end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
        continue;
      }
      const refusal = await refused(session, click);
      if (refusal !== null) return (await ask(session, click, true)) ?? { kind: 'refused', refusal };
      if (!handedOver && (await needsUser(session))) {
        handedOver = true;
        const answer = await handOverPage(
          session,
          (await captchaShown(page)) ? 'captcha' : 'email-code',
          async () => !(await needsUser(session)),
        );
        if (answer === 'stop') break;
        end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
      }
    }
    await sleep(Math.min(LONGEST_LOOK_MS, FIRST_LOOK_MS + (clock() - pressedAt) / 8));
  }
  return (
    (await ask(session, click)) ?? {
      kind: 'unknown',
      reason: 'the page showed neither a confirmation nor an error',
    }
  );
}

async function refused(session: Session, click: AfterClick): Promise<Refusal | null> {
  try {
    const { fields } = await readPage(session.tab.page);
    if (!fields.some((field) => field.visible)) return null;
    const refusal = await refusalOf(session.tab.page, fields, { sent: click.sent().length > 0 });
    if (refusal === null) return null;
    const isNew =
      JSON.stringify(brief(refusal)) !==
      JSON.stringify(click.complaint === null ? null : brief(click.complaint));
    return isNew || click.sent().length === 0 ? refusal : null;
  } catch {
    return null;
  }
}

function brief({ fields, general }: Refusal): unknown {
  return [fields.map(({ field, message }) => [field.id, message]), general];
}

async function needsUser(session: Session): Promise<boolean> {
  const { page } = session.tab;
  try {
    if (await captchaShown(page)) return true;
    const { fields } = await readPage(page);
    const kind = await challengeOf(page, fields);
    return kind === 'email-code' || kind === 'two-factor';
  } catch {
    // The page goes on, and the next look sees where to.
    return false;
  }
}

/** The vendor's own word. `onlyYes`: a no adds nothing to what the page already shows. */
async function ask(session: Session, click: AfterClick, onlyYes = false): Promise<SeenOutcome | null> {
  const received =
    (await session.vendor?.wasReceived?.(session.tab.page, click.url, session.request.plan.profile.email)) ??
    null;
  if (received === true)
    return {
      kind: 'confirmed',
      words: `${session.request.label}: the employer's board lists this application.`,
    };
  if (received === false && !onlyYes) {
    const refusal = { fields: [], general: "the employer's board has not received it" };
    return { kind: 'refused', refusal, byVendor: true };
  }
  return null;
}
