import type { Page } from 'playwright-core';
import { visibleText } from '#shared/domain/visible-text.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { saysAppliedBefore } from './applied-before.ts';
import { askFrame } from './ask-frame.ts';
import { thanksFor } from './thanks.ts';
import { saysTrouble } from './trouble.ts';

/** A line that gives the number under which an employer knows the application. */
const REFERENCE =
  /\b(reference|confirmation|tracking|application|candidate|submission)[ -]?(number|no\.?|id|code|#)|\b(referenz|bewerbungs|vorgangs)-?(nummer|nr\.?)|\b(num[ée]ro|n°|n[úu]mero) de (r[ée]f[ée]rence|candidature|dossier|referencia|solicitud|candidatura)/i;
const LOAD_MS = 1000;
/** As much of a page's own words as a user reads in a reason. */
const MOST_LINES = 4;
const MOST_LETTERS = 240;

/** What was there before the click, so that old words are not taken for an answer. */
export interface BeforeClick {
  url: string;
  thanked: ReadonlySet<string>;
  lines: ReadonlySet<string>;
}

export async function lookBefore(page: Page): Promise<BeforeClick> {
  const [frames, title] = await Promise.all([linesOf(page), titleOf(page)]);
  const lines = frames.flat();
  return {
    url: page.url(),
    thanked: new Set([...lines, title].filter(thanksFor)),
    lines: new Set(lines),
  };
}

/** What the page says that it did not say before the click, shortened; empty where that is nothing. */
export async function newWords(page: Page, before: BeforeClick): Promise<string> {
  const words = (await newLines(page, before)).slice(0, MOST_LINES).join(' ');
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words;
}

/** The lines that the page did not show before the click. */
export async function newLines(page: Page, before: BeforeClick): Promise<string[]> {
  const lines = (await linesOf(page)).flat().filter((line) => line !== '' && !before.lines.has(line));
  return [...new Set(lines)];
}

/** The words with which a page confirms that the application arrived, with its reference number; null while it does not. */
export async function confirmationOf(
  page: Page,
  vendor: Vendor | null,
  before: BeforeClick,
): Promise<string | null> {
  const thanked = await thanksOf(page, before);
  if (thanked !== null) return (await wordsOf(page, before)) ?? thanked.thanks;
  const { url, selector } = vendor?.confirmation ?? {};
  if ((url === undefined && selector === undefined) || (await refuses(page, before))) return null;
  if (url !== undefined && page.url() !== before.url && url.test(page.url()))
    return (await wordsOf(page, before)) ?? `The page went to ${page.url()}.`;
  if (selector !== undefined) {
    const sign = page.locator(selector).first();
    if (await sign.isVisible().catch(() => false)) {
      const all = await sign.innerText({ timeout: 1000 }).catch(() => '');
      const words = (await wordsOf(page, before)) ?? all.replace(/\s+/g, ' ').trim().slice(0, 300);
      return words || 'The page shows its confirmation.';
    }
  }
  return null;
}

/** Whether the page says, and did not before, that the application was not taken or that it failed: no sign of the vendor's is one beside that. */
async function refuses(page: Page, { lines: old }: BeforeClick): Promise<boolean> {
  const [lines, title] = await Promise.all([linesOf(page), titleOf(page)]);
  return [...lines.flat(), title].some((line) => !old.has(line) && saysTrouble(line));
}

/** The page's words that an application for the job is there already; null where it shows none. */
export async function appliedBefore(page: Page): Promise<string | null> {
  return (await linesOf(page)).flat().find(saysAppliedBefore)?.slice(0, MOST_LETTERS) ?? null;
}

interface Thanks {
  thanks: string;
  reference: string | null;
}

/** A page may still be on its way when its first words thank already; what follows them is worth a moment. */
async function wordsOf(page: Page, before: BeforeClick): Promise<string | null> {
  await page.waitForLoadState('domcontentloaded', { timeout: LOAD_MS }).catch(() => undefined);
  const thanked = await thanksOf(page, before);
  if (thanked === null) return null;
  const { thanks, reference } = thanked;
  return reference === null ? thanks : `${thanks}${/[.!?]$/.test(thanks) ? '' : '.'} ${reference}`;
}

/** What each frame shows, line by line. */
async function linesOf(page: Page): Promise<string[][]> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) => askFrame(frame, '', () => frame.evaluate(() => document.body?.innerText ?? ''))),
  );
  return texts.map((text) =>
    visibleText(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length < 400),
  );
}

/** What the page thanks with and did not before, in its text or, where that says nothing of it, in its title alone. */
async function thanksOf(page: Page, before: BeforeClick): Promise<Thanks | null> {
  const [lines, title] = await Promise.all([linesOf(page), titleOf(page)]);
  return thanksIn([...lines, [title]], before);
}

async function titleOf(page: Page): Promise<string> {
  const frame = page.mainFrame();
  return visibleText(await askFrame(frame, '', () => frame.evaluate(() => document.title))).trim();
}

function thanksIn(frames: readonly string[][], { thanked, lines: old }: BeforeClick): Thanks | null {
  for (const lines of frames) {
    if (lines.some((line) => !old.has(line) && saysTrouble(line))) continue;
    const thanks = lines.find((line) => thanksFor(line) && !thanked.has(line));
    if (thanks === undefined) continue;
    // Behind the thanks it is of this application; before them, of an earlier one.
    const above = lines.slice(0, lines.indexOf(thanks) + 1);
    if (above.some((line) => !old.has(line) && saysAppliedBefore(line))) continue;
    const reference = lines.find((line) => line !== thanks && REFERENCE.test(line) && /\d/.test(line));
    return { thanks, reference: reference ?? null };
  }
  return null;
}
