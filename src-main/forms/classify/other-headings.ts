import { z } from 'zod';
import type { FieldKey } from '#shared/domain/field-key.ts';
import raw from '../../../resources/fields/other-headings.json' with { type: 'json' };
import { sectionOf } from '../sections/section-of.ts';
import { line } from '../sections/section-words.ts';

const Words = z.record(z.string().length(2), z.array(z.string()).min(1));

/** `resources/fields/other-headings.json`: whole headings of what is not the user's own, by language, over plain text. */
export const OtherHeadings = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  filler: z.string(),
  people: Words,
  /** Certificates, projects and the like, which have names, dates and links of their own. */
  things: Words,
  schools: Words,
  /** Matters with a place that is not where the user lives. */
  places: Words,
});
type Kind = 'people' | 'things' | 'schools' | 'places';

const PERSON = /^(name\.|email$|phone|address\.|location$|link\.)/;
const OF_KIND: Readonly<Record<Kind, RegExp>> = {
  people: /^(name\.|email$|phone|address\.|location$|link\.|work\.|education\.|pronouns$)/,
  things: /^(name\.|email$|phone|address\.|location$|link\.|work\.|education\.|availability\.start$)/,
  schools: PERSON,
  places: /^(address\.|location$)/,
};
let rules: { filler: ReadonlySet<string>; kinds: ReadonlyMap<Kind, RegExp> } | null = null;

/** Whether a heading says that what stands under it is no matter of the user's that a key is for: a certificate's name, the country of a passport. */
export function isOfOtherHeading(heading: string, key: FieldKey): boolean {
  return (['things', 'schools', 'places'] as const).some(
    (kind) => OF_KIND[kind].test(key) && is(kind, heading) && (kind !== 'things' || !hasEntries(heading)),
  );
}

/** Whether a heading is nothing but somebody's part: "Supervisor", "Academic advisor". */
export function isPersonHeading(heading: string): boolean {
  return is('people', heading);
}

/** Whether a key is for what such a person has as well. */
export const isOfAnyPerson = (key: FieldKey): boolean => OF_KIND.people.test(key);

function hasEntries(heading: string): boolean {
  const section = sectionOf(heading);
  return section === 'work' || section === 'education';
}

function is(kind: Kind, heading: string): boolean {
  const { filler, kinds } = prepared();
  const words = line(heading).trim().split(/ +/);
  const rest = words.filter((word) => !filler.has(word) && !/^[#\d]+$/.test(word)).join(' ');
  return kinds.get(kind)?.test(words.join(' ')) === true || kinds.get(kind)?.test(rest) === true;
}

function prepared(): NonNullable<typeof rules> {
  if (rules !== null) return rules;
  const data = OtherHeadings.parse(raw);
  const of = (kind: Kind): [Kind, RegExp] => {
    const one = `(?:${Object.values(data[kind]).flat().join('|')})`;
    return [kind, new RegExp(`^${one}(?: ${one})*$`)];
  };
  rules = {
    filler: new Set(data.filler.split(' ')),
    kinds: new Map([of('people'), of('things'), of('schools'), of('places')]),
  };
  return rules;
}
