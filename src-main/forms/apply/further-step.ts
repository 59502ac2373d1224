import type { Page } from 'playwright-core';
import { findButtons } from '../page/find-buttons.ts';
import { refusalOf } from '../page/refusal.ts';
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

/**
 * Whether the page went on to a further step of the same form: new questions with a button beside them on the form's
 * own site, or a summary with the button that ends it; still there a moment later. What also stands beside a
 * confirmation does not count.
 */
export async function leadsOn(
  session: Session,
  before: PageReading,
  { orSummary }: { orSummary: boolean },
): Promise<boolean> {
  const { page } = session.tab;
  try {
    const now = await readPage(page);
    const { next, submit } = await findButtons(page, session.vendor);
    const summary = orSummary && signature(now) === '' && submit?.sure === true;
    if (!summary && !((next !== null || submit !== null) && (await hasNewQuestions(page, before, now))))
      return false;
    await settle(page, 2000);
    return signature(await readPage(page)) === signature(now);
  } catch {
    return false;
  }
}

async function hasNewQuestions(page: Page, before: PageReading, now: PageReading): Promise<boolean> {
  if (new URL(now.url).origin !== new URL(before.url).origin) return false;
  const known = new Set(signature(before).split('\n'));
  const questions = now.fields.filter(
    (field) => field.visible && !field.decoy && !field.locked && !ALSO_ELSEWHERE.has(field.key),
  );
  const fresh = questions.filter((field) => !known.has(`${field.id} ${field.label}`));
  if (fresh.length === 0 || fresh.length === questions.length) return fresh.length > 0;
  // Some of the old ones still standing: an answer brought up more, or the form complains; on another page it asks again.
  const isOther = new URL(now.url).pathname !== new URL(before.url).pathname;
  return isOther && (await refusalOf(page, now.fields, { sent: true })) === null;
}
