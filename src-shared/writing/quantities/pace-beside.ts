import { pacesIn } from './units.ts';

/** A number that is not yet known to have a pace beside it. */
interface Placed {
  start: number;
  end: number;
  pace: string;
}

const PART_ENDS = /[,;:!?\n\u2013\u2014]|\.(?=\s|$)|\b(?:and|which|that|who|while)\b/giu;

/** The pace that stands in the part of a sentence of which a number is the only one; empty where none or several do. */
export function paceBeside({ start, end, pace }: Placed, all: readonly Placed[], text: string): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(PART_ENDS)].map(({ index }) => index + 1));
  const to = [...text.slice(end).matchAll(PART_ENDS)][0]?.index ?? text.length - end;
  if (pace !== '' || all.some((one) => one.start !== start && one.start >= from && one.end <= end + to))
    return '';
  const paces = new Set(pacesIn(text.slice(from, end + to)));
  return paces.size === 1 ? ([...paces][0] ?? '') : '';
}
