import { bareName, isKindOfWork, saysRemote } from '#shared/places/place-words.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { employmentTypeOf } from '../rules/employment-type.ts';
import { isRole } from './is-role.ts';

const REFERENCE = `(?:${words.references.join('|')})\\.?\\s*(?:no\\.?|nr\\.?)?\\s*[:#]?\\s*[\\p{L}]{0,4}[-/.]?\\d[\\w/.-]*`;
/** "Now hiring: ", "Kennziffer 118/4: ", "#4471 - ": what stands before a title. */
const BEFORE = new RegExp(
  `^(?:(?:${words.calls.join('|')})\\s*(?:[:!–]+|\\s-)\\s*(?=\\S)|${REFERENCE}(?:\\s*[:|–]|\\s*-)\\s+|(?:${words.leadIns.join('|')})\\s+(?=\\p{Lu})|(?:req|ref|jr|job|id|r|vac)(?:[-#:_]\\s?\\d{2,}(?:[-/.]\\d{2,})+|[-#:]\\s?\\d{3,}|\\d{4,})(?:\\s*[|–:-])?\\s+(?=\\p{Lu})|[[(](?:${REFERENCE}|\\p{L}{1,6}[-_# ]?\\d{2,}[\\w/-]*)[\\])]\\s*[:|–-]?\\s+(?=\\p{Lu})|#?\\d{3,}\\s+[|–-]\\s+|#\\d{2,}:?\\s+(?=\\p{Lu}))`,
  'iu',
);
/** "(Ref: SA-2291)", " | Job ID 88213", " gesucht": what stands behind it. */
const BEHIND = new RegExp(
  `\\s*[([]\\s*${REFERENCE}\\s*[)\\]]\\s*$|,?\\s+(?:[|–-]\\s+)?${REFERENCE}$|(?<=^(?:\\S+\\s+){0,4}\\S+)\\s+(?:${words.sought.join('|')})(?:[!.]*|\\s+\\p{Ll}.*)$`,
  'iu',
);
const AROUND = new RegExp(`^(?:${words.around.join('|')}) \\p{Lu}`, 'u');
const SOUGHT = new RegExp(`(?<=^(?:\\S+\\s+){0,4}\\S+)\\s+(?:${words.sought.join('|')})$`, 'iu');
const TERM_BEHIND = new RegExp(`\\s+[–—-]\\s+(?:${words.terms.join('|')})!*$`, 'iu');
const TERMS = new RegExp(`^(?:${words.terms.join('|')})!*$`, 'iu');
/** ">> Barista <<": signs that only set a line off. */
const SIGNS_BEHIND = /\s+[<>«»*~=_!|-]+$/u;
/** Pay, hours and ways of working. */
export const NOISE =
  /^(https?:|www\.)|[$€£]\s?\d|^\d[\d,.]*\s?k\b|^(full|part)[- ]?time$|^(on-?site|remote|hybrid|contract|visa|interns?)\b/i;

/** A title without calls, reference numbers and labels around it. */
export function bareTitle(line: string): string {
  const bare = line
    .replace(SIGNS_BEHIND, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(TERM_BEHIND, '')
    .trim();
  return bare.length > 2 ? bare : line;
}

/** A title's line without what stands behind its dashes and is no part of it: pay, terms of the work, a place. */
export function splitTitle(line: string): { title: string; location?: string | undefined } {
  const parts = line.split(/\s+[–—-]\s+/);
  let location: string | undefined;
  // Where pay or hours stand behind a dash, the title ends before them.
  const noise = parts.findIndex((part, at) => at > 0 && NOISE.test(part));
  if (noise > 0) parts.length = noise;
  while (parts.length > 1) {
    const said = withoutKind(parts.at(-1) ?? '');
    // "UK remote" is in the UK.
    const last = saysRemote(said) || AROUND.test(said) ? bareName(said) || said : said;
    if (isPlaceName(last)) location ??= last;
    else if (!isTerm(last)) break;
    parts.pop();
  }
  const title = noise > 0 ? (parts[0] ?? line) : line.slice(0, endOf(line, parts));
  return { title: location === undefined ? title : title.replace(SOUGHT, ''), location };
}

/** A line of its own that says a term of the work and names no role: "Full-time". */
export function isTermLine(line: string): boolean {
  return isTerm(line) && !isRole(line) && !/[(–—|·•]|\s-\s/.test(line);
}

/** "Leeds (Hybrid)" is Leeds. */
function withoutKind(part: string): string {
  return part.replace(/\s*\(([^)]*)\)$/, (whole, inside: string) => (isKindOfWork(inside) ? '' : whole));
}

/** Words of terms of the work alone: "Permanent", "ab sofort", "Hybrid". */
export function isTerm(part: string): boolean {
  return TERMS.test(part) || isKindOfWork(part) || employmentTypeOf(part) !== part;
}

/** Where the kept parts end in the line as it is written. */
function endOf(line: string, parts: readonly string[]): number {
  let end = 0;
  for (const part of parts) end = line.indexOf(part, end) + part.length;
  return end;
}
