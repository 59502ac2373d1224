import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import { countryCode } from '../plan/countries.ts';
import { languages } from '../questions/parse-claim.ts';

/** Suggestions narrow down as more is typed; a place's first part is what lists know. */
const TYPED_CHARACTERS = 40;
const YES_OR_NO = /^(?:(yes)|no)$/i;

/**
 * What to type into a box whose list narrows as one types: yes, no and a country as the page calls them, else the first
 * part of a place, which lists know best. The page's language is what it says of itself, else its question's.
 */
export function searchWords(wanted: string, page: { language: string; question: string }): string[] {
  const language = /^[a-z]{2}\b/i.test(page.language)
    ? page.language.slice(0, 2).toLowerCase()
    : languageOfText(page.question);
  const start = wanted.split(',')[0]?.trim() ?? wanted;
  // "No" is Norway's code, too.
  const named = language === undefined ? null : (yesOrNoIn(language, wanted) ?? countryIn(language, wanted));
  const all = [...(named === null ? [] : [named]), start, wanted];
  return [...new Set(all.map((words) => words.slice(0, TYPED_CHARACTERS)))];
}

function yesOrNoIn(language: string, text: string): string | null {
  const said = YES_OR_NO.exec(text);
  const words = languages().find((one) => one.language === language);
  if (said === null || words === undefined) return null;
  return said[1] === undefined ? words.noWord : words.yesWord;
}

/** Null where a text names no country. */
function countryIn(language: string, text: string): string | null {
  const code = countryCode(text);
  return code === null ? null : (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? null);
}
