import type { Page } from 'playwright-core';
import type { Vendor } from '../vendors/vendor.ts';

const THANKS =
  /thank(s| you)( very much| so much)? for (applying|your (application|interest|submission)|submitting)|application (has been |was |is )?(successfully )?(received|submitted|sent|complete)|(received|submitted) your application|successfully (applied|submitted)|vielen dank für (deine|ihre|die) bewerbung|bewerbung (wurde |ist )?(erfolgreich|eingegangen|abgeschickt)|merci (pour|d['’]avoir)|candidature (a (bien )?été |bien )?(envoyée|reçue|enregistrée)|gracias por (tu|su|aplicar|postular)|(solicitud|candidatura) (ha sido |fue )?(enviada|recibida)/i;

/** What was there before the click, so that old words are not taken for an answer. */
export interface BeforeClick {
  url: string;
  thanked: string | null;
}

export async function lookBefore(page: Page): Promise<BeforeClick> {
  return { url: page.url(), thanked: await thanksIn(page) };
}

/** The words with which a page confirms that the application arrived; null while it does not. */
export async function confirmationOf(
  page: Page,
  vendor: Vendor | null,
  before: BeforeClick,
): Promise<string | null> {
  const thanked = await thanksIn(page);
  if (thanked !== null && thanked !== before.thanked) return thanked;
  const { url, selector } = vendor?.confirmation ?? {};
  if (url !== undefined && page.url() !== before.url && url.test(page.url()))
    return thanked ?? `The page went to ${page.url()}.`;
  if (selector !== undefined) {
    const sign = page.locator(selector).first();
    if (await sign.isVisible().catch(() => false)) {
      const words = await sign.innerText({ timeout: 1000 }).catch(() => '');
      return words.replace(/\s+/g, ' ').trim().slice(0, 300) || 'The page shows its confirmation.';
    }
  }
  return null;
}

async function thanksIn(page: Page): Promise<string | null> {
  for (const frame of page.frames()) {
    const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    const line = text.split('\n').find((candidate) => candidate.length < 400 && THANKS.test(candidate));
    if (line !== undefined) return line.trim();
  }
  return null;
}
