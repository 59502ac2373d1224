import type { KnownBoard, ListedBoard } from '#shared/domain/board.ts';
import { fold } from '#shared/domain/fold.ts';
import { readPlace } from '#shared/places/read-place.ts';
import fields from '../../resources/search/fields.json' with { type: 'json' };

export interface Wish {
  query: string;
  /** Places, in words. */
  places: readonly string[];
}

/** Boards that are gone are asked again after so long, in ms: a company may come back. */
const GONE_FOR = 30 * 86_400_000;

/**
 * The companies of the directory that a search asks: those of the field and the country first, among equals those that
 * were not asked for the longest time, so that one search after the other comes around. Boards that are gone are left out.
 */
export function pickBoards(
  listed: readonly ListedBoard[],
  known: readonly KnownBoard[],
  wish: Wish,
  { most, now }: { most: number; now: Date },
): ListedBoard[] {
  const byKey = new Map(known.map((board) => [keyOf(board), board]));
  const countries = new Set(wish.places.flatMap(countriesOf));
  const homes = fieldsOf(wish.query);
  return listed
    .filter((entry) => {
      const board = byKey.get(keyOf(entry));
      return !(board?.gone && board.askedAt !== null && now.getTime() - Date.parse(board.askedAt) < GONE_FOR);
    })
    .map((entry) => ({
      entry,
      fit: (countries.has(entry.country) ? 2 : 0) + (homes.has(entry.field) ? 2 : 0),
      asked: byKey.get(keyOf(entry))?.askedAt ?? '',
    }))
    .sort(
      (a, b) =>
        b.fit - a.fit || a.asked.localeCompare(b.asked) || a.entry.company.localeCompare(b.entry.company),
    )
    .slice(0, most)
    .map(({ entry }) => entry);
}

export const keyOf = ({ vendor, token }: { vendor: string; token: string }): string =>
  `${vendor}\n${token.toLowerCase()}`;

function countriesOf(place: string): readonly string[] {
  const reading = readPlace(place);
  if (reading.kind === 'area') return reading.countries;
  return reading.kind === 'place' ? reading.senses.slice(0, 1).map(({ country }) => country) : [];
}

function fieldsOf(query: string): Set<string> {
  const text = ` ${fold(query)}`;
  const fits = Object.entries(fields.fields).filter(([, starts]) =>
    starts.some((start) => text.includes(` ${start}`)),
  );
  return new Set(fits.map(([field]) => field));
}
