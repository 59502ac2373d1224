import parts from '../../resources/names/parts.json' with { type: 'json' };

const TITLES = new Set(parts.titles);
const LETTERS = new Set(parts.letters);
const PARTICLES = new Set(parts.particles);
const FAMILIES = new Set(parts.iberianFamily);
const GIVEN = new Set(parts.iberianGiven);
/** Long ones first, so that "de los ángeles" is not taken for "de los". */
const GIVEN_WITH_PARTICLE = parts.givenWithParticle
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u;

/** A name split for forms that ask for its parts; `full` is as the user wrote it. */
export interface SplitName {
  first: string;
  last: string;
  full: string;
}

/** Splits a full name: titles and letters behind it left out, particles ("van", "de la") and second family names kept with the family name. */
export function splitName(raw: string): SplitName {
  const full = raw.trim().replace(/\s+/g, ' ');
  // "Eve Moss (née Hart)", "Robert "Bob" Ames", "Sue Park - PMP"
  const plain = full
    .replace(/\s*\([^()]*\)/g, ' ')
    .replace(/\s["“„«][^"“”„«»]{1,24}["”“»](?=\s)/gu, ' ')
    .replace(/\s+[-–—|]\s+.*$/, '');
  const [beforeComma = '', ...afterComma] = (plain.trim() || full).replace(/\s+/g, ' ').split(/\s*,\s*/);
  const isWhole = beforeComma.split(' ').length > 1 && /\p{Ll}/u.test(beforeComma);
  const given = afterComma.filter(
    (part) => part !== '' && !areLetters(part) && !(isWhole && looksShortened(part)),
  );
  if (given.length > 0)
    return { first: firstWord(given[0] ?? ''), last: stripAffixes(beforeComma).join(' '), full };
  const words = stripAffixes(beforeComma);
  if (words.length <= 1) return { first: words[0] ?? full, last: '', full };
  if (FAMILY_FIRST.test(full)) return { first: words.slice(1).join(' '), last: words[0] ?? '', full };
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0) return { first: words[capitals] ?? '', last: words.slice(0, capitals).join(' '), full };
  const named = endOfGiven(words);
  const start = familyStart(words, named);
  return { first: words.slice(0, named).join(' '), last: words.slice(start).join(' '), full };
}

/** Letters behind a name: known ones, or capitals with points such as `F.R.C.P.` */
function areLetters(part: string): boolean {
  return part.split(' ').every((word) => LETTERS.has(bare(word)) || /^(?:\p{Lu}[\p{L}]?\.){2,}$/u.test(word));
}

/** "YAMADA Kenji": who writes one part large means the family name. */
function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
}

/** Behind a whole name, one word in capitals or with a point in it is no given name: `LMSW`, `Dipl.-Ing.` */
function looksShortened(part: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?=.{4})\p{L}+\.[\p{L}.-]*)$/u.test(part);
}

/** How many words the first name takes: one, or more where a particle belongs to it ("María del Carmen"), or as initials ("J. R. Hartley"). */
function endOfGiven(words: readonly string[]): number {
  const initials = words.findIndex((word) => !/^\p{Lu}\.?$/u.test(word));
  if (initials > 1) return initials;
  const lower = words.map(bare);
  const phrase = GIVEN_WITH_PARTICLE.find(
    (one) => one.every((word, at) => lower[1 + at] === word) && words.length > 1 + one.length,
  );
  return phrase === undefined ? 1 : 1 + phrase.length;
}

/** Where the family name starts: at the first particle, at the word before "y" or "e" in double names, at the first of two Iberian names, else at the last word. */
function familyStart(words: readonly string[], from: number): number {
  const lower = words.map(bare);
  const inside = (at: number) => at >= from && at < words.length - 1;
  const joined = lower.findIndex((word, at) => at > from && inside(at) && /^[yei]$/.test(word));
  if (joined > 0) return joined - 1;
  const particle = lower.findIndex(
    (word, at) => inside(at) && (PARTICLES.has(word) || (word === 'in' && lower[at + 1] === "'t")),
  );
  if (particle > 0) return hasTwoFamilies(lower, particle) ? particle - 1 : particle;
  const last = words.length - 1;
  return last - 1 >= from && isIberianPair(lower, last) ? last - 1 : last;
}

/** "Ana Ruiz de la Torre": a family name stands before the particle. */
function hasTwoFamilies(lower: readonly string[], particle: number): boolean {
  return particle > 1 && FAMILIES.has(lower[particle - 1] ?? '') && GIVEN.has(lower[0] ?? '');
}

function isIberianPair(lower: readonly string[], last: number): boolean {
  return isFamily(lower[last - 1] ?? '') && (isFamily(lower[last] ?? '') || GIVEN.has(lower[0] ?? ''));
}

function isFamily(word: string): boolean {
  return FAMILIES.has(word) || word.split('-').some((part) => FAMILIES.has(part));
}

function stripAffixes(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(bare(words[0] ?? ''))) words.shift();
  while (words.length > 2 && LETTERS.has(bare(words.at(-1) ?? '')) && looksLikeLetters(words.at(-1) ?? ''))
    words.pop();
  return words.filter((word) => !/^["“(].*["”)]$/.test(word));
}

/** "Ma" may be a family name; "MA" and "M.A." are a degree. */
function looksLikeLetters(word: string): boolean {
  return (
    /^(?:jr|sr|ret|esq|hons)\.?$/i.test(word) ||
    /\p{L}.*\p{Lu}/u.test(word) ||
    word.includes('.') ||
    /^[IV]+$/.test(word)
  );
}

function firstWord(text: string): string {
  return stripAffixes(text)[0] ?? '';
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.®™()]/g, '');
}
