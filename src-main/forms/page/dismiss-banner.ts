import type { Page } from 'playwright-core';
import { within } from './within.ts';

const BANNERS =
  '#onetrust-banner-sdk, #CybotCookiebotDialog, #usercentrics-root, #didomi-host, .cc-window, [id*="cookie" i], [class*="cookie" i], [aria-label*="cookie" i]';
const REFUSE =
  /^(reject|decline|deny|refuse)( all)?( (non-?(essential|necessary)|optional|additional))?( cookies)?$|^(decline|reject) all non-necessary cookies$|^(only|use|allow|accept) (only )?(strictly )?(necessary|essential)( cookies)?( only)?$|^(necessary|essential)( cookies)? only$|^(alle )?ablehnen$|^nur (notwendige|essenzielle).{0,20}$|^(tout )?refuser( tout)?$|^rechazar( todo| todas)?$/i;

const LOOK_MS = 2000;

/**
 * Says no to a cookie banner, which may lie over the form's buttons. Where it offers no "no" it stays: agreeing is the
 * user's to do.
 */
export async function dismissBanner(page: Page): Promise<void> {
  const buttons = page.locator(BANNERS).locator('button:visible, [role=button]:visible, a:visible');
  const refuse = buttons.filter({ hasText: REFUSE }).first();
  if ((await within(LOOK_MS, 0, refuse.count()).catch(() => 0)) === 0) return;
  await refuse.click({ timeout: 2000 }).catch(() => undefined);
}
