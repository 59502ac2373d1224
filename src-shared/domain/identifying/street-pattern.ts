import words from '../../../resources/addresses/street-words.json' with { type: 'json' };
import parts from '../../../resources/names/parts.json' with { type: 'json' };
import { eastAsianStreet, isEastAsianStreet } from './east-asian-street.ts';
import { alone, escaped, shortened, spellings } from './patterns.ts';

/** A name of one short word alone is too common to be told from others. */
const LEAST_ALONE = 7;
/** A shorter word is not shortened any more; and says too little by itself. */
const LEAST_LONG = 4;
const BETWEEN = '[\\s,.–-]{0,9}';
const NUMBER_WORD = `(?:(?:${words.numbers.map(escaped).join('|')})[.:]?\\s*)?`;

/** Expressions for a word of a street in other forms than those of an address. */
type MoreForms = (word: string) => string[];

/** A street with its number before, behind or left out, its words whole or shortened. Empty where there is none. */
export function streetPattern(street: string, more: MoreForms = () => []): string {
  if (isEastAsianStreet(street)) return eastAsianStreet(street);
  const all = street
    .trim()
    .split(/[\s,–-]+/)
    .filter((piece) => piece !== '');
  const unitAt = all.findIndex((piece, index) => index > 0 && isUnit(piece));
  const pieces = unitAt < 0 ? all : all.slice(0, unitAt);
  const named = pieces.filter((piece) => /\p{L}{2}/u.test(piece));
  if (named.length === 0) return all.length === 0 ? '' : alone(escaped(street));
  const first = pieces.indexOf(named[0] ?? '');
  const last = pieces.lastIndexOf(named.at(-1) ?? '');
  const whole = pieces.slice(first, last + 1);
  const number = [pieces.slice(0, first), pieces.slice(last + 1)]
    .map((list) => list.filter(isNoNumberWord).map(numberForm).join(BETWEEN))
    .filter((part) => part !== '')
    .join('|');
  const name = whole.map((piece) => oneOf(piece, false, more)).join(BETWEEN);
  const known = numberedName(whole, more);
  const forms =
    number === '' ? [] : [`(?:${number})${BETWEEN}${known}`, `${known}${BETWEEN}${NUMBER_WORD}(?:${number})`];
  const isOwn = named.join('').length >= LEAST_ALONE && named.some((piece) => groupOf(piece) === undefined);
  if (isOwn || number === '') forms.push(name);
  const unit =
    unitAt < 0
      ? ''
      : `(?:${BETWEEN}${all
          .slice(unitAt)
          .map((piece) => oneOf(piece, false))
          .join(BETWEEN)})?`;
  return alone(`(?:${forms.join('|')})${unit}`);
}

/** With the number of the house beside it a name is known by less: words shortened at will, small ones and its kind left out. */
function numberedName(pieces: readonly string[], more: MoreForms): string {
  const longest = Math.max(...pieces.filter(isOfItself).map((piece) => piece.length), 0);
  const parts = pieces.map((piece) => ({
    form: oneOf(piece, true, more),
    mayLack: isParticle(piece) || (!isOfItself(piece) && longest >= LEAST_LONG),
  }));
  const core = Math.max(
    0,
    parts.findIndex(({ mayLack }) => !mayLack),
  );
  // What parts the words goes with a word that may lack, so that a long line of dashes is not tried in every way.
  return parts
    .map(({ form, mayLack }, index) => {
      if (index === core) return form;
      const both = index < core ? `${form}${BETWEEN}` : `${BETWEEN}${form}`;
      return mayLack ? `(?:${both})?` : both;
    })
    .join('');
}

const numberForm = (piece: string): string =>
  [...piece.matchAll(/\d+|\p{L}+|[^\d\p{L}]+/gu)].map(([part]) => escaped(part)).join('\\s*');

const isNoNumberWord = (piece: string): boolean =>
  !words.numbers.includes(piece.toLowerCase().replace(/\.$/, ''));

const isOfItself = (piece: string): boolean => groupOf(piece) === undefined && !isParticle(piece);

const isParticle = (piece: string): boolean => parts.particles.includes(piece.toLowerCase());

function isUnit(piece: string): boolean {
  return words.units.includes(piece.toLowerCase().replace(/\.$/, ''));
}

function groupOf(piece: string): readonly string[] | undefined {
  const small = piece.toLowerCase().replace(/\.$/, '');
  return words.groups.find((group) => group.includes(small));
}

/** A word in every way to write it: in full, shortened as is the custom or (`freely`) anywhere, with a shortened ending. */
function oneOf(piece: string, freely: boolean, more: MoreForms = () => []): string {
  const small = piece.toLowerCase().replace(/\.$/, '');
  const forms = new Set(spellings(piece.replace(/\.$/, '')));
  for (const group of words.groups.filter((known) => known.includes(small)))
    for (const form of group) forms.add(form);
  const stems = new Set<string>(forms);
  const ending = words.endings.find((group) => group.some((end) => isEnding(small, end)));
  const end = ending?.find((form) => isEnding(small, form));
  const endings: string[] = [];
  if (ending !== undefined && end !== undefined)
    for (const form of ending)
      for (const stem of spellings(small.slice(0, -end.length))) {
        forms.add(`${stem}${form}`).add(`${stem} ${form}`);
        if (freely) endings.push(`${shortened(stem)}\\s*${escaped(form)}`);
      }
  const free = freely ? [...stems].filter(({ length }) => length >= LEAST_LONG).map(shortened) : [];
  const written = [...forms].sort((a, b) => b.length - a.length).map(escaped);
  return `(?:${[...written, ...endings, ...free, ...more(small)].join('|')})\\.?`;
}

function isEnding(text: string, end: string): boolean {
  return end.length >= 3 && text.length > end.length + 1 && text.endsWith(end);
}
