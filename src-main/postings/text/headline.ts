import { isPlaceName } from '#shared/places/read-place.ts';
import type { PostingFacts } from '../facts.ts';
import { ROLE, titleParts } from '../html/title-parts.ts';
import { placeIn, placeInWords } from './place-in.ts';

const SOUGHT =
  /\b(?:looking for|hiring|seeking|searching for|in search of|suchen|recherchons|buscamos)\s+(?:an?|our(?: next| first)?|the|einen?|un|une|una)?\s*(?:new |experienced |talented |motivated |passionate |full[- ]time |part[- ]time )*([\p{Lu}][^.,\n!]{2,70}?)(?=\s+(?:to|who|for|in|at|with|that|on|based|as|pour|para|für|\(|–|-)\s|[.,!\n]|$)/u;
const NOISE =
  /^(https?:|www\.)|[$€£]\s?\d|^\d[\d,.]*\s?k\b|^(full|part)[- ]?time$|^(on-?site|remote|hybrid|contract|visa|interns?)\b/i;

/** Title, company and place as the first lines of a text tell them. */
export function headlineFacts(text: string): PostingFacts {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[#>*_\s]+|[*_#\s]+$/g, '').trim())
    .filter((line) => line !== '');
  // "Lyon | Full time | Permanent" under the title names no job.
  const piped = lines
    .slice(0, 3)
    .find((line) => /\s\|\s.*\s\|\s/.test(line) && !isPlaceName(line.split(/\s\|\s/)[0] ?? ''));
  if (piped !== undefined) return pipedFacts(piped);
  const short = lines
    .slice(0, 15)
    .filter((line) => line.length <= 120 && !/[.!:]$|^[-•]|^[\p{L} ]{2,24}:\s/u.test(line));
  const named = short.find((line) => ROLE.test(line));
  const sought = SOUGHT.exec(text.slice(0, 2000))?.[1]?.trim();
  const line = named ?? (sought === undefined ? (short[0] ?? lines[0]?.slice(0, 120) ?? '') : '');
  const parts = titleParts(line);
  return {
    title: line === '' ? sought : parts.title,
    company: parts.company,
    locations: parts.location === undefined ? placesOf(lines.slice(0, 8)) : [parts.location],
  };
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
