import { setTimeout as sleep } from 'node:timers/promises';
import type { FillReport } from '#shared/domain/form.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { formHash } from '../hash.ts';
import { captchaShown } from '../page/challenge.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { awaitButtons } from './await-buttons.ts';
import { clickSubmit, type SubmitOutcome } from './click-submit.ts';
import { contentsNow } from './contents-of.ts';
import { fillStep } from './fill-step.ts';
import { forReview, possibleEdits } from './for-review.ts';
import { forgetRefused } from './forget-refused.ts';
import { handOverPage } from './hand-over.ts';
import { heldBack } from './held-back.ts';
import { heldFiles } from './held-files.ts';
import { myTurn } from './my-turn.ts';
import { signature } from './next-step.ts';
import { mayOpenAnew } from './open-anew.ts';
import { otherThanApproved } from './other-than-approved.ts';
import { ownWords, saysNoMore } from './own-words.ts';
import { reviewWarnings } from './review-warnings.ts';
import { type Session, say } from './session.ts';
import { originsIn, sentTo, strangersIn, type WhereItGoes, whereItGoes } from './where-it-goes.ts';
import { whileAsked } from './while-asked.ts';

/** Edits and corrections before the user is left alone with the form. */
const MOST_REVIEWS = 12;
/** How often questions that came after the step was filled in are waited for. */
const MOST_LATE = 3;
/** How often a form that turned the application down may be mended and sent once more, each time after a new review. */
const MOST_REFUSALS = 6;

const MOST_LOOKS = 2;
const DRAWS_MS = 700;

/** How the work on a form ended; the reason is a clause for the user, empty once confirmed. */
export interface FormEnd {
  submitted: FillReport['submitted'];
  reason: string;
  /** It was sent, and the page said that it does not take it. */
  turnedDown?: true;
}

/**
 * Shows the filled form to the user and submits what they approved, exactly that: the hash of the form is taken anew
 * right before the click. Returns `moved` where the button only led to a further step, which is still to be filled in,
 * `anew` where the site turned it down and shows its steps again, and `put-away` where the form is no longer on the page
 * and can be opened once more.
 */
export async function submitForm(session: Session): Promise<FormEnd | 'moved' | 'anew' | 'put-away'> {
  const { page } = session.tab;
  const { notes, turnedDown } = session;
  const saidOther: string[] = [];
  let late = 0;
  for (let review = 0; review < MOST_REVIEWS; review += 1) {
    if (await captchaShown(page)) {
      const answer = await handOverPage(session, 'captcha', async () => !(await captchaShown(page)));
      if (answer === 'stop') return notSent('the page still asks to be shown that you are a person');
    }
    await myTurn(session);
    // What is shown is what the page holds, also where a person changed it meanwhile.
    if (session.handsUnread) await fillStep(session);
    const [shown, picture, buttons] = await Promise.all([
      readPage(page),
      session.tab.picture('form'),
      awaitButtons(session),
    ]);
    if (isGone(shown, buttons.submit) && mayOpenAnew(session)) return 'put-away';
    if (late < MOST_LATE && asksMore(session, shown)) {
      late += 1;
      await fillStep(session);
      continue;
    }
    const where = whereItGoes(session, shown, buttons.submit);
    const hash = hashOf(session, shown, where);
    say(session, 'applier:review', 'The form is ready for your review', { formHash: hash });
    const fields = forReview(session.outcomes, session.step);
    const strangers = strangersIn(session, where);
    const question = {
      url: page.url(),
      origin: sentTo(where),
      origins: originsIn(where),
      formHash: hash,
      fields,
      picture,
      warnings: [
        ...new Set([...notes, ...turnedDown.slice(-1).map(({ note }) => note)]),
        ...strangers.map(({ warning }) => warning),
        ...ownWords(session, buttons.submit),
        ...heldFiles(session),
        ...reviewWarnings(fields, session.request.plan.profile),
      ],
      strangers,
      letsThrough: session.letsThrough,
      held: heldBack(session.tab),
    };
    const decision = await whileAsked(session, (byHand) => session.deps.hooks.review(question, byHand));
    notes.length = 0;
    session.letsThrough = null;
    if (decision.decision === 'stop') return notSent(decision.reason ?? 'you stopped it at the review');
    if (decision.decision === 'edit') {
      const { edits, notes: refused } = possibleEdits(fields, decision.values);
      notes.push(...refused);
      for (const { fieldId, value } of edits)
        session.given.set(fieldId, { value, source: 'user', reason: 'you changed this' });
      await fillStep(session);
      continue;
    }
    await myTurn(session);
    const { reading: fresh, submit, hash: now } = await readAnew(session, hash);
    if (isGone(fresh, submit) && mayOpenAnew(session)) return 'put-away';
    const wordsAlike = saysNoMore(session, submit, buttons.submit);
    if (decision.formHash !== hash || now !== hash || !wordsAlike) {
      notes.push(
        session.handsUnread
          ? 'You changed the form on the page meanwhile, so it was not sent as it was shown. Look at it once more.'
          : 'The form changed after you approved it, so it was not sent. Look at it once more.',
      );
      await fillStep(session);
      continue;
    }
    if (submit === null) throw noButton();
    const approved = { reading: fresh, formHash: hash, where, form: await contentsNow(session, fresh) };
    let outcome: SubmitOutcome = await clickSubmit(session, { ...approved, button: submit });
    if (outcome.kind === 'changed') {
      const renamed = await sameForm(session, hash);
      if (renamed !== null && saysNoMore(session, renamed, buttons.submit))
        outcome = await clickSubmit(session, { ...approved, button: renamed });
    }
    if (outcome.kind === 'changed') {
      notes.push('The button changed as it was to be pressed, so it was not. Look at the form once more.');
      await fillStep(session);
      continue;
    }
    if (outcome.kind === 'says-other') {
      const what = otherThanApproved(outcome);
      if (saidOther.includes(hash)) return notSent(what.eachTime);
      saidOther.push(hash);
      notes.push(what.once);
      await fillStep(session);
      continue;
    }
    if (outcome.kind === 'moved') return 'moved';
    if (outcome.kind === 'confirmed') return { submitted: 'confirmed', reason: '' };
    if (outcome.kind === 'unknown') return { submitted: 'unknown', reason: outcome.reason };
    if (outcome.kind === 'not-pressed') return notSent(outcome.reason);
    // Approved as it was turned down before, it would be turned down again.
    if (turnedDown.some((one) => one.hash === hash) || turnedDown.length + 1 >= MOST_REFUSALS)
      return { ...notSent(`the page turned it down again: ${outcome.message}`), turnedDown: true };
    const again = turnedDown.length === 0 ? '' : ' again';
    turnedDown.push({ hash, note: `The form was not accepted${again}: ${outcome.message}` });
    forgetRefused(session, outcome.refusal);
    if (outcome.anew) return 'anew';
    await fillStep(session);
  }
  return notSent('it kept changing between the approval and the click');
}

/**
 * Reads the form once more. What is not the approved one is read a second time a moment later: a page that draws itself
 * anew is not for a moment.
 */
async function readAnew(session: Session, approved: string) {
  for (let look = 1; ; look += 1) {
    const [reading, { submit }] = await Promise.all([readPage(session.tab.page), awaitButtons(session)]);
    const hash = hashOf(session, reading, whereItGoes(session, reading, submit));
    if (hash === approved || session.handsUnread || look === MOST_LOOKS) return { reading, submit, hash };
    await sleep(DRAWS_MS, undefined, { signal: session.tab.signal });
  }
}

/**
 * The button of a form that is still the approved one, answers and addresses, under other words that mean sending and
 * nothing else; null where it is not. What was approved is the form, not its button's words.
 */
async function sameForm(session: Session, hash: string): Promise<FoundButton | null> {
  const [now, { submit }] = await Promise.all([readPage(session.tab.page), awaitButtons(session)]);
  if (submit?.sure !== true) return null;
  return hashOf(session, now, whereItGoes(session, now, submit)) === hash ? submit : null;
}

/** Whether the page asks what it did not ask when this step was filled in: what is reviewed is all that is sent. */
function asksMore({ lastRead, step }: Session, shown: PageReading): boolean {
  if (lastRead?.step !== step) return false;
  const known = new Set(signature(lastRead.reading).split('\n'));
  return signature(shown)
    .split('\n')
    .some((question) => question !== '' && !known.has(question));
}

/** The user went to another page, say, or the site ended their visit. */
function isGone(reading: PageReading, submit: FoundButton | null): boolean {
  return submit === null && signature(reading) === '';
}

/** The end of a form that was not sent. */
export function notSent(reason: string): FormEnd {
  return { submitted: false, reason };
}

function noButton(): ExternalServiceError {
  return new ExternalServiceError(
    "The form and its button are no longer on the page. The employer's site may have a problem. Start this job again later.",
    { retryable: true, details: { reason: 'submit-gone' } },
  );
}

/** What an approval holds for: the questions, what stands there, what the documents hold, and where it goes. */
function hashOf(session: Session, reading: PageReading, where: WhereItGoes): string {
  const prefix = `${session.step}:`;
  const earlier = [...session.outcomes.entries()]
    .filter(([key]) => !key.startsWith(prefix))
    .map(([id, outcome]) => ({ id, value: outcome.value }));
  return formHash(JSON.stringify([where, session.documents]), reading.fields, earlier);
}
