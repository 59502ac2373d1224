import type { Page } from 'playwright-core';
import type { HandOver } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';
import { askFrame } from './ask-frame.ts';
import { asksToSignIn } from './asks-to-sign-in.ts';

type Kind = HandOver['kind'];

const CODE =
  /(verification|security|confirmation|one-time|access|sicherheits)[ -]?(code|pin)|enter (the|your) .{0,20}code|\b\d-(digit|character) code/i;
const SECOND_FACTOR = /authenticator|two-factor|2fa|two-step|text message|sms/i;
const BLOCKED = [
  /unusual traffic|automated (requests|queries)/i,
  /verify (that )?you are (a )?human|are you a robot|prove you('re| are) human/i,
  /access denied|forbidden|blocked/i,
  /checking your browser|just a moment|attention required/i,
  /ray id|reference #/i,
];

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
  const application = shown.filter(
    (field) =>
      !['account.password', 'email', 'captcha', 'custom', 'consent.privacy', 'consent.other'].includes(
        field.key,
      ),
  );
  const password = shown.some((field) => field.type === 'password');
  if (password && application.length < 3) {
    const creating = shown.filter((field) => field.type === 'password').length > 1;
    return creating ? 'account' : 'login';
  }
  if (!opens && application.length === 0 && (await asksToSignIn(page, shown))) return 'login';
  const text = await askFrame(page.mainFrame(), '', () =>
    page.evaluate(() => document.body?.innerText.slice(0, 5000) ?? ''),
  );
  if (application.length === 0 && CODE.test(text) && shown.length > 0 && shown.length <= 10) {
    return SECOND_FACTOR.test(text) ? 'two-factor' : 'email-code';
  }
  if (application.length > 0) return null;
  if (await captchaShown(page)) return 'captcha';
  const signs = BLOCKED.filter((sign) => sign.test(text)).length;
  return signs >= 2 && shown.length === 0 ? 'blocked' : null;
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
