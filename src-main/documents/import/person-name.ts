const HONORIFIC = /^(mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|herr|frau|dipl\.?-ing|ing)\.?$/i;
const SUFFIX =
  /^(jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?s|cpa|cfa|pmp|r\.?n|bsn|msn|esq|p\.?e|dds|jd)\.?$/i;
const PARTICLE =
  /^(van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|das|du|la|le|las|los|el|al|bin|bint|ibn|ben|ter|ten|st\.?|san|santa|mac|af|av|'t)$/i;
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** A name split for forms that ask for its parts; `full` is as the user wrote it. */
export interface SplitName {
  first: string;
  last: string;
  full: string;
}

/** Splits a full name: titles and suffixes left out, particles ("van", "de la") kept with the family name. */
export function splitName(raw: string): SplitName {
  const full = raw.trim().replace(/\s+/g, ' ');
  const [beforeComma = '', ...afterComma] = full.split(/\s*,\s*/);
  const given = afterComma.filter((part) => !part.split(' ').every((word) => SUFFIX.test(word)));
  if (given.length > 0)
    return { first: firstWord(given[0] ?? ''), last: stripAffixes(beforeComma).join(' '), full };
  const words = stripAffixes(beforeComma);
  if (words.length <= 1) return { first: words[0] ?? full, last: '', full };
  if (FAMILY_FIRST.test(full)) return { first: words.slice(1).join(' '), last: words[0] ?? '', full };
  return { first: words[0] ?? '', last: words.slice(familyStart(words)).join(' '), full };
}

/** Family names start at the first particle, or at the word before "y"/"e"/"i" in Iberian double names, else at the last word. */
function familyStart(words: readonly string[]): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word),
  );
  const joined = words.findIndex(
    (word, index) => index > 1 && index < words.length - 1 && /^[yei]$/.test(word),
  );
  if (joined > 0) return joined - 1;
  return particle > 0 ? particle : words.length - 1;
}

function stripAffixes(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  while (words.length > 1 && HONORIFIC.test(words[0] ?? '')) words.shift();
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  return words.filter((word) => !/^["“(].*["”)]$/.test(word));
}

function firstWord(text: string): string {
  return stripAffixes(text)[0] ?? '';
}
