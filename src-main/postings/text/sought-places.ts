import { isPlaceName } from '#shared/places/read-place.ts';
import { splitPlaces } from '#shared/places/split-places.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isPlaceLine } from './place-in.ts';

const TOWN = "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}|d')[\\p{L}'’-]*){0,3}(?:, \\p{Lu}{2,3}(?!\\p{L}))?";
const AND = '(?:, | (?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|a|och|og|eller) | ?/ ?)';
/** Each word as it stands in a sentence or at its start; what follows keeps its capitals. */
const opening = (list: readonly string[]): string =>
  list.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
/** "Hiring welders for our works in Boise, ID and Nampa, ID". */
const SOUGHT_IN = new RegExp(
  `(?<!\\p{L})(?:${opening([...words.seek, ...words.seekBare, ...words.seekWe])})(?!\\p{L})([^.!?:\\n]{3,140}?)\\s(?:${[...words.inTown, ...words.forTown].join('|')})\\s(${TOWN}(?:${AND}${TOWN}){0,5})`,
  'gu',
);
/** "Vi er en mindre virksomhed i Aarhus". */
const WE_ARE_IN = new RegExp(
  `(?<!\\p{L})(?:We are|We['’]re|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Vi är|Vi er|Jesteśmy|Jsme)(?!\\p{L})([^.!?:\\n]{3,80}?)\\s(?:${words.inTown.join('|')})\\s(${TOWN})`,
  'gu',
);
const LIVING = new RegExp(
  `(?<!\\p{L})(?:${opening(words.mustLive)})\\s(${TOWN}(?:${AND}${TOWN}){0,9})`,
  'gu',
);
const OTHERS = new RegExp(`(?<!\\p{L})(?:${words.others.join('|')})(?!\\p{L})`, 'iu');

/** The places of a sentence in which an employer seeks somebody, as they are written; undefined where it names none that is known. */
export function soughtPlaces(text: string): string | undefined {
  for (const pattern of [SOUGHT_IN, WE_ARE_IN])
    for (const [, between = '', places = ''] of text.matchAll(pattern))
      if (!OTHERS.test(between) && arePlaces(places)) return places;
  return undefined;
}

/** "Must reside in Texas, Florida or Arizona": where one has to live who works from home. */
export function placesToLive(text: string): string | undefined {
  for (const [, places = ''] of text.matchAll(LIVING)) if (arePlaces(places)) return places;
  return undefined;
}

function arePlaces(line: string): boolean {
  return (
    /^\p{Lu}/u.test(line) && splitPlaces(line).every((place) => isPlaceName(place) || isPlaceLine(place))
  );
}
