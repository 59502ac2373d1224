import type { Page } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { appliedBefore, confirmationOf } from '../page/confirmation.ts';
import { dismissBanner } from '../page/dismiss-banner.ts';
import { type FoundButton, findButtons } from '../page/find-buttons.ts';
import { isHalfThere } from '../page/half-there.ts';
import { press } from '../page/press.ts';
import { settle } from '../page/settle.ts';
import { within } from '../page/within.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import type { TrafficMark } from './apply-request.ts';
import { awaitArrival } from './await-arrival.ts';
import { followWindow } from './follow-window.ts';
import { handOverPage } from './hand-over.ts';
import { lookAfterHands, myTurn, thanksUnseen } from './my-turn.ts';
import { createOpeners } from './openers.ts';
import { questionsOf } from './questions-of.ts';
import { type Session, say } from './session.ts';
import { signInMessage, watchSignIn } from './watch-sign-in.ts';
import { tellVendor } from './where-it-goes.ts';

/** A posting, its form, a login in between, and one spare. */
const MOST_HOPS = 5;
/** Pages that build their form by script show nothing for a while. */
const APPEAR_MS = 10_000;
/** Where something was held that may be the application, a form that was asked for otherwise comes within this. */
const HELD_MS = 5000;
const LOOK_MS = 150;
/** What a page shows without being scrolled is there by then. */
const SCROLL_AFTER_MS = 1000;

interface Seen {
  reading: PageReading;
  questions: number;
  opens: FoundButton[];
}

/** The button that was last pressed, and when. */
interface Pressed {
  at: number;
  words: string;
  since: TrafficMark;
}

/**
 * Comes to the form: opens it from the posting, and hands logins and challenges over to the user. Returns null when the
 * user stops there. Throws `ExternalServiceError` where no form can be found.
 */
export async function reachForm(session: Session): Promise<PageReading | null> {
  const { page, guard } = session.tab;
  let pressed = null as Pressed | null;
  let arrived = performance.now();
  let deadline = arrived + APPEAR_MS;
  let mayPressAgain = true;
  const openers = createOpeners();
  const signIn = watchSignIn();
  const { accounts } = session.deps;
  for (let hop = 0; hop < MOST_HOPS; ) {
    await myTurn(session);
    await awaitArrival(session.tab);
    await settle(page);
    await dismissBanner(page, guard.pressAside);
    // A look takes long on a busy machine: what it did not see may have come meanwhile.
    const looked = performance.now();
    const { reading, questions, opens } = await look(session);
    session.vendor = reading.vendor ?? session.vendor;
    tellVendor(session, reading);
    const kind = await challengeOf(page, reading.fields, { opens: openers.hasLeft(page.url(), opens) });
    if (kind !== null) {
      signIn.see(reading);
      const gone = async (): Promise<boolean> => {
        const now = await readPage(page);
        signIn.see(now);
        return (await challengeOf(page, now.fields)) === null && !(await captchaShown(page));
      };
      const message = signInMessage(kind, page.url(), accounts);
      const words = message === undefined ? {} : { message };
      if ((await handOverPage(session, kind, gone, words)) === 'stop') return null;
      await lookAfterHands(session, { signedIn: true });
      hop += 1;
      deadline = performance.now() + APPEAR_MS;
      continue;
    }
    signIn.over(accounts);
    if (questions >= 2 || (questions === 1 && opens.length === 0)) return reading;
    if (pressed !== null) await lookAfterPress(session, pressed);
    const since = performance.now() - arrived;
    if (pressed !== null && (await followWindow(session, since))) {
      hop += 1;
      arrived = performance.now();
      deadline = arrived + APPEAR_MS;
      continue;
    }
    const late = looked > deadline;
    // A page that was busy may have missed the first press, or lost what it asked for.
    const again = late && mayPressAgain ? (opens[0] ?? null) : null;
    // Where something was held that may be the application, no other button is tried.
    const held = pressed !== null && guard.traffic(pressed.since).held.some(({ sends }) => sends);
    const open = (held ? null : openers.next(page.url(), opens, since)) ?? again;
    if (open === null) {
      if (late) break;
      // Some pages draw what is further down once it is looked at.
      if (since > SCROLL_AFTER_MS) await scrollOn(page);
      await page.waitForTimeout(LOOK_MS);
      continue;
    }
    if (open === again) mayPressAgain = false;
    say(session, 'applier:click', `Opening the form with "${open.words}"`, { label: open.words });
    const at = performance.now();
    const mark = guard.mark();
    session.tab.windows.forget();
    openers.pressed(page.url(), open, opens);
    if (await pressOpener(session, open)) pressed = { at, words: open.words, since: mark };
    // After a press a button may be on its way out.
    else if (pressed === null) throw stuck(open);
    hop += 1;
    arrived = performance.now();
    deadline = arrived + APPEAR_MS;
  }
  const before = await appliedBefore(page);
  if (before !== null)
    throw new ExternalServiceError(
      `The site says that you have applied for this job before ("${before}"), and shows no form. Open it to see.`,
      { details: { reason: 'applied-before' } },
    );
  if (await isHalfThere(page))
    throw new ExternalServiceError(
      `The page at ${page.url()} never finished loading, and what came of it shows no application form. Its site may have a problem. Start this job again later, or open it to see.`,
      { retryable: true, details: { reason: 'half-there' } },
    );
  throw new ExternalServiceError(
    `No application form was found at ${page.url()}. The posting may be closed, or it takes applications elsewhere. Open it to see.`,
    { details: { reason: 'no-form' } },
  );
}

/**
 * Presses what should open the form; false where it could not be pressed. Whatever it looks like, link or button, the
 * network lets nothing through that could apply with one click, and the user hears of it.
 */
async function pressOpener({ tab }: Session, open: FoundButton): Promise<boolean> {
  const done = tab.guard.press();
  try {
    return (await press(open)).kind === 'pressed';
  } finally {
    done();
  }
}

/** Goes on by as much of the page as can be seen at once. */
async function scrollOn(page: Page): Promise<void> {
  await within(
    LOOK_MS,
    undefined,
    page.evaluate(() => scrollBy(0, innerHeight * 0.9)).catch(() => undefined),
  );
}

function stuck({ words }: FoundButton): ExternalServiceError {
  return new ExternalServiceError(
    `"${words}" could not be pressed. Open the posting to see what lies over it.`,
    { retryable: true, details: { reason: 'opener-stuck' } },
  );
}

/** While no form came: the page may have applied, or tried to. Throws then. */
async function lookAfterPress(session: Session, pressed: Pressed): Promise<void> {
  const { page, guard } = session.tab;
  const words = await confirmationOf(page, session.vendor, session.before).catch(() => null);
  const { held } = guard.traffic(pressed.since);
  const stopped = held.find(({ sends }) => sends) ?? (words === null ? undefined : held.at(-1));
  if (stopped !== undefined && (words !== null || performance.now() - pressed.at > HELD_MS))
    throw new ExternalServiceError(
      `No form came after "${pressed.words}": it seems to be a button that applies at once, with what the site knows of you. JobAI held that back (${stopped.method} ${stopped.url}). Press it yourself on the page if you want to apply that way.`,
      { details: { reason: 'one-click' } },
    );
  if (words !== null) throw thanksUnseen(words);
}

async function look({ tab, vendor }: Session): Promise<Seen> {
  const [reading, { opens }] = await Promise.all([readPage(tab.page), findButtons(tab.page, vendor)]);
  // Where something opens the form, a job alert of several boxes is none.
  const asked = questionsOf(reading).filter((field) => opens.length === 0 || field.standsBeside !== true);
  return { reading, questions: asked.length, opens };
}
