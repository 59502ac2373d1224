import { ExternalServiceError } from '#shared/errors/index.ts';
import { formHash } from '../hash.ts';
import { captchaShown } from '../page/challenge.ts';
import { findButtons } from '../page/find-buttons.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { clickSubmit, type SubmitOutcome } from './click-submit.ts';
import { fillStep } from './fill-step.ts';
import { forgetRefused } from './forget-refused.ts';
import { handOverPage } from './hand-over.ts';
import { myTurn, type Session, say } from './session.ts';
import { warningsOf } from './warnings.ts';

/** Edits and corrections before the user is left alone with the form. */
const MOST_REVIEWS = 12;
/** A form that turned the application down may be sent once more, after a new review. */
const MOST_REFUSALS = 2;

/**
 * Shows the filled form to the user and submits what they approved, exactly that: the hash of the form is taken anew
 * right before the click. Returns false where it was not submitted.
 */
export async function submitForm(session: Session): Promise<false | 'confirmed' | 'unknown'> {
  const { page } = session.tab;
  const notes: string[] = [];
  let refusals = 0;
  for (let review = 0; review < MOST_REVIEWS; review += 1) {
    if (await captchaShown(page)) {
      const answer = await handOverPage(session, 'captcha', async () => !(await captchaShown(page)));
      if (answer === 'stop') return false;
    }
    await myTurn(session);
    const shown = await readPage(page);
    const hash = hashOf(session, shown);
    say(session, 'applier:review', 'The form is ready for your review', { formHash: hash });
    const decision = await session.deps.hooks.review({
      url: page.url(),
      origin: originOf(page.url()),
      formHash: hash,
      fields: [...session.outcomes.values()],
      picture: await session.tab.picture(),
      warnings: [...notes, ...warningsOf(session)],
    });
    notes.length = 0;
    if (decision.decision === 'stop') return false;
    if (decision.decision === 'edit') {
      for (const { fieldId, value } of decision.values)
        session.given.set(fieldId, { value, source: 'user', reason: 'you changed this' });
      await fillStep(session);
      continue;
    }
    await myTurn(session);
    const fresh = await readPage(page);
    if (decision.formHash !== hash || hashOf(session, fresh) !== hash) {
      notes.push('The form changed after you approved it, so it was not sent. Look at it once more.');
      await fillStep(session);
      continue;
    }
    const { submit } = await findButtons(page);
    if (submit === null) throw noButton();
    const outcome: SubmitOutcome = await clickSubmit(session, {
      button: submit,
      reading: fresh,
      formHash: hash,
    });
    if (outcome.kind !== 'refused') return outcome.kind === 'not-pressed' ? false : outcome.kind;
    refusals += 1;
    if (refusals >= MOST_REFUSALS) return false;
    notes.push(`The form was not accepted: ${outcome.message}`);
    forgetRefused(session, outcome.refusal);
    await fillStep(session);
  }
  return false;
}

function noButton(): ExternalServiceError {
  return new ExternalServiceError(
    "The form and its button are no longer on the page. The employer's site may have a problem. Start this job again later.",
    { retryable: true, details: { reason: 'submit-gone' } },
  );
}

function hashOf(session: Session, reading: PageReading): string {
  const prefix = `${session.step}:`;
  const earlier = [...session.outcomes.entries()]
    .filter(([key]) => !key.startsWith(prefix))
    .map(([id, outcome]) => ({ id, value: outcome.value }));
  return formHash(originOf(reading.url), reading.fields, earlier);
}

function originOf(url: string): string {
  return new URL(url).origin;
}
