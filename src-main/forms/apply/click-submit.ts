import { setTimeout as sleep } from 'node:timers/promises';
import type { ApprovedForm } from '#shared/forms/approved-form.ts';
import { asksToSend } from '../page/asks-to-send.ts';
import { type BeforeClick, lookBefore } from '../page/confirmation.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import { buttonsBefore } from '../page/further-button.ts';
import { PRESS_MS, press } from '../page/press.ts';
import { type Refusal, refusalInWords, refusalOf } from '../page/refusal.ts';
import { isSentByGet } from '../page/search-boxes.ts';
import type { PageReading } from '../read/read-page.ts';
import type { SentRequest, StoppedRequest } from './apply-request.ts';
import { type AfterClick, awaitOutcome, type SeenOutcome } from './await-outcome.ts';
import { nothingOfStepLeft } from './compare-left.ts';
import { notTheEnd } from './not-the-end.ts';
import { type Session, say } from './session.ts';
import {
  isAnswered,
  isEmptyHanded,
  isTaken,
  isWhole,
  notRefused,
  refusedWith,
  refusedWords,
  TOO_MANY,
  weightiest,
} from './site-answers.ts';
import { newWordsOf, quoted, saying } from './site-words.ts';
import { approvedOrigins, sentTo, type WhereItGoes } from './where-it-goes.ts';
import { whyUnknown } from './why-unknown.ts';

export type SubmitOutcome =
  | { kind: 'confirmed' }
  /** Pressed, and nobody knows whether it arrived. Never pressed again by the program. */
  | { kind: 'unknown'; reason: string }
  /** It led to a further step. */
  | { kind: 'moved' }
  /** Nothing was sent, or the site answered that it did not take it. */
  | {
      kind: 'refused';
      refusal: Refusal;
      message: string /** The page shows other steps of the form again. */;
      anew?: true;
    }
  /** It was another button by the time it was to be pressed; nothing was pressed. */
  | { kind: 'changed' }
  /** What was to leave said more or other than was approved, so it was held; nothing left. */
  | { kind: 'says-other'; chooses: readonly string[]; changes: readonly string[] }
  /** The button could not be pressed, nothing left when it was, or the site takes nothing for now. */
  | { kind: 'not-pressed'; reason: string };

interface Approved {
  button: FoundButton;
  reading: PageReading;
  formHash: string;
  /** What the user saw of where it goes. */
  where: WhereItGoes;
  /** What is sent is held against it. */
  form: ApprovedForm;
}

const noPicture = async (): Promise<null> => null;

const LATE_MS = 2000;
/** How long the site may take to answer what was sent, once the page thanks for it. */
const ANSWER_MS = 8000;
/**
 * Presses the button that sends the form, once. The journal is armed, and on disk, before; whatever happens after, it
 * gets a final state: confirmed, unknown, or released where the network saw that nothing was sent, or the site itself
 * answered that it did not take it.
 */
export async function clickSubmit(session: Session, approved: Approved): Promise<SubmitOutcome> {
  const { button, reading, formHash } = approved;
  const { page } = session.tab;
  try {
    await button.locator.click({ trial: true, timeout: PRESS_MS });
  } catch {
    session.tab.signal.throwIfAborted();
    return notPressed(button);
  }
  const url = page.url();
  const [before, complaint, buttons, sentByGet] = await Promise.all([
    lookBefore(page),
    refusalOf(page, reading.fields),
    buttonsBefore(page),
    isSentByGet(page, reading.fields),
  ]);
  // A step that was sent before keeps it armed: whether it was the whole form, nobody knows.
  session.partSent = session.armed;
  if (!session.armed) await session.deps.hooks.journal.arm({ url, origin: sentTo(approved.where), formHash });
  session.armed = true;
  try {
    return await pressArmed(session, approved, { before, complaint, buttons, url, sentByGet });
  } catch (thrown) {
    // Nothing left, and the user did not answer what the page asked of them.
    if (!session.armed) throw thrown;
    await session.deps.hooks.journal.unknown('the page failed right after its button was pressed', noPicture);
    session.armed = false;
    session.deps.log.warn('a form failed after its button was pressed', {
      reason: thrown instanceof Error ? thrown.message : '',
    });
    return { kind: 'unknown', reason: 'the page failed right after its button was pressed' };
  }
}

async function pressArmed(
  session: Session,
  { button, reading, where, form }: Approved,
  page: Pick<AfterClick, 'before' | 'complaint' | 'buttons' | 'url' | 'sentByGet'>,
): Promise<SubmitOutcome> {
  const { guard } = session.tab;
  const since = guard.mark();
  const sent = () => {
    const traffic = guard.traffic(since);
    // What the user sent by hand may carry nothing that is known of them.
    return [...traffic.sent, ...traffic.bare];
  };
  const over = guard.arm(approvedOrigins(where), form);
  const boxes = session.tab.boxes.listen((question) => asksToSend(question, session.request.plan));
  const { said } = boxes;
  try {
    say(session, 'applier:click', `Sending the form with "${button.words}"`, { label: button.words });
    const pressed = await press(button);
    if (pressed.kind !== 'pressed' && sent().length === 0) {
      await release(session, `"${button.words}" was not pressed.`);
      return pressed.kind === 'changed' ? { kind: 'changed' } : await notPressed(button);
    }
    const heldAsOther = () => saidOther(guard.traffic(since).held) !== undefined;
    const click = { ...page, reading, mayLeadOn: !button.sure, sent, said, heldAsOther };
    const seen = await awaitOutcome(session, click);
    if (seen.kind === 'confirmed') await untilAnswered(session, sent);
    return await settleOutcome(session, seen, {
      sent: sent(),
      held: guard.traffic(since).held,
      button,
      before: page.before,
      said: said(),
    });
  } finally {
    over();
    boxes.over();
    for (const question of boxes.agreed())
      session.agreed.push({ question: quoted([question]), button: null });
    session.known = guard.mark();
  }
}

/**
 * A page may thank before a worker or a window of its own has sent, and go on before the site has answered: what it sent
 * may be lost then.
 */
async function untilAnswered({ tab }: Session, sent: () => readonly SentRequest[]): Promise<void> {
  for (let waited = 0; waited < ANSWER_MS; waited += 100) {
    const [mayCome, isLate] = [tab.windows.isAwaited(), waited >= LATE_MS];
    if (!mayCome && isAnswered(sent()) && (isLate || !isEmptyHanded(sent()))) return;
    if (!mayCome && isLate && sent().length === 0) return;
    await sleep(100);
  }
}

interface SeenTraffic {
  sent: readonly SentRequest[];
  held: readonly StoppedRequest[];
  button: FoundButton;
  before: BeforeClick;
  said: readonly string[];
}

/** Writes down what became of the press: what the network saw goes before what the page says. */
async function settleOutcome(
  session: Session,
  seen: SeenOutcome,
  { sent, held, button, before, said }: SeenTraffic,
): Promise<SubmitOutcome> {
  const { journal } = session.deps.hooks;
  const stopped = weightiest(held);
  const isLost = isEmptyHanded(sent) && nothingOfStepLeft(session);
  if (seen.kind === 'confirmed' && isTaken(sent) && isWhole(sent, held) && !isLost) {
    await journal.confirm(seen.words, () => session.tab.picture('view'));
    session.armed = false;
    say(session, 'applier:submitted', `Application confirmed: ${seen.words}`, { outcome: 'confirmed' });
    return { kind: 'confirmed' };
  }
  const taken = notRefused(sent);
  if (seen.kind === 'moved') {
    if (taken.length === 0)
      await release(session, `"${button.words}" led to a further step of the form; nothing was sent yet.`);
    else if (button.sure) session.notes.push(notTheEnd(button.words, seen.step, sent));
    return { kind: 'moved' };
  }
  // What a step before may have sent is not known to be nothing, whatever the user was asked since.
  if (seen.kind === 'left' && taken.length === 0 && !session.partSent) {
    await release(session, seen.reason);
    throw seen.thrown;
  }
  const other = saidOther(held);
  if (other !== undefined && taken.every(({ idle }) => idle === true) && !session.partSent) {
    await release(session, `${other.why}, so it was held back`);
    return { kind: 'says-other', chooses: other.chooses ?? [], changes: other.changes ?? [] };
  }
  // Where what sends was held, a page that complains does so because of that.
  const isHeld = sent.length === 0 && stopped !== undefined;
  const isOver = seen.kind === 'refused' || (seen.kind === 'unknown' && seen.gone !== true);
  if (isOver && !isHeld && refusedWith(sent) === TOO_MANY) {
    const reason = `${refusedWords(TOO_MANY)}${saying([...said, await newWordsOf(session.tab, before)])}. JobAI does not try again by itself: start this job again later`;
    await release(session, reason);
    return { kind: 'not-pressed', reason };
  }
  if (seen.kind === 'refused' && !isHeld && (taken.length === 0 || seen.byVendor)) {
    const message = refusalInWords(seen.refusal);
    await release(session, message);
    return { kind: 'refused', refusal: seen.refusal, message, ...(seen.anew && { anew: true }) };
  }
  if (sent.length === 0 && (isOver || (seen.kind === 'confirmed' && stopped !== undefined))) {
    const reason =
      stopped === undefined
        ? `the page sent nothing when "${button.words}" was pressed${wanting(seen)}${saying([...said, await newWordsOf(session.tab, before)])}`
        : `${stopped.why}, so it was held back${stopped.method === 'WEBSOCKET' ? '; apply there in your own browser' : ''}`;
    await release(session, reason);
    return { kind: 'not-pressed', reason };
  }
  const reason = await whyUnknown(session.tab, seen, { sent, stopped, before, said, isLost });
  const isGone = seen.kind === 'unknown' && seen.gone === true;
  await journal.unknown(reason, async () => (isGone ? null : session.tab.picture('view')));
  session.armed = false;
  say(session, 'applier:submitted', `It is not known whether the application arrived: ${reason}`, {
    outcome: 'unknown',
  });
  return { kind: 'unknown', reason };
}

const saidOther = (held: readonly StoppedRequest[]): StoppedRequest | undefined =>
  held.find(({ chooses, changes }) => chooses !== undefined || changes !== undefined);

function wanting(seen: SeenOutcome): string {
  return seen.kind === 'unknown' && seen.wants !== undefined
    ? `, and seems to want its button "${seen.wants}" pressed`
    : '';
}

async function release(session: Session, reason: string): Promise<void> {
  if (session.partSent) return;
  await session.deps.hooks.journal.release(reason);
  session.armed = false;
}

/** What became of a button that took no press. Where it is gone, another may have come in its place. */
async function notPressed(button: FoundButton): Promise<SubmitOutcome> {
  if (!(await button.locator.isVisible().catch(() => false))) return { kind: 'changed' };
  return { kind: 'not-pressed', reason: await whyNot(button) };
}

async function whyNot({ locator, words }: FoundButton): Promise<string> {
  const enabled = await locator.isEnabled().catch(() => true);
  if (!enabled) return `its button "${words}" is switched off; the page may still miss an answer`;
  // A page that does not even say so is too slow as well.
  const free = await locator.evaluate(isOnTop).catch(() => true);
  return free
    ? `the page, or this machine, was too slow to take a press of its button "${words}"`
    : `something on the page covers its button "${words}"`;
}

/** Runs in the page. */
function isOnTop(button: Element): boolean {
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = button.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && button.contains(there);
}
