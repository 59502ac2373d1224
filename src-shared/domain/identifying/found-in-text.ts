import ids from '../../../resources/ids/id-numbers.json' with { type: 'json' };
import parts from '../../../resources/names/parts.json' with { type: 'json' };
import type { Profile } from '../profile.ts';
import { addressesIn } from './email-pattern.ts';
import { escaped } from './patterns.ts';
import { bordersOf } from './word-borders.ts';

/** With a country's code, an area's code in brackets or with its zero, or as in North America. */
const PHONE =
  /(?<![\p{L}\p{N}.])(?:(?:\+|00)\d[\d\s()./-]{6,18}\d|\(0?\d{2,5}\)[\s\d./-]{4,14}\d|0\d{1,4}[\s/-]\d[\d\s/-]{4,10}\d|\d{3}[-.\s]\d{3}[-.]\d{4})(?![\p{L}\p{N}])/gu;
const PHONE_DIGITS = { least: 7, most: 15 };
const LEAST_ID_DIGITS = 5;
const REFERS = /\b(refere(e|nce)|referenz|référence|referenc|referentie|referênc)/i;
const PERSON = /\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}/gu;
/** How far before a contact its name stands, in characters. */
const NEAR = 80;

export function emailsIn(texts: readonly string[]): string[] {
  return once(texts.flatMap(addressesIn));
}

export function phonesIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.match(PHONE) ?? []);
  return once(
    found.filter((phone) => {
      const { length } = phone.replace(/\D/g, '');
      return length >= PHONE_DIGITS.least && length <= PHONE_DIGITS.most;
    }),
  );
}

const LABELLED = new RegExp(
  `${bordersOf('').begins}(?:${ids.labels.map(escaped).join('|')})(?:[^\\p{L}\\p{N}\\n]{0,4}(?:${ids.between.map(escaped).join('|')})(?![\\p{L}\\p{N}]))*[^\\p{L}\\p{N}\\n]{0,4}([\\p{L}\\p{N}]+(?:(?: ?№ ?|[ ./-])?(?=\\p{L}{0,3}\\p{N})[\\p{L}\\p{N}]+)*(?:[ ./-]?\\p{L}(?![\\p{L}\\p{N}]))?)`,
  'giu',
);
const SHAPED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ids.shapes.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Numbers of passports, insurances, taxes and accounts. */
export function idsIn(texts: readonly string[]): string[] {
  const labelled = texts.flatMap((text) => [...text.matchAll(LABELLED)].map((match) => match[1] ?? ''));
  const shaped = texts.flatMap((text) => text.match(SHAPED) ?? []);
  return once([...labelled, ...shaped].filter((id) => id.replace(/\D/g, '').length >= LEAST_ID_DIGITS));
}

/** The names of those whom the user names as referees. */
export function refereesIn({ extras }: Profile, texts: readonly string[]): string[] {
  const listed = extras.filter(({ kind }) => kind === 'reference').map(({ title }) => title.trim());
  const told = texts
    .filter((text) => REFERS.test(text))
    .flatMap((text) =>
      [...emailsIn([text]), ...phonesIn([text])].flatMap((contact) => {
        const end = text.indexOf(contact);
        return (
          text
            .slice(Math.max(0, end - NEAR), end)
            .match(PERSON)
            ?.at(-1) ?? []
        );
      }),
    );
  return once([...listed, ...told].map(withoutTitle).filter((name) => name.includes(' ')));
}

function once(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  const from = words.findIndex((word) => !parts.titles.includes(word.toLowerCase().replace(/\.$/, '')));
  return words.slice(Math.max(0, from)).join(' ');
}
