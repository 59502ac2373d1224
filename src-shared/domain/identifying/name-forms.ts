import alsoWords from '../../../resources/names/also-words.json' with { type: 'json' };
import parts from '../../../resources/names/parts.json' with { type: 'json' };
import { withoutAccents } from '../fold.ts';
import type { Profile } from '../profile.ts';
import type { IdentifyingPart } from './identifying-part.ts';
import { alone, escaped, owned, shortened, spellings } from './patterns.ts';

const ORDINARY = new Set(alsoWords.words);
const NO_NAME = new Set([...parts.particles, ...parts.titles, ...parts.letters]);
/** A shorter name stands for many other things when it is written small. */
const LEAST_SMALL = 3;

/**
 * A name in the forms in which it turns up: whole, turned round, with initials, as the name of an account, and each
 * part alone. In small letters too, but where a part is also an ordinary word.
 */
export function nameForms({ first, last, full, preferred }: Profile['name']): IdentifyingPart[] {
  const whole = full.trim() || `${first} ${last}`.trim();
  const pieces = [...new Set(whole.split(/[\s]+/).flatMap((piece) => [piece, ...piece.split('-')]))];
  const lone = pieces.filter(
    (piece) =>
      piece.length >= 3 &&
      !NO_NAME.has(piece.toLowerCase().replace(/\.$/, '')) &&
      piece !== first &&
      piece !== last,
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
  ];
}

function at(token: IdentifyingPart['token'], value: string, forms: readonly string[]) {
  const found = forms.filter((form) => form !== '');
  return { token, value, pattern: found.length === 0 ? '' : alone(found.join('|')) };
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
        .join('[\\s.]+'),
    );
  if (first.trim() === '' || last.trim() === '') return forms;
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
    withoutAccents(text)
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
  const isWord = clean.length < LEAST_SMALL || ORDINARY.has(clean.toLowerCase());
  const forms = isWord ? [clean, clean.toUpperCase()] : [clean];
  const written = [...new Set(forms.flatMap(spellings))].map(escaped);
  const found = at(token, clean, written);
  // With the s of a genitive, which stays.
  const pattern = isWord || clean === '' ? found.pattern : owned(written.join('|'));
  return { ...found, pattern, flags: isWord ? 'gu' : 'giu' };
}
