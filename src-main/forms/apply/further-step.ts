import type { Page } from 'playwright-core';
import { findButtons } from '../page/find-buttons.ts';
import { refusalOf } from '../page/refusal.ts';
import { saysSearch, searchBoxes } from '../page/search-boxes.ts';
import { settle } from '../page/settle.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { signature } from './next-step.ts';
import type { Session } from './session.ts';

/** What a page around a confirmation asks as well: newsletters, job alerts, a password for the next time. */
const ALSO_ELSEWHERE = new Set([
  'email',
  'account.password',
  'consent.marketing',
  'consent.other',
  'captcha',
]);

/** `again`: some of the old questions still stand, so that the site may have turned down what it got. */
export type FurtherStep = 'further' | 'again';

/**
 * Whether the page went on to a further step of the same form: new questions with a button beside them on the form's
 * own site, or a summary with the button that ends it; still there a moment later. What also stands beside a
 * confirmation, such as a search, does not count.
 */
export async function leadsOn(
  session: Session,
  before: PageReading,
  { orSummary, sentByGet }: { orSummary: boolean; sentByGet: boolean },
): Promise<FurtherStep | null> {
  const { page } = session.tab;
  try {
    const now = await readPage(page);
    const { next, submit } = await findButtons(page, session.vendor);
    const summary = orSummary && signature(now) === '' && submit?.sure === true;
    const goesOn = [next, submit].some((button) => button !== null && !saysSearch(button.words));
    const step = summary ? 'further' : goesOn ? await newQuestions(page, { before, now, sentByGet }) : null;
    if (step === null) return null;
    await settle(page, 2000);
    return signature(await readPage(page)) === signature(now) ? step : null;
  } catch {
    return null;
  }
}

async function newQuestions(
  page: Page,
  { before, now, sentByGet }: { before: PageReading; now: PageReading; sentByGet: boolean },
): Promise<FurtherStep | null> {
  if (new URL(now.url).origin !== new URL(before.url).origin) return null;
  const known = new Set(signature(before).split('\n'));
  const searches = await searchBoxes(page, sentByGet);
  const questions = now.fields.filter(
    (field) =>
      field.visible &&
      !field.decoy &&
      !field.locked &&
      !ALSO_ELSEWHERE.has(field.key) &&
      !field.marks.some((mark) => searches.has(mark)),
  );
  const fresh = questions.filter((field) => !known.has(`${field.id} ${field.label}`));
  if (fresh.length === 0) return null;
  if (fresh.length === questions.length) return 'further';
  // Some of the old ones still standing: an answer brought up more, or the form complains; on another page it asks again.
  const isOther = new URL(now.url).pathname !== new URL(before.url).pathname;
  return isOther && (await refusalOf(page, now.fields, { sent: true })) === null ? 'again' : null;
}
