import type { Page } from 'playwright-core';
import { identifyButton } from './button-identity.ts';
import { press } from './press.ts';
import { settle } from './settle.ts';
import { within } from './within.ts';

const BANNERS =
  '#onetrust-banner-sdk, #CybotCookiebotDialog, #usercentrics-root, #didomi-host, .cc-window, [id*="cookie" i], [class*="cookie" i], [aria-label*="cookie" i]';
const REFUSE =
  /^(reject|decline|deny|refuse)( all)?( (non-?(essential|necessary)|optional|additional))?( cookies)?$|^(decline|reject) all non-necessary cookies$|^(only|use|allow|accept) (only )?(strictly )?(necessary|essential)( cookies)?( only)?$|^(necessary|essential)( cookies)? only$|^(alle )?ablehnen$|^nur (notwendige|essenzielle).{0,20}$|^(tout )?refuser( tout)?$|^rechazar( todo| todas)?$/i;

const LOOK_MS = 2000;
const CLICK_MS = 2000;
/** How long what follows a press may go on, in ms. */
const AFTER_MS = 2000;
const MARK = 'banner';

/**
 * Says no to a cookie banner, which may lie over the form's buttons. Where it offers no "no" it stays: agreeing is the
 * user's to do. It may be no banner at all, so nothing that could apply leaves while `pressAside` is under way.
 */
export async function dismissBanner(page: Page, pressAside: () => () => void): Promise<void> {
  const buttons = page.locator(BANNERS).locator('button:visible, [role=button]:visible, a:visible');
  const refuse = buttons.filter({ hasText: REFUSE }).first();
  if ((await within(LOOK_MS, 0, refuse.count()).catch(() => 0)) === 0) return;
  const marked = refuse
    .evaluate((element, mark) => element.setAttribute('data-jobai-button', mark), MARK)
    .then(() => refuse.evaluate(identifyButton));
  const read = await within(
    LOOK_MS,
    null,
    marked.catch(() => null),
  );
  if (read === null || !REFUSE.test(read.words)) return;
  const done = pressAside();
  try {
    const button = { frame: page.mainFrame(), locator: refuse, mark: MARK, print: read.print };
    if ((await press(button, CLICK_MS)).kind === 'pressed') await settle(page, AFTER_MS);
  } finally {
    done();
  }
}
