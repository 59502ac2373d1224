import type { Page } from 'playwright-core';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { askFrame } from './ask-frame.ts';

const THANKS =
  /thank(s| you)( very much| so much)? for (applying|your (application|interest|submission)|submitting)|application (has been |was |is )?(successfully )?(received|submitted|sent|complete)|(received|submitted) your application|successfully (applied|submitted)|vielen dank für (deine|ihre|die) bewerbung|bewerbung (wurde |ist )?(erfolgreich|eingegangen|abgeschickt)|merci (pour|d['’]avoir)|candidature (a (bien )?été |bien )?(envoyée|reçue|enregistrée)|bedankt voor (je|uw|jouw) (sollicitatie|interesse)|sollicitatie (is )?(ontvangen|verzonden|verstuurd)|obrigad[oa] (pela|por) (sua|tua|se)|candidatura (foi )?(enviada|recebida)|grazie per (la tua|esserti|aver)|candidatura (è stata )?(inviata|ricevuta)|gracias por (tu|su|aplicar|postular)|(solicitud|candidatura) (ha sido |fue )?(enviada|recibida)/i;

/** A line that gives the number under which an employer knows the application. */
const REFERENCE =
  /\b(reference|confirmation|tracking|application|candidate|submission)[ -]?(number|no\.?|id|code|#)|\b(referenz|bewerbungs|vorgangs)-?(nummer|nr\.?)|\b(num[ée]ro|n°|n[úu]mero) de (r[ée]f[ée]rence|candidature|dossier|referencia|solicitud|candidatura)/i;
const LOAD_MS = 1000;

/** What was there before the click, so that old words are not taken for an answer. */
export interface BeforeClick {
  url: string;
  thanked: string | null;
}

export async function lookBefore(page: Page): Promise<BeforeClick> {
  return { url: page.url(), thanked: (await thanksIn(page))?.thanks ?? null };
}

/** The words with which a page confirms that the application arrived, with its reference number; null while it does not. */
export async function confirmationOf(
  page: Page,
  vendor: Vendor | null,
  before: BeforeClick,
): Promise<string | null> {
  const thanked = await thanksIn(page);
  if (thanked !== null && thanked.thanks !== before.thanked) return (await wordsOf(page)) ?? thanked.thanks;
  const { url, selector } = vendor?.confirmation ?? {};
  if (url !== undefined && page.url() !== before.url && url.test(page.url()))
    return (await wordsOf(page)) ?? `The page went to ${page.url()}.`;
  if (selector !== undefined) {
    const sign = page.locator(selector).first();
    if (await sign.isVisible().catch(() => false)) {
      const all = await sign.innerText({ timeout: 1000 }).catch(() => '');
      const words = (await wordsOf(page)) ?? all.replace(/\s+/g, ' ').trim().slice(0, 300);
      return words || 'The page shows its confirmation.';
    }
  }
  return null;
}

interface Thanks {
  thanks: string;
  reference: string | null;
}

/** A page may still be on its way when its first words thank already; what follows them is worth a moment. */
async function wordsOf(page: Page): Promise<string | null> {
  await page.waitForLoadState('domcontentloaded', { timeout: LOAD_MS }).catch(() => undefined);
  const thanked = await thanksIn(page);
  if (thanked === null) return null;
  const { thanks, reference } = thanked;
  return reference === null ? thanks : `${thanks}${/[.!?]$/.test(thanks) ? '' : '.'} ${reference}`;
}

async function thanksIn(page: Page): Promise<Thanks | null> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) => askFrame(frame, '', () => frame.evaluate(() => document.body?.innerText ?? ''))),
  );
  for (const text of texts) {
    const lines = visibleText(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length < 400);
    const thanks = lines.find((line) => THANKS.test(line));
    if (thanks === undefined) continue;
    const reference = lines.find((line) => line !== thanks && REFERENCE.test(line) && /\d/.test(line));
    return { thanks, reference: reference ?? null };
  }
  return null;
}
