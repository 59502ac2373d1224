import { languageOf } from '#shared/postings/language-of.ts';

/** "01/11/2026", "1-11-26": a day whose two numbers may both be the month. */
const TWO_WAYS = /(?<![\d./-])(0?[1-9]|1[0-2])\s?[/-]\s?(0?[1-9]|1[0-2])\s?[/-]\s?(\d{4}|\d{2})(?![\d/-])/g;
/** Languages that write the year or the month first. */
const OTHERS_FIRST = new Set(['en', 'zh', 'ja', 'ko', 'hu']);
/** Of English only a country tells: the United States write the month first, most others the day. */
const BRITISH =
  /[£€₹]|\b(?:UK|GBP|EUR|INR|AUD|NZD|SGD|ZAR|AED|NHS|CV|Ltd|Pty|United Kingdom|England|Scotland|Wales|Ireland|Australia|New Zealand|India|Singapore|South Africa|annual leave|organisation|centre|programme|labour)\b/;
const AMERICAN =
  /\bUSD\b|\b401\s?\(?k|\bUnited States\b|\b[A-Z]{2} \d{5}\b|\bEEO\b|\bequal opportunity employer\b/i;

/** A day as a posting says it, with points where its text writes the day before the month: then it can be read one way only. */
export function dayFirst(said: string, text: string, told = ''): string {
  TWO_WAYS.lastIndex = 0;
  return TWO_WAYS.test(said) && writesDayFirst(text, told) ? said.replace(TWO_WAYS, '$1.$2.$3') : said;
}

/** `told`: the language that a page says of itself, such as `pt-BR`. */
function writesDayFirst(text: string, told: string): boolean {
  if (/^en-(?:us|ca|ph)/i.test(told)) return false;
  const own = languageOf(text) ?? told.slice(0, 2).toLowerCase();
  if (own === '' || (own !== 'en' && OTHERS_FIRST.has(own))) return false;
  return own !== 'en' || /^en-/i.test(told) || (BRITISH.test(text) && !AMERICAN.test(text));
}
