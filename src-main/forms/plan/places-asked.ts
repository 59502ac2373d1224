import { plainCountryNames } from './countries.ts';
import { normalise } from './similarity.ts';

/** Regions and other names that questions use, by what they stand for. */
const OTHER_NAMES: readonly [pattern: RegExp, place: string][] = [
  [/\b(usa|u\.?s\.?a?\.?|united states|america)(?=$|[^\p{L}$])/iu, 'US'],
  [/\b(uk|u\.k\.|united kingdom|great britain|britain|england|scotland|wales)\b/i, 'GB'],
  [/\b(eu|eea|e\.u\.|european (union|economic area)|europe)\b/i, 'EU'],
  [/\b(holland|netherlands)\b/i, 'NL'],
  [/\b(czech republic|czechia)\b/i, 'CZ'],
  [/\b(deutschland)\b/i, 'DE'],
];
/** "us" is a word too: only written large it is a country. */
const PRONOUN = /\bus\b/;
/** Labels that write each word large, or all of it in capitals, say "us" as well: "How Did You Hear About Us?". */
const PRONOUN_IN_TITLE = /(?<!\b(?:[Ii]n|[Tt]he|[Ww]ithin|[Ii]nside|[Oo]utside) )\bUs\b/g;
const PRONOUN_IN_CAPITALS = /\b(ABOUT|JOIN|JOINING|TELL|CONTACT|WITH|LET|SHOW|GIVE|SEND) US\b/g;

/** The countries and regions that a question names, sorted; empty where it names none. */
export function placesAsked(question: string): string[] {
  const isAllCapitals = !/\p{Ll}/u.test(question);
  const text = isAllCapitals
    ? question.replace(PRONOUN_IN_CAPITALS, ' ')
    : question.replace(PRONOUN, ' ').replace(PRONOUN_IN_TITLE, ' ');
  const found = new Set(OTHER_NAMES.filter(([pattern]) => pattern.test(text)).map(([, place]) => place));
  const words = ` ${normalise(question)} `;
  for (const [code, name] of plainCountryNames()) if (words.includes(` ${name} `)) found.add(code);
  return [...found].sort();
}

/** Whether an answer to one question may stand for another as far as places go: a general one may, another place's not. */
export function sharePlaces(stored: string, asked: string): boolean {
  const places = placesAsked(stored);
  return places.length === 0 || places.join() === placesAsked(asked).join();
}
