import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { mergeFacts, type PostingFacts } from '../facts.ts';
import { ROLE, titleParts } from '../html/title-parts.ts';
import { headBlock } from './head-block.ts';
import { placeIn, placeInWords } from './place-in.ts';

const SOUGHT = new RegExp(
  `\\b(?:${words.seek.join('|')})\\s+(?:${words.articles.join('|')})?\\s*(?:new |experienced |talented |motivated |passionate |full[- ]time |part[- ]time )*([\\p{Lu}][^.,\\n!]{2,70}?)(?=\\s+(?:${words.behind.join('|')}|–|-)\\s|\\s+\\((?!\\p{L}\\/)|[.,!\\n]|$)`,
  'u',
);
/** "Now hiring: ", "Kennziffer 118/4: ", "Ref. A12 - ": what stands before a title. */
const BEFORE_TITLE = new RegExp(
  `^(?:(?:${words.calls.join('|')})\\s*[:!–-]\\s+|(?:${words.references.join('|')})\\.?\\s*(?:no\\.?|nr\\.?)?\\s*[:#]?\\s*[\\p{L}]{0,4}[-/.]?\\d[\\w/.-]*\\s*[:|–-]\\s+)`,
  'iu',
);
/** Ways through a site, above a title. */
const WAY = new RegExp(`^(?:${words.ways.join('|')})$|\\S\\s+[>»›]\\s+\\S`, 'iu');
const NOISE =
  /^(https?:|www\.)|[$€£]\s?\d|^\d[\d,.]*\s?k\b|^(full|part)[- ]?time$|^(on-?site|remote|hybrid|contract|visa|interns?)\b/i;

/** Title, company and place as the first lines of a text tell them. */
export function headlineFacts(text: string): PostingFacts {
  const block = headBlock(linesOf(text.trimStart().split(/\n\s*\n/)[0] ?? ''));
  const told = lineFacts(text);
  if (block.company !== undefined) return mergeFacts(block, told);
  return mergeFacts({ locations: block.locations, remote: told.remote ?? block.remote }, told);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[#>*_\s]+|[*_#\s]+$/g, '')
        .trim()
        .replace(BEFORE_TITLE, ''),
    )
    .filter((line) => line !== '' && !WAY.test(line));
}

function lineFacts(text: string): PostingFacts {
  const lines = linesOf(text);
  // "Lyon | Full time | Permanent" under the title names no job.
  const piped = lines
    .slice(0, 3)
    .find((line) => /\s\|\s.*\s\|\s/.test(line) && !isPlaceName(line.split(/\s\|\s/)[0] ?? ''));
  if (piped !== undefined) return pipedFacts(piped);
  const short = lines
    .slice(0, 15)
    .filter((line) => line.length <= 120 && !/[.!:]$|^[-•]|^[\p{L} ]{2,24}:\s/u.test(line));
  const named = besidePlace(short) ?? short.find((line) => ROLE.test(line));
  const sought = SOUGHT.exec(text.slice(0, 2000))?.[1]?.trim();
  const line = named ?? (sought === undefined ? (short[0] ?? lines[0]?.slice(0, 120) ?? '') : '');
  const parts = textParts(line);
  return {
    title: line === '' ? sought : parts.title,
    company: parts.company,
    locations: parts.location === undefined ? placesOf(lines.slice(0, 8)) : [parts.location],
  };
}

/** The line right above the first place, or the one role among the lines above it. */
function besidePlace(lines: readonly string[]): string | undefined {
  const at = lines.slice(0, 6).findIndex((line) => isPlaceName(line));
  if (at < 1) return undefined;
  const above = lines.slice(0, at).filter((line) => !NOISE.test(line));
  const roles = above.filter((line) => ROLE.test(line));
  return roles.length === 1 ? roles[0] : above.at(-1);
}

/** In a text, what stands behind a dash belongs to the title, but for a place. */
function textParts(line: string): ReturnType<typeof titleParts> {
  const dashed = /^(.+?)\s+[–—-]\s+([^–—]+)$/u.exec(line);
  if (!dashed?.[1] || !dashed[2] || /[|·•@]|\bat\b/.test(line)) return titleParts(line);
  if (isPlaceName(dashed[2])) return { title: dashed[1], location: dashed[2] };
  // Pay and hours behind a dash are no part of it, nor what stands before them.
  if (
    line
      .split(/\s+[–—-]\s+/)
      .slice(1)
      .some((part) => NOISE.test(part))
  )
    return { title: dashed[1] };
  return { title: line };
}

/** "Company | Role | Place | REMOTE | $140k", as people write on forums. */
function pipedFacts(line: string): PostingFacts {
  const parts = line.split(/\s*\|\s*/).filter((part) => part !== '');
  const plain = parts.filter((part) => !NOISE.test(part));
  const title = plain.find((part) => ROLE.test(part));
  const place = plain.find((part) => part !== title && placeIn(part) !== undefined);
  const company = plain.find((part) => part !== title && part !== place);
  const elsewhere = plain.filter((part) => ![title, place, company].includes(part));
  const url = parts.find((part) => /^https?:/.test(part));
  return {
    title: title ?? plain[1],
    company: company?.replace(/\s*\(https?:[^)]*\)/, ''),
    locations: [...(place === undefined ? elsewhere.slice(0, 1) : [place])],
    remote: /\bhybrid\b/i.test(line)
      ? 'hybrid'
      : /\bremote\b/i.test(line)
        ? 'remote'
        : /\bon-?site\b/i.test(line)
          ? 'onsite'
          : undefined,
    url,
  };
}

function placesOf(lines: readonly string[]): string[] | undefined {
  const place = placeIn(lines.join('\n')) ?? placeInWords(lines.join('\n'));
  return place === undefined ? undefined : [place];
}
