import { fold } from '../fold.ts';

/** Words beside a place that are none. */
const NO_PLACE =
  /\b(remote|hybrid|on-?site|home ?office|anywhere|worldwide|flexible|multiple locations|various)\b/g;

/**
 * Whether two postings may be at one place: `same` where a town is named by both, `other` where each names only others,
 * `unknown` where one names none. `Leeds` and `Leeds, UK` are the same; `Leeds, UK` and `York, UK` are not.
 */
export function comparePlaces(left: readonly string[], right: readonly string[]): PlaceLikeness {
  const [a, b] = [towns(left), towns(right)];
  const found = a.flatMap((one) => b.map((other) => compare(one, other)));
  return (
    found.find((one) => one === 'same') ??
    found.find((one) => one === 'unknown') ??
    (found[0] ? 'other' : 'unknown')
  );
}

export type PlaceLikeness = 'same' | 'other' | 'unknown';

const SAME_CODES = new Set(['gb uk']);

/** Each place as its parts, the narrowest first. */
function towns(places: readonly string[]): string[][] {
  return places
    .flatMap((place) => place.split(/;|\s\/\s|\||\s+or\s+|\s+and\s+/))
    .map((place) =>
      fold(place)
        .replace(NO_PLACE, ' ')
        .split(/[,()]|\s[-–]\s/)
        .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
        .filter((part) => part !== ''),
    )
    .filter((parts) => parts.length > 0);
}

/** `UK` and `Leeds, UK` may be one place; `Springfield, IL` and `Springfield, MA` are two. */
function compare(one: readonly string[], other: readonly string[]): PlaceLikeness {
  const [region, otherRegion] = [one[1] ?? '', other[1] ?? ''];
  const codes = region.length === 2 && otherRegion.length === 2 && region !== otherRegion;
  if (one[0] === other[0])
    return codes && !SAME_CODES.has([region, otherRegion].sort().join(' ')) ? 'other' : 'same';
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  if (!less.every((part) => more.includes(part))) return 'other';
  // `Germany, Berlin` is `Berlin, Germany`; what names only a part may be the same.
  return less.length === more.length ? 'same' : 'unknown';
}
