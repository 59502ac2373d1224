import words from '../../../resources/addresses/street-words.json' with { type: 'json' };
import { alone, escaped, spellings } from './patterns.ts';

/** A name of one short word alone is too common to be told from others. */
const LEAST_ALONE = 7;

/** A street with its number before, behind or left out, its words whole or shortened. Empty where there is none. */
export function streetPattern(street: string): string {
  const all = street
    .trim()
    .split(/[\s,]+/)
    .filter((piece) => piece !== '');
  const unitAt = all.findIndex((piece, index) => index > 0 && isUnit(piece));
  const pieces = unitAt < 0 ? all : all.slice(0, unitAt);
  const named = pieces.filter((piece) => /\p{L}{2}/u.test(piece));
  if (named.length === 0) return all.length === 0 ? '' : alone(escaped(street));
  const first = pieces.indexOf(named[0] ?? '');
  const last = pieces.lastIndexOf(named.at(-1) ?? '');
  const between = '[\\s,.]*\\s*';
  const written = (list: readonly string[]): string => list.map(oneOf).join(between);
  const before = written(pieces.slice(0, first));
  const behind = written(pieces.slice(last + 1));
  const name = written(pieces.slice(first, last + 1));
  const number = [before, behind].filter((part) => part !== '').join('|');
  const forms = number === '' ? [] : [`(?:${number})${between}${name}`, `${name}${between}(?:${number})`];
  const isOwn = named.join('').length >= LEAST_ALONE && named.some((piece) => groupOf(piece) === undefined);
  if (isOwn || number === '') forms.push(name);
  const unit = unitAt < 0 ? '' : `(?:${between}${written(all.slice(unitAt))})?`;
  return alone(`(?:${forms.join('|')})${unit}`);
}

function isUnit(piece: string): boolean {
  return words.units.includes(piece.toLowerCase().replace(/\.$/, ''));
}

function groupOf(piece: string): readonly string[] | undefined {
  const small = piece.toLowerCase().replace(/\.$/, '');
  return words.groups.find((group) => group.includes(small));
}

/** A word in every way to write it: in full, shortened, with a shortened ending. */
function oneOf(piece: string): string {
  const small = piece.toLowerCase().replace(/\.$/, '');
  const forms = new Set(spellings(piece.replace(/\.$/, '')));
  for (const group of words.groups.filter((known) => known.includes(small)))
    for (const form of group) forms.add(form);
  const ending = words.endings.find((group) => group.some((end) => isEnding(small, end)));
  const end = ending?.find((form) => isEnding(small, form));
  if (ending !== undefined && end !== undefined)
    for (const form of ending)
      for (const stem of spellings(small.slice(0, -end.length)))
        forms.add(`${stem}${form}`).add(`${stem} ${form}`);
  return `(?:${[...forms]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})\\.?`;
}

function isEnding(text: string, end: string): boolean {
  return end.length >= 3 && text.length > end.length + 1 && text.endsWith(end);
}
