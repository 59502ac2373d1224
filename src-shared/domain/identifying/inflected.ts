import endings from '../../../resources/names/endings.json' with { type: 'json' };
import { withoutAccents } from '../fold.ts';
import { escaped, spellings } from './patterns.ts';

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Cyrillic: /^[\p{Script=Cyrillic}-]+$/u,
  Greek: /^[\p{Script=Greek}\p{M}-]+$/u,
  Latin: /^[\p{Script=Latin}\p{M}-]+$/u,
};
/** Of a shorter word hardly anything is left without its ending. */
const LEAST_STEM = 2;
/** A longer stem is the name's own; of a shorter one ordinary words are made as well. */
const LONG_STEM = 4;

/** A name in the forms that it takes in sentences of its language. */
interface Inflected {
  pattern: string;
  /** Whether ordinary words are made of its stem as well. */
  isShort: boolean;
}

/** Whether a name is one of a Slavic language in Latin letters, by its letters or how it ends. */
export function isSlavic(name: string): boolean {
  const small = name.toLowerCase().normalize('NFC');
  return (
    endings.slavicSigns.some((sign) => small.includes(sign)) ||
    small
      .split(/[\s-]+/)
      .some((word) => endings.slavicEnds.some((end) => word.length > end.length + 1 && word.endsWith(end)))
  );
}

/** Null where a name is of no language whose forms are known. */
export function inflected(name: string, slavic: boolean): Inflected | null {
  const word = name.trim().toLowerCase().normalize('NFC');
  const found = endings.classes.find(
    ({ script, ends }) =>
      SCRIPTS[script]?.test(word) === true &&
      (script !== 'Latin' || slavic) &&
      (ends.length === 0 || ends.some((end) => word.endsWith(end) && word.length - end.length >= LEAST_STEM)),
  );
  if (found === undefined) return null;
  const end = found.ends
    .filter((one) => word.endsWith(one))
    .reduce((a, b) => (a.length >= b.length ? a : b), '');
  const stem = word.slice(0, word.length - end.length);
  if (stem.length < LEAST_STEM) return null;
  const forms = found.forms.map((form) => (form === '-' ? '' : form));
  const written = [...new Set(found.script === 'Latin' ? [...forms, ...forms.map(withoutAccents)] : forms)];
  const tail = written
    .sort((a, b) => b.length - a.length)
    .map(loose)
    .join('|');
  const stems = found.script === 'Latin' ? spellings(stem).map(escaped) : [loose(stem)];
  return { pattern: `(?:${stems.join('|')})(?:${tail})`, isShort: stem.length < LONG_STEM };
}

/** Few write the dots of ё. */
const loose = (text: string): string => (text === '' ? '' : escaped(text).replaceAll('ё', '[её]'));
