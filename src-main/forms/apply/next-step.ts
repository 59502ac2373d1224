import { ExternalServiceError } from '#shared/errors/index.ts';
import { lookBefore } from '../page/confirmation.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import { type Refusal, refusalOf } from '../page/refusal.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { forgetRefused } from './forget-refused.ts';
import { myTurn, type Session, say } from './session.ts';

const CHANGE_MS = 8000;
const LOOK_MS = 250;

/** What pressing "Next" led to: another step, or the same one with complaints. */
export type NextStep = { kind: 'moved' } | { kind: 'refused'; refusal: Refusal };

/** Presses the button to the next step and waits for it. Throws `ExternalServiceError` where the page does not react. */
export async function goToNextStep(
  session: Session,
  reading: PageReading,
  button: FoundButton,
): Promise<NextStep> {
  const { page, guard } = session.tab;
  await myTurn(session);
  const before = signature(reading);
  const { url } = await lookBefore(page);
  say(session, 'applier:click', `Going on with "${button.words}"`, { label: button.words });
  const stepDone = guard.allowStep();
  try {
    await button.locator.click({ timeout: 5000 });
    for (let waited = 0; waited < CHANGE_MS; waited += LOOK_MS) {
      await page.waitForTimeout(LOOK_MS);
      await settle(page, 2000);
      const now = await readPage(page);
      if (signature(now) !== before || (page.url() !== url && !sameStep(now, reading)))
        return { kind: 'moved' };
      const refusal = await refusalOf(page, now.fields);
      if (refusal === null) continue;
      forgetRefused(session, refusal);
      return { kind: 'refused', refusal };
    }
  } finally {
    stepDone();
  }
  throw new ExternalServiceError(
    `The form did not go on after "${button.words}" was pressed. Nothing was submitted. Take the page over to look at it.`,
    {
      retryable: true,
      details: { reason: 'step-stuck' },
    },
  );
}

function sameStep(left: PageReading, right: PageReading): boolean {
  return signature(left) === signature(right);
}

/** What a step asks: its visible questions. Messages and values may change without its being another step. */
export function signature({ fields }: PageReading): string {
  return fields
    .filter((field) => field.visible && !field.decoy && field.type !== 'hidden')
    .map((field) => `${field.id} ${field.label}`)
    .join('\n');
}
