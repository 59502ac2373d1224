/** Where a hit stands in its text. */
export interface Place {
  start: number;
  end: number;
}

const BEFORE = 70;
const SHORT_LINE_WORDS = 5;
const CUE_BEFORE =
  /\b(experienced?|skills?|skilled|ability|abilities|able to|capable|capacity|knowledge|knowledgeable|proficien\w+|familiar\w*|understanding|background|expertise|competen\w+|trained|certified|qualified|degree|diploma|bachelor\w*|master\w*|ph\.?d|stud(?:y|ies|ied)|interest(?:ed)? in|passion(?:ate)? (?:for|about)|talent|flair|comfortable|strong|excellent|solid|proven|good at|sense of|high degree of|demonstrated|track record|mindset|attitude|you are|you're|you’re|you have|you must be|should be|must be|who (?:is|are|can)|someone|as a person|personality|we expect|we are looking for|looking for)\b[^.!?\n]*$/i;
const CUE_AFTER =
  /^[^.,;!?\n]{0,24}\b(skills?|experience|knowledge|mindset|attitude|ability|abilities|background|expertise|competenc\w+|approach|personality|spirit|person|individual|techniques|methods)\b/i;
const COMPANY =
  /\b(we|our (?:company|team|culture|office|customers|products?)|us) (?:are|is|have|offer|provide|believe|work)\b[^.!?\n]*$/i;
const JOINS = /^[\s]*(?:[,/;&|•·▪●■◦‣]|\band\b|,\s*and\b|\bor\b)[\s]*$/i;

/** Whether an everyday word at `places[index]` is said of a person: beside a cue, in a run of skills, or on a short line of its own. */
export function isSkillTalk(text: string, places: readonly Place[], index: number): boolean {
  const place = places[index];
  if (!place) return false;
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const words = line.match(/[\p{L}\p{N}+#]+/gu)?.length ?? 0;
  if (words <= SHORT_LINE_WORDS) return true;
  const after = text.slice(place.end, place.end + 40);
  if (/^\s+for\b/.test(after) && /responsible/i.test(text.slice(place.start, place.end))) return false;
  const before = text.slice(Math.max(lineStart, place.start - BEFORE), place.start);
  if (COMPANY.test(before)) return false;
  if (CUE_BEFORE.test(before) || CUE_AFTER.test(after)) return true;
  return joinedNeighbours(text, places, index).length > 0;
}

/** The hits before and after one that stand in one list with it: only a comma, a slash, "and" or "or" between them. */
export function joinedNeighbours(text: string, places: readonly Place[], index: number): number[] {
  const isJoined = (left: number): boolean => {
    const [from, to] = [places[left], places[left + 1]];
    return from !== undefined && to !== undefined && JOINS.test(text.slice(from.end, to.start));
  };
  return [...(isJoined(index - 1) ? [index - 1] : []), ...(isJoined(index) ? [index + 1] : [])];
}
