import { ExternalServiceError } from '#shared/errors/index.ts';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { dismissBanner } from '../page/dismiss-banner.ts';
import { findButtons } from '../page/find-buttons.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { handOverPage } from './hand-over.ts';
import { myTurn, type Session, say } from './session.ts';

/** A posting, its form, a login in between, and one spare. */
const MOST_HOPS = 5;

/**
 * Comes to the form: opens it from the posting, and hands logins and challenges over to the user. Returns null when the
 * user stops there. Throws `ExternalServiceError` where no form can be found.
 */
export async function reachForm(session: Session): Promise<PageReading | null> {
  const { page, guard } = session.tab;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    await myTurn(session);
    await settle(page);
    await dismissBanner(page);
    const reading = await readPage(page);
    session.vendor = reading.vendor ?? session.vendor;
    guard.allowHosts(session.vendor?.sendsTo ?? []);
    const kind = await challengeOf(page, reading.fields);
    if (kind !== null) {
      const gone = async (): Promise<boolean> =>
        (await challengeOf(page, (await readPage(page)).fields)) === null && !(await captchaShown(page));
      if ((await handOverPage(session, kind, gone)) === 'stop') return null;
      continue;
    }
    const questions = reading.fields.filter(
      (field) => field.visible && !field.decoy && field.type !== 'hidden',
    );
    const buttons = await findButtons(page, session.vendor);
    if (questions.length >= 2 || (questions.length === 1 && buttons.open === null)) return reading;
    if (buttons.open === null) break;
    say(session, 'applier:click', `Opening the form with "${buttons.open.words}"`, {
      label: buttons.open.words,
    });
    await buttons.open.locator.click({ timeout: 5000 });
    await page.waitForTimeout(300);
  }
  throw new ExternalServiceError(
    `No application form was found at ${page.url()}. The posting may be closed, or it takes applications elsewhere. Open it to see.`,
    { details: { reason: 'no-form' } },
  );
}
