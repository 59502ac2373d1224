import { setTimeout as sleep } from 'node:timers/promises';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { type BeforeClick, confirmationOf } from '../page/confirmation.ts';
import { findYes } from '../page/find-yes.ts';
import type { ShownBefore } from '../page/further-button.ts';
import { press } from '../page/press.ts';
import { type Refusal, refusalOf } from '../page/refusal.ts';
import { thanksFor } from '../page/thanks.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import type { SentRequest } from './apply-request.ts';
import { awaitArrival, pageClock } from './await-arrival.ts';
import { handFurther, handQuestion, watchFurther } from './further-press.ts';
import { type FurtherStep, leadsOn } from './further-step.ts';
import { handOverPage } from './hand-over.ts';
import { signature } from './next-step.ts';
import { type Session, say } from './session.ts';
import { erredWith, isAnswered, isAwaited, isUnanswered, refusedWith, refusedWords } from './site-answers.ts';
import { newWordsOf, quoted, saying } from './site-words.ts';
import { watchRefused } from './watch-refused.ts';

export type SeenOutcome =
  | { kind: 'confirmed'; words: string }
  | {
      kind: 'refused';
      refusal: Refusal /** The vendor itself says that nothing arrived. */;
      byVendor?: true /** The page shows other steps of the form again. */;
      anew?: true;
    }
  /** The next step of the form came instead of an answer. */
  | { kind: 'moved'; step: FurtherStep }
  /** The user was asked to do something on the page, and did not answer; what was thrown then. */
  | { kind: 'left'; thrown: unknown; reason: string }
  | {
      kind: 'unknown';
      reason: string /** The page is closed, or hangs; what it still sent can't be known. */;
      gone?: true;
      /** The words of a button that the page still wants pressed. */
      wants?: string;
      /** Neither the page's thanks nor a form's complaint was seen; what it says else was not looked at. */
      quiet?: true;
    };

export interface AfterClick {
  before: BeforeClick;
  /** The buttons that the page showed then. */
  buttons: ShownBefore;
  /** What the form complained about before the click already. */
  complaint: Refusal | null;
  url: string;
  /** The form is sent by asking for another page, as a search is. */
  sentByGet: boolean;
  /** The form as it was sent. */
  reading: PageReading;
  /** The button's words leave open whether it sends the form. */
  mayLeadOn: boolean;
  /** What could have been the application and left since. */
  sent(): readonly SentRequest[];
  /** What the page said in boxes of the browser's since. */
  said(): readonly string[];
  /** What was to leave said more or other than was approved, and was held. */
  heldAsOther(): boolean;
}

const CONFIRMATION_MS = 25_000;
/** How many further buttons of one page the user is asked to press. */
const MOST_FURTHER = 4;
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
  let answersBy = performance.now() + session.tab.arrival.longestMs;
  // What the user sends by hand is given as long as what the press sent.
  const beginAnew = () => {
    end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
    answersBy = performance.now() + session.tab.arrival.longestMs;
  };
  const mayStillAnswer = () => isAwaited(click.sent()) && performance.now() < answersBy;
  let handedOver = false;
  const handed = new Set<string>();
  const further = watchFurther(session, click);
  const isRefused = watchRefused(session, click);
  let agreed = false;
  let asked = false;
  let awaits = false;
  const thanks = async () =>
    click.said().find(thanksFor) ??
    (await confirmationOf(page, session.vendor, click.before).catch(() => null));
  const isGone = () => signal.aborted || page.isClosed() || session.tab.arrival.isOverdue();
  while (clock() < end || awaits) {
    await awaitArrival(session.tab);
    if (isGone()) break;
    if (click.heldAsOther() && click.sent().length === 0)
      return { kind: 'unknown', reason: 'what was to be sent was held back' };
    const awaited = awaits;
    awaits = mayStillAnswer();
    // The page takes its time over the answer, too.
    if (awaited && !awaits && isAnswered(click.sent()))
      end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
    const words = await thanks();
    if (words !== null) return { kind: 'confirmed', words };
    if (clock() - pressedAt > BEFORE_JUDGING_MS) {
      const step = await leadsOn(session, click.reading, {
        orSummary: click.mayLeadOn,
        sentByGet: click.sentByGet,
      });
      if (step !== null) {
        // They may have come after what stands beside them.
        const late = await thanks();
        if (late !== null) return { kind: 'confirmed', words: late };
        return (
          (await ask(session, click, true)) ?? (await turnedDown(session, click)) ?? { kind: 'moved', step }
        );
      }
      const found =
        agreed || click.sent().length > 0
          ? null
          : await findYes(page, session.request.plan).catch(() => null);
      if (found !== null) {
        agreed = true;
        const { question, yes } = found;
        say(session, 'applier:click', `Answering the page's question with "${yes.words}"`, {
          label: yes.words,
        });
        const pressed = await press(yes);
        if (pressed.kind === 'pressed')
          session.agreed.push({ question: quoted([question]), button: yes.words });
        end = clock() + (session.deps.confirmationMs ?? CONFIRMATION_MS);
        continue;
      }
      const question = session.tab.boxes.refused().at(-1);
      if (!asked && question !== undefined && click.sent().length === 0) {
        asked = true;
        const answer = await answered(handQuestion(session, question, click));
        if (typeof answer !== 'string' && !isGone())
          return { kind: 'left', ...answer, reason: `the page asks "${question}" before it sends` };
        if (answer !== 'done') break;
        beginAnew();
        continue;
      }
      const refusal = await refused(session, click);
      if (refusal !== null) return (await ask(session, click, true)) ?? { kind: 'refused', refusal };
      if (!handedOver && (await needsUser(session))) {
        handedOver = true;
        const kind = (await captchaShown(page)) ? 'captcha' : 'email-code';
        const answer = await answered(handOverPage(session, kind, async () => !(await needsUser(session))));
        if (typeof answer !== 'string' && !isGone())
          return { kind: 'left', ...answer, reason: 'the page still waits for you' };
        if (answer !== 'done') break;
        beginAnew();
        continue;
      }
      const wanted = handed.size < MOST_FURTHER ? await further() : null;
      if (wanted !== null && !handed.has(wanted)) {
        handed.add(wanted);
        const answer = await answered(handFurther(session, wanted, click));
        if (typeof answer !== 'string' && !isGone())
          return { kind: 'left', ...answer, reason: stillWants(wanted, click) };
        if (answer !== 'done') break;
        beginAnew();
      }
      if (await isRefused()) break;
    }
    await sleep(Math.min(LONGEST_LOOK_MS, FIRST_LOOK_MS + (clock() - pressedAt) / 8));
  }
  const vendors = await ask(session, click);
  if (vendors !== null) return vendors;
  if (isGone()) return { kind: 'unknown', reason: whyGone(session, click), gone: true };
  const refusal = refusedWith(click.sent());
  if (refusal !== null) {
    const words = await newWordsOf(session.tab, click.before);
    return { kind: 'refused', refusal: refusedByStatus(refusal, [...click.said(), words]) };
  }
  if (isUnanswered(click.sent())) return { kind: 'unknown', reason: noAnswer(session, click) };
  const wants = [...handed].at(-1);
  return wants === undefined
    ? { kind: 'unknown', reason: 'the page showed neither a confirmation nor an error', quiet: true }
    : { kind: 'unknown', reason: stillWants(wants, click), wants };
}

const stillWants = (words: string, { sent }: AfterClick): string =>
  sent().length === 0
    ? `the page seems to want its button "${words}" pressed before the application is sent, and has not confirmed anything`
    : `it may be sent already, but the page also seems to want its button "${words}" pressed, and has not confirmed anything`;

/** The user's answer, or what was thrown in its place. */
function answered(answer: Promise<'done' | 'stop'>): Promise<'done' | 'stop' | { thrown: unknown }> {
  return answer.catch((thrown: unknown) => ({ thrown }));
}

/** Why a page can be asked nothing any more, as a clause. */
function whyGone(session: Session, click: AfterClick): string {
  const { tab } = session;
  const unanswered = isUnanswered(click.sent());
  const [done, unseen] =
    click.sent().length > 0 ? ['it was sent', ''] : ['the button was pressed', '; nothing was seen to leave'];
  if (tab.arrival.isOverdue() || (!tab.signal.aborted && !tab.page.isClosed()))
    return unanswered
      ? noAnswer(session, click)
      : `${done}, and the page that was to follow did not come ${inSeconds(session)}${unseen}`;
  return unanswered
    ? 'it was sent, and the page was closed before the site answered'
    : `${done}, and the page was closed right after${unseen}`;
}

function noAnswer(session: Session, click: AfterClick): string {
  return isAwaited(click.sent())
    ? `it was sent, but the site did not answer ${inSeconds(session)}`
    : 'it was sent, but the connection broke off before the site answered';
}

const inSeconds = ({ tab }: Session): string => `within ${Math.round(tab.arrival.longestMs / 1000)} seconds`;

async function refused(session: Session, click: AfterClick): Promise<Refusal | null> {
  try {
    const { fields } = await readPage(session.tab.page);
    if (!fields.some((field) => field.visible)) return null;
    const refusal = await refusalOf(session.tab.page, fields, { sent: click.sent().length > 0 });
    if (refusal === null) return null;
    const isNew =
      JSON.stringify(brief(refusal)) !==
      JSON.stringify(click.complaint === null ? null : brief(click.complaint));
    // A page may turn down what was mended with the very words of before.
    const status = refusedWith(click.sent());
    if (!isNew && click.sent().length > 0 && status === null) return null;
    return status === null || refusal.fields.length > 0
      ? refusal
      : refusedByStatus(status, [refusal.general]);
  } catch {
    return null;
  }
}

/**
 * Where the site did not take what was sent, the steps that its page shows then are the old ones, and no further ones.
 * Where it answered with an error of its own it may have stored all of it: nothing is pressed after that.
 */
async function turnedDown(session: Session, click: AfterClick): Promise<SeenOutcome | null> {
  if (erredWith(click.sent(), []) !== null) return { kind: 'unknown', reason: 'the page asks more' };
  const status = refusedWith(click.sent());
  if (status === null) return null;
  const { page } = session.tab;
  if (click.mayLeadOn && !session.seenSteps.has(signature(await readPage(page)))) return null;
  const words = await newWordsOf(session.tab, click.before);
  const refusal = (await refused(session, click)) ?? refusedByStatus(status, [...click.said(), words]);
  return { kind: 'refused', refusal, anew: true };
}

/** What the site answered, and what its page says of it. */
function refusedByStatus(status: number, words: readonly string[]): Refusal {
  return { fields: [], general: `${refusedWords(status)}${saying(words)}` };
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
