import { joinedNeighbours, type Place } from './skill-talk.ts';

/** All hits of a text with their places, and whether each names a technology. */
interface Hits {
  text: string;
  places: readonly Place[];
  technical: readonly ('surely' | 'maybe' | 'no')[];
}

const NEAR = 90;
const OPENING = /(^|[.!?:\n•*-]\s*)$/;
const TECHNICAL_WORD =
  /\b(programming|languages?|frameworks?|develop(er|ers|ment|ing)|cod(e|ing)|software|engineers?|engineering|stack|backend|scripts?|librar(y|ies)|tools?|technolog(y|ies)|apps?)\b/i;

/**
 * Whether a name that is a word too is meant: "Go" beside "Python", or in a list of such names, is a language;
 * "go to market", "R&D", "C-level" and "Series C" are not.
 */
export function isMeant({ text, places, technical }: Hits, index: number): boolean {
  const place = places[index];
  if (!place) return false;
  const { start, end } = place;
  const written = text.slice(start, end);
  if (text.trim() === written) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  if (/^(-\p{L}|&|['’]|\.\p{L}|\s?\$)/u.test(after)) return false;
  if (/(&|-|\bseries |\bvitamin |\bgrade |\bclass )$/i.test(before)) return false;
  if (joinedNeighbours(text, places, index).some((neighbour) => technical[neighbour] !== 'no')) return true;
  const listed =
    /^\s*($|[,;/)|\n•·▪●■◦‣]|and\b|or\b)/.test(after) || /[,;/(|•·▪●■◦‣]\s*(and\s+|or\s+)?$/.test(before);
  if (OPENING.test(before) && !listed) return false;
  const line = lineAround(text, start);
  const company = places.some(
    (other, at) =>
      technical[at] === 'surely' &&
      other.start >= line.start &&
      other.start < line.end &&
      Math.abs(other.start - start) <= NEAR,
  );
  if (company) return true;
  const near = text.slice(Math.max(line.start, start - NEAR / 2), Math.min(line.end, end + NEAR / 2));
  return TECHNICAL_WORD.test(near.replace(written, ' '));
}

function lineAround(text: string, place: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', place);
  return { start, end: end < 0 ? text.length : end };
}
