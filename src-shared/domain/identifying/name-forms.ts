import alsoWords from '../../../resources/names/also-words.json' with { type: 'json' };
import parts from '../../../resources/names/parts.json' with { type: 'json' };
import { withoutAccents } from '../fold.ts';
import type { Profile } from '../profile.ts';
import type { IdentifyingPart } from './identifying-part.ts';
import { inflected, isSlavic } from './inflected.ts';
import { named } from './name-borders.ts';
import { alone, escaped, shortened, spellings } from './patterns.ts';
import { fromLatin, inLatin, usualLatin } from './transliterated.ts';
import { hasCase, isEastAsian } from './word-borders.ts';

const ORDINARY = new Set(alsoWords.words);
const NO_NAME = new Set([...parts.particles, ...parts.titles, ...parts.letters]);
/** A shorter name stands for many other things when it is written small. */
const LEAST_SMALL = 3;

/**
 * A name in the forms in which it turns up: whole, turned round, with initials, as the name of an account, and each
 * part alone, as its language bends it and in other letters. In small letters too, but where a part is also an ordinary word.
 */
export function nameForms({ first, last, full, preferred }: Profile['name']): IdentifyingPart[] {
  const whole = full.trim() || `${first} ${last}`.trim();
  const pieces = [...new Set(whole.split(/[\s]+/).flatMap((piece) => [piece, ...piece.split('-')]))];
  const lone = pieces.filter(
    (piece) =>
      piece.length >= (isEastAsian(piece) ? 2 : 3) && !isNoName(piece) && piece !== first && piece !== last,
  );
  return [
    { ...at('FULL_NAME', whole, wholeForms({ first, last, whole })), flags: 'giu' },
    ...accounts(first, last).map((value, index) => ({
      ...at(`ACCOUNT_NAME_${index + 1}`, value, [escaped(value)]),
      flags: 'giu' as const,
    })),
    part('PREFERRED_NAME', preferred),
    part('LAST_NAME', last),
    part('FIRST_NAME', first),
    ...lone.map((piece, index) => part(`NAME_PART_${index + 1}`, piece)),
    ...[...new Set([first, last, preferred, ...lone].flatMap((piece) => piece.split(/[\s-]+/)))]
      .filter((piece) => piece.length >= 3 && !isNoName(piece))
      .flatMap((piece) => otherForms(piece, isSlavic(whole))),
  ];
}

const isNoName = (piece: string): boolean => NO_NAME.has(piece.toLowerCase().replace(/\.$/, ''));

function at(token: IdentifyingPart['token'], value: string, forms: readonly string[]) {
  const found = forms.filter((form) => form !== '');
  return { token, value, pattern: found.length === 0 ? '' : named(found.join('|'), value) };
}

function wholeForms({ first, last, whole }: { first: string; last: string; whole: string }): string[] {
  const any = (text: string): string => `(?:${spellings(text).map(escaped).join('|')})`;
  const forms = spellings(whole).map(escaped);
  const words = whole.split(/\s+/).filter((piece) => piece !== '');
  if (words.length > 1)
    forms.push(
      words
        .map((piece, index) =>
          index === 0 || index === words.length - 1 ? any(piece) : `(?:${any(piece)}|${initial(piece)}\\.?)`,
        )
        .join(isEastAsian(words.join('')) ? LITTLE : '[\\s.]+'),
    );
  if (first.trim() === '' || last.trim() === '') return forms;
  if (isEastAsian(first) && isEastAsian(last))
    forms.push(`${any(last)}${LITTLE}${any(first)}`, `${any(first)}${LITTLE}${any(last)}`);
  const between = `(?:\\s+\\p{L}\\.?)?\\s+`;
  return [
    ...forms,
    `${any(first)}${between}${any(last)}`,
    `${any(last)}\\s*,?\\s+${any(first)}`,
    `(?:${initial(first)}|${shortened(first.trim())})\\.?\\s*${any(last)}`,
    `${any(last)}\\s*,?\\s+${initial(first)}\\.`,
    `${any(first)}\\s+${initial(last)}\\.`,
  ];
}

const initial = (text: string): string => escaped([...text.trim()][0] ?? '');

/** The names that people give their accounts. */
function accounts(first: string, last: string): string[] {
  const small = (text: string): string =>
    withoutAccents(usualLatin(text))
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  const [given, family] = [small(first), small(last)];
  if (given.length < 2 || family.length < 2) return [];
  const joined = ['', '.', '_', '-'].flatMap((sign) => [
    `${given}${sign}${family}`,
    `${family}${sign}${given}`,
    `${given[0]}${sign}${family}`,
    `${given}${sign}${family[0]}`,
  ]);
  return [...new Set(joined)].filter((name) => name.length >= 5 && !ORDINARY.has(name));
}

function part(token: IdentifyingPart['token'], value: string): IdentifyingPart {
  const clean = value.trim();
  const isOrdinary = ORDINARY.has(clean.toLowerCase());
  const isWord = isOrdinary || (clean.length < LEAST_SMALL && !isEastAsian(clean));
  // Where no capital tells it from the word, only the whole name does.
  if (isOrdinary && !hasCase(clean)) return { ...at(token, clean, []), flags: 'gu' };
  const forms = isWord ? [clean, clean.toUpperCase()] : [clean];
  const written = [...new Set(forms.flatMap(spellings))].map(escaped);
  const pattern =
    isWord && clean !== '' ? alone(written.join('|'), clean) : at(token, clean, written).pattern;
  return { token, value: clean, pattern, flags: isWord ? 'gu' : 'giu' };
}

/** One word of a name bent, and in other letters. */
function otherForms(word: string, slavic: boolean): IdentifyingPart[] {
  const bent = inflected(word, slavic);
  const latin = inLatin(word);
  const female = /[вн]$/u.test(word) ? 'a?' : '';
  const forms = [
    { pattern: bent?.pattern ?? '', isWord: bent?.isShort === true || ORDINARY.has(word.toLowerCase()) },
    { pattern: latin === '' ? '' : `${latin}${female}`, isWord: standsForWord(latin) },
    ...fromLatin(word).map((pattern) => ({ pattern, isWord: standsForWord(pattern) })),
  ];
  return forms
    .filter(({ pattern }) => pattern !== '')
    .map(({ pattern, isWord }) => ({
      ...{ token: 'NAME_FORM', value: word, flags: 'giu', keepsForm: 'NAME_FORM' },
      pattern: named(isWord ? `${CAPITAL}(?:${pattern})` : pattern, word),
    }));
}

const CAPITAL = '(?=(?-i:\\p{Lu}))';
/** What may stand between the parts of a name in scripts without spaces. */
const LITTLE = '[\\s・·．]{0,2}';

/** Whether an ordinary word may be meant by a name in other letters. */
const standsForWord = (pattern: string): boolean => {
  const whole = new RegExp(`^(?:${pattern})$`, 'iu');
  return pattern !== '' && [...ORDINARY].some((word) => whole.test(word));
};
