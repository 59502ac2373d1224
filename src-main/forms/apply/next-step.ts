import { ExternalServiceError } from '#shared/errors/index.ts';
import { askFrame } from '../page/ask-frame.ts';
import { confirmationOf, lookBefore } from '../page/confirmation.ts';
import { isGone } from '../page/explain-gone.ts';
import { type FoundButton, findButtons } from '../page/find-buttons.ts';
import { press } from '../page/press.ts';
import { type Refusal, refusalOf } from '../page/refusal.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { awaitArrival, pageClock } from './await-arrival.ts';
import { forgetRefused } from './forget-refused.ts';
import { myTurn } from './my-turn.ts';
import { questionsOf } from './questions-of.ts';
import { type Session, say } from './session.ts';

const CHANGE_MS = 8000;
/** A press that the page was not seen to take may have missed the button. */
const UNFELT_MS = 2500;
const FIRST_LOOK_MS = 100;
const LOOK_MS = 250;
/** Steps may take this long to be drawn. */
const SUMMARY_MS = 3500;
/** Words that stand on the page as a whole may have stood there before. */
const BEFORE_JUDGING_MS = 700;

/** What pressing "Next" led to. */
export type NextStep =
  | { kind: 'moved' }
  /** The same step, with complaints. */
  | { kind: 'refused'; refusal: Refusal }
  /** It was another button by the time it was to be pressed, could not be reached, or the user had the page meanwhile; nothing was pressed. */
  | { kind: 'changed' }
  /** It tried to send what could be the whole form, and was stopped. */
  | { kind: 'may-send'; to: string }
  /** The page thanks for the application: it was sent after all. */
  | { kind: 'confirmed'; words: string };

/**
 * Presses the button to the next step and waits for it. What could be the application itself is held back at the
 * network, whatever the button says. Throws `ExternalServiceError` where the page does not react.
 */
export async function goToNextStep(
  session: Session,
  reading: PageReading,
  button: FoundButton,
): Promise<NextStep> {
  const { page, guard } = session.tab;
  await myTurn(session);
  // What a person changed is read before anything is done with it.
  if (session.handsUnread) return { kind: 'changed' };
  const before = signature(reading);
  say(session, 'applier:click', `Going on with "${button.words}"`, { label: button.words });
  const thanked = await lookBefore(page);
  const since = guard.mark();
  const stepDone = guard.press();
  try {
    const pressed = await press(button);
    if (pressed.kind !== 'pressed') return { kind: 'changed' };
    const clock = pageClock(session.tab);
    const pressedAt = clock();
    const patience = pressed.felt ? CHANGE_MS : UNFELT_MS;
    for (let pause = FIRST_LOOK_MS; clock() - pressedAt < patience; pause = LOOK_MS) {
      await page.waitForTimeout(pause);
      await awaitArrival(session.tab);
      await settle(page, 2000);
      const stopped = guard.traffic(since).held.find(({ sends }) => sends);
      if (stopped !== undefined) {
        // Where the form itself was held, what went beside it was none.
        if ((stopped.carried ?? 0) >= 2) guard.ledOn();
        return { kind: 'may-send', to: `${stopped.method} ${stopped.url}` };
      }
      const words = await confirmationOf(page, session.vendor, thanked).catch(() => null);
      if (words !== null) return { kind: 'confirmed', words };
      const now = await readPage(page).catch(whileItGoesOn(session));
      if (now === null) continue;
      if (signature(now) !== before) {
        const late = clock() - pressedAt > SUMMARY_MS || now.url !== reading.url;
        if (await isStep(session, now, late)) {
          guard.ledOn();
          return { kind: 'moved' };
        }
      }
      const refusal = await refusalOf(page, now.fields);
      const early = clock() - pressedAt < BEFORE_JUDGING_MS;
      if (refusal === null || (refusal.fields.length === 0 && early)) continue;
      forgetRefused(session, refusal);
      guard.ledOn();
      return { kind: 'refused', refusal };
    }
    const { sent, held } = guard.traffic(since);
    if (!pressed.felt && sent.length + held.length === 0) return { kind: 'changed' };
  } finally {
    stepDone();
  }
  throw new ExternalServiceError(
    `The form did not go on after "${button.words}" was pressed. JobAI did not send it. Take the page over to look at it.`,
    {
      retryable: true,
      details: { reason: 'step-stuck' },
    },
  );
}

/**
 * A page between two steps shows no questions, and its buttons may be those of the step to come already. A last step
 * without questions shows what was said, or stays as it is.
 */
async function isStep(
  { tab, vendor, outcomes }: Session,
  reading: PageReading,
  late: boolean,
): Promise<boolean> {
  if (signature(reading) !== '') return true;
  const { next, submit } = await findButtons(tab.page, vendor);
  if (next === null && submit === null) return false;
  if (late) return true;
  const said = [...outcomes.values()].filter(({ status }) => status === 'filled').map(({ value }) => value);
  for (const frame of tab.page.frames()) {
    const text = await askFrame(frame, '', () => frame.evaluate(() => document.body?.innerText ?? ''));
    if (said.some((value) => value.length > 3 && text.includes(value))) return true;
  }
  return false;
}

/** A page that goes on to its next document while it is read is looked at there; what ends the tab is an end. */
function whileItGoesOn({ tab }: Session): (thrown: unknown) => null {
  return (thrown) => {
    if (tab.signal.aborted || tab.page.isClosed() || !isGone(thrown)) throw thrown;
    return null;
  };
}

/** What a step asks: its visible questions. Messages and values may change without its being another step. */
export function signature(reading: PageReading): string {
  return questionsOf(reading)
    .map((field) => `${field.id} ${field.label}`)
    .join('\n');
}
