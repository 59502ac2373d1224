import type { Page } from 'playwright-core';
import type { HandOver } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';
import { askFrame } from './ask-frame.ts';
import { asksToSignIn } from './asks-to-sign-in.ts';
import { accountIn, codeIn, isBlock, ofApplication } from './challenge-in.ts';

type Kind = HandOver['kind'];

/**
 * What stands between us and the form and is for the user to do; null where nothing does. `opens`: the page shows a button
 * that may open the form and was not tried, so that a box for an e-mail address beside it is none of the form's.
 */
export async function challengeOf(
  page: Page,
  fields: readonly ReadField[],
  { opens = false }: { opens?: boolean } = {},
): Promise<Kind | null> {
  const shown = fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
  // Where the form is still to be opened, a sign-in that stands at the side of the page is not what is in the way.
  const account = accountIn(opens ? shown.filter((field) => field.standsBeside !== true) : shown);
  if (account !== null) return account;
  const asksMore = ofApplication(shown).length > 0;
  if (!opens && !asksMore && (await asksToSignIn(page, shown))) return 'login';
  if (asksMore) return null;
  const text = await askFrame(page.mainFrame(), '', () =>
    page.evaluate(() => document.body?.innerText.slice(0, 5000) ?? ''),
  );
  const code = codeIn(shown, text);
  if (code !== null) return code;
  if (await captchaShown(page)) return 'captcha';
  return isBlock(shown, text, opens);
}

/** A captcha that waits for a person: an open challenge, or a visible box that is not ticked yet. The invisible kind and its badge are none. */
export async function captchaShown(page: Page): Promise<boolean> {
  for (const frame of page.frames()) {
    const url = frame.url();
    if (!/recaptcha|hcaptcha|turnstile|challenges\.cloudflare|arkoselabs|funcaptcha/i.test(url)) continue;
    const challenge = /bframe|frame=challenge|enforcement/i.test(url);
    const badge = /size=invisible|frame=checkbox-invisible/i.test(url);
    if (badge && !challenge) continue;
    const element = await frame.frameElement().catch(() => null);
    const box = (await element?.boundingBox().catch(() => null)) ?? null;
    const seen =
      box !== null &&
      box.width > 60 &&
      box.height > 40 &&
      box.y > -1000 &&
      (await element?.isVisible().catch(() => false)) === true;
    if (seen && (challenge || !(await isSolved(page)))) return true;
  }
  return false;
}

async function isSolved(page: Page): Promise<boolean> {
  return page
    .evaluate(() =>
      [
        ...document.querySelectorAll<HTMLTextAreaElement>(
          '[name="g-recaptcha-response"], [name="h-captcha-response"], [name="cf-turnstile-response"]',
        ),
      ].some((at) => at.value !== ''),
    )
    .catch(() => false);
}
