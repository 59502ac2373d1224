import { ExternalServiceError } from '#shared/errors/index.ts';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { confirmationOf } from '../page/confirmation.ts';
import { dismissBanner } from '../page/dismiss-banner.ts';
import { type FoundButton, findButtons } from '../page/find-buttons.ts';
import { press } from '../page/press.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { handOverPage } from './hand-over.ts';
import { lookAfterHands, myTurn, SentByHand } from './my-turn.ts';
import { type Session, say } from './session.ts';
import { tellVendor } from './where-it-goes.ts';

/** A posting, its form, a login in between, and one spare. */
const MOST_HOPS = 5;
/** Pages that build their form by script show nothing for a while. */
const APPEAR_MS = 10_000;
const LOOK_MS = 150;

interface Seen {
  reading: PageReading;
  questions: number;
  open: FoundButton | null;
}

/**
 * Comes to the form: opens it from the posting, and hands logins and challenges over to the user. Returns null when the
 * user stops there. Throws `ExternalServiceError` where no form can be found.
 */
export async function reachForm(session: Session): Promise<PageReading | null> {
  const { page } = session.tab;
  let pressed = '';
  let deadline = performance.now() + APPEAR_MS;
  for (let hop = 0; hop < MOST_HOPS; ) {
    await myTurn(session);
    await settle(page);
    await dismissBanner(page);
    const { reading, questions, open } = await look(session);
    session.vendor = reading.vendor ?? session.vendor;
    tellVendor(session);
    const kind = await challengeOf(page, reading.fields);
    if (kind !== null) {
      const gone = async (): Promise<boolean> =>
        (await challengeOf(page, (await readPage(page)).fields)) === null && !(await captchaShown(page));
      if ((await handOverPage(session, kind, gone)) === 'stop') return null;
      await lookAfterHands(session);
      hop += 1;
      deadline = performance.now() + APPEAR_MS;
      continue;
    }
    if (questions >= 2 || (questions === 1 && open === null)) return reading;
    if (pressed !== '') await lookAfterPress(session);
    const here = `${page.url()} ${open?.words ?? ''}`;
    if (open === null || here === pressed) {
      if (performance.now() > deadline) break;
      await page.waitForTimeout(LOOK_MS);
      continue;
    }
    say(session, 'applier:click', `Opening the form with "${open.words}"`, { label: open.words });
    pressed = here;
    await pressOpener(session, open);
    hop += 1;
    deadline = performance.now() + APPEAR_MS;
  }
  throw new ExternalServiceError(
    `No application form was found at ${page.url()}. The posting may be closed, or it takes applications elsewhere. Open it to see.`,
    { details: { reason: 'no-form' } },
  );
}

/**
 * Presses what should open the form. A link, or what says of itself that it opens something, can not send; of all else
 * the network lets nothing through that could apply with one click, and the user hears of it.
 */
async function pressOpener(session: Session, open: FoundButton): Promise<void> {
  const { guard } = session.tab;
  const done = open.proven ? () => undefined : guard.press();
  try {
    const { kind } = await press(open);
    if (kind === 'not-pressed')
      throw new ExternalServiceError(
        `"${open.words}" could not be pressed. Open the posting to see what lies over it.`,
        { retryable: true, details: { reason: 'opener-stuck' } },
      );
  } finally {
    done();
  }
}

/** Where no form came: the page may have applied, or tried to. Throws then. */
async function lookAfterPress(session: Session): Promise<void> {
  const { page, guard } = session.tab;
  const stopped = guard.traffic().held.find(({ sends }) => sends);
  if (stopped !== undefined)
    throw new ExternalServiceError(
      `This page opens no form: its button applies at once, with what the site knows of you (${stopped.method} ${stopped.url}). JobAI held that back. Apply there by hand if you want it.`,
      { details: { reason: 'one-click' } },
    );
  const words = await confirmationOf(page, session.vendor, session.before).catch(() => null);
  if (words !== null)
    throw new SentByHand(
      null,
      `the page thanks for an application (${words}), but nothing was seen to leave`,
    );
}

async function look({ tab, vendor }: Session): Promise<Seen> {
  const [reading, { open }] = await Promise.all([readPage(tab.page), findButtons(tab.page, vendor)]);
  const questions = reading.fields.filter(
    (field) => field.visible && !field.decoy && field.type !== 'hidden',
  );
  return { reading, questions: questions.length, open };
}
