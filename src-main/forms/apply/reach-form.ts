import { ExternalServiceError } from '#shared/errors/index.ts';
import { captchaShown, challengeOf } from '../page/challenge.ts';
import { dismissBanner } from '../page/dismiss-banner.ts';
import { type FoundButton, findButtons } from '../page/find-buttons.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { handOverPage } from './hand-over.ts';
import { myTurn, type Session, say } from './session.ts';

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
  const { page, guard } = session.tab;
  let pressed = '';
  let deadline = performance.now() + APPEAR_MS;
  for (let hop = 0; hop < MOST_HOPS; ) {
    await myTurn(session);
    await settle(page);
    await dismissBanner(page);
    const { reading, questions, open } = await look(session);
    session.vendor = reading.vendor ?? session.vendor;
    guard.allowHosts(session.vendor?.sendsTo ?? []);
    const kind = await challengeOf(page, reading.fields);
    if (kind !== null) {
      const gone = async (): Promise<boolean> =>
        (await challengeOf(page, (await readPage(page)).fields)) === null && !(await captchaShown(page));
      if ((await handOverPage(session, kind, gone)) === 'stop') return null;
      hop += 1;
      deadline = performance.now() + APPEAR_MS;
      continue;
    }
    if (questions >= 2 || (questions === 1 && open === null)) return reading;
    const here = `${page.url()} ${open?.words ?? ''}`;
    if (open === null || here === pressed) {
      if (performance.now() > deadline) break;
      await page.waitForTimeout(LOOK_MS);
      continue;
    }
    say(session, 'applier:click', `Opening the form with "${open.words}"`, { label: open.words });
    pressed = here;
    await open.locator.click({ timeout: 5000 });
    hop += 1;
    deadline = performance.now() + APPEAR_MS;
  }
  throw new ExternalServiceError(
    `No application form was found at ${page.url()}. The posting may be closed, or it takes applications elsewhere. Open it to see.`,
    { details: { reason: 'no-form' } },
  );
}

async function look({ tab, vendor }: Session): Promise<Seen> {
  const [reading, { open }] = await Promise.all([readPage(tab.page), findButtons(tab.page, vendor)]);
  const questions = reading.fields.filter(
    (field) => field.visible && !field.decoy && field.type !== 'hidden',
  );
  return { reading, questions: questions.length, open };
}
