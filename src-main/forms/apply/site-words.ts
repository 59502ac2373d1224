import { visibleText } from '#shared/domain/visible-text.ts';
import { type BeforeClick, newWords } from '../page/confirmation.ts';
import type { FormTab } from './apply-request.ts';

/** As much of a page's words as a reason quotes. */
const MOST_LETTERS = 300;

/** What the page says that it did not say before; empty where that is nothing. */
export async function newWordsOf({ page }: FormTab, before: BeforeClick): Promise<string> {
  return newWords(page, before).catch(() => '');
}

/** The page's own words, after a reason. */
export function saying(words: readonly string[]): string {
  const all = quoted(words);
  return all === '' ? '' : `; it says: "${all}"`;
}

/** What a page says, as it is quoted: in one line, and short. */
export function quoted(words: readonly string[]): string {
  return visibleText(words.join(' ')).replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
}
