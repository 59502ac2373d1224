import { isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName, readPlace } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { mergeFacts, type PostingFacts } from '../facts.ts';
import { ROLE, titleParts } from '../html/title-parts.ts';
import { remoteOf } from '../rules/remote.ts';
import { bareTitle, isTerm, isTermLine, NOISE, splitTitle } from './bare-title.ts';
import { headBlock } from './head-block.ts';
import { isCertainlyName, isName, isSurelyName } from './is-name.ts';
import { isRole } from './is-role.ts';
import { labelNameOf } from './labels.ts';
import { mayBeEmployer } from './may-be-employer.ts';
import { isPlaceLine, placeIn, placeInWords } from './place-in.ts';
import { placesToLive, soughtPlaces } from './sought-places.ts';
import { roleOfCall, soughtRole, withoutClient } from './sought-role.ts';

/** So far down a short line with a noun for a person is the title. */
const FEW_LINES = 3;
/** Ways through a site, above a title. */
const WAY = new RegExp(
  `^(?:${words.ways.join('|')})$|\\S\\s+[>»›]\\s+\\S|^(?:${words.ways.join('|')})\\s+/\\s+\\S.*\\s/\\s`,
  'iu',
);
/** "Subject: Fwd: ": what a mail's head puts before its subject. */
const SUBJECT = new RegExp(`^(?:(?:${words.subjects.join('|')})\\s*:\\s+)+`, 'iu');
const MAIL_HEAD = new RegExp(`^(?:${words.mailHead.join('|')})\\s*:\\s.*(?:@|\\d{4})`, 'iu');
/** "Hello Sam,", "Guten Tag": how a mail begins. */
const GREETING = new RegExp(`^(?:${words.greetings.join('|')})(?:\\s[\\p{L}. ]{1,30})?[,!:]?$`, 'iu');
/** "4.6 · 12 reviews": what others think of the employer. */
const RATING = new RegExp(
  `^[\\d.,]+\\s*(?:/\\s*5\\s*)?(?:★\\s*)?(?:\\P{L}{0,4}[\\d.,]+\\s*(?:${words.reviews.join('|')})\\P{L}{0,2})?$`,
  'iu',
);
/** Title, company and place as the first lines of a text tell them. */
export function headlineFacts(text: string): PostingFacts {
  const head = headBlock(linesOf(headOf(text)));
  const block = head.title === undefined ? head : { ...head, title: roleOfCall(head.title) ?? head.title };
  const told = lineFacts(text);
  if (block.company !== undefined) return mergeFacts(block, told);
  const [first = ''] = linesOf(text);
  // "Freie Schule Lindental", then the call, then the role in a line of its own.
  const company = first !== told.title && isEmployer(first) && !/\sat\s/.test(first) ? first : undefined;
  return mergeFacts({ locations: block.locations, remote: told.remote ?? block.remote }, told, { company });
}

/** The lines before the first empty one; where that is the title alone, with the short lines behind it. */
function headOf(text: string): string {
  const [first = '', second = ''] = text.trimStart().split(/\n\s*\n/);
  if (first.includes('\n')) return first;
  const lines = second.split('\n');
  const end = lines.findIndex(
    (line) => line.length > 110 || /(?<!\s\p{L})[.!?:]$|^(?:[-•]|\*(?!\*))/u.test(line.trim()),
  );
  if (end < 0) return `${first}\n${second}`;
  // Lines over a sentence belong to the head where they hold a place.
  const above = lines.slice(0, end);
  return headBlock(above).locations === undefined ? first : [first, ...above].join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      withoutStarred(line)
        .replace(/^[>*_\s]+|^#+\s+|[*_#\s]+$|(?<=\S)\*\*|\*\*(?=\S)/g, '')
        .trim(),
    )
    .map((line) => titleOfCall(withoutShout(line.replace(SUBJECT, ''))))
    .filter(
      (line) =>
        line !== '' &&
        !line.split(/\s\|\s/).every((part) => WAY.test(part)) &&
        !RATING.test(line) &&
        !MAIL_HEAD.test(line) &&
        !GREETING.test(line),
    );
}

/** "*** IMMEDIATE START *** Driver": what is called out before the title. */
function withoutStarred(line: string): string {
  const shout = STARRED.exec(line);
  return shout === null || isRole(shout[0]) || /\p{Ll}/u.test(shout[0]) ? line : line.slice(shout[0].length);
}
const STARRED = /^\s*(?:\*{2,}|~{2,})\s*[^*~]{3,40}?\s?(?:\*{2,}|~{2,})\s*(?=\p{Lu})/u;

/** "We are looking for a Roofer!": a title whose call is taken off needs no mark of its own. */
function titleOfCall(line: string): string {
  const bare = bareTitle(line);
  return bare === line ? line : withoutTownOfCall(bare.replace(/\s*!+$/, ''));
}

/** "Matrose (m/w/d) in Rostock.": the rest of a sentence whose call is taken off. */
function withoutTownOfCall(rest: string): string {
  const [, role = '', town = ''] = CALL_IN.exec(rest) ?? [];
  return isPlaceName(town) ? role : rest;
}
const CALL_IN = new RegExp(
  `^(\\p{Lu}.{2,60}?) (?:${words.inTown.join('|')}) (\\p{Lu}[\\p{L}'’ -]{2,30})\\.$`,
  'u',
);

/** "Nurse - Nights - $5k bonus!": what is called out behind a role. */
function withoutShout(line: string): string {
  const role = /^(.+)\s[-–—|]\s[^–—|]*!+$/u.exec(line)?.[1];
  return role !== undefined && isRole(role) ? role.trim() : line;
}

function lineFacts(text: string): PostingFacts {
  const lines = linesOf(text);
  // "Lyon | Full time | Permanent" under the title names no job.
  const piped = lines
    .slice(0, 3)
    .find((line) => /\s\|\s.*\s\|\s/.test(line) && namesAJob(line.split(/\s\|\s/), lines));
  if (piped !== undefined) return pipedFacts(piped);
  const short = lines
    .slice(0, 15)
    .filter(
      (line, at) =>
        line.length <= 120 &&
        !/[.!:]$|^[-•]|\?\s/u.test(line) &&
        !isLabelled(line, at === 0) &&
        !isTermLine(line),
    );
  const beside = besidePlace(short);
  const named =
    (isEmployer(beside) && soughtRole(text) !== undefined ? undefined : beside) ??
    short.slice(0, 1).find((line) => isRole(line) && !isSurelyName(line)) ??
    short.find((line) => ROLE.test(line)) ??
    short.slice(0, FEW_LINES).find(isRole);
  const sought = soughtRole(text);
  // "Zahnarztpraxis Dr. Wehrle" over its town is the employer, where a sentence says whom it seeks.
  const above = sought !== undefined && isEmployer(beside) ? beside : undefined;
  const first =
    [...short, ...lines.slice(0, 1)].find(
      (line) => (isRole(line) || !isPlaceName(line)) && !/\?\s/.test(line),
    ) ?? '';
  const notice = NOTICE.exec(lines[0] ?? '');
  if (notice !== null && isRole(notice[1] ?? ''))
    return {
      title: notice[1],
      locations: isPlaceLine(notice[2] ?? '') ? [notice[2] ?? ''] : placesOf(lines),
    };
  const line = named ?? (sought === undefined ? first.slice(0, 120) : '');
  const parts = textParts(line);
  return {
    title: line === '' ? sought : (roleOfCall(line) ?? inCapital(parts)),
    company: withoutTownBehind(parts.company) ?? above,
    locations: parts.location === undefined ? placesOf(lines.slice(0, 8)) : [parts.location],
  };
}

const YEARS = /^\d+(?:\s?[-–]\s?\d+)?\+?\s\p{L}+$/u;
/** Not "Lyon | Full time | Permanent", nor "2 - 4 Yrs | ₹ 3 Lacs P.A. | Surat". */
function namesAJob(parts: readonly string[], lines: readonly string[]): boolean {
  const [first = ''] = parts;
  if (isPlaceName(first) || YEARS.test(first)) return false;
  return (
    parts.some(isRole) ||
    !(isTerm(first) || lines.slice(0, 3).some((line) => !line.includes(' | ') && isRole(line)))
  );
}

/** "Site Foreman wanted, Letterkenny Co. Donegal. Busy …": a notice of one paragraph. */
const NOTICE = new RegExp(
  `^(\\p{Lu}[^.,;:!?]{2,60}?) (?:${words.sought.join('|')})(?:[,:]? (?:for |in |at |- )?((?:\\p{Lu}|Co\\. )[\\p{L}'’ -]+(?:,? Co\\. \\p{L}+)?))?[.!] \\p{Lu}`,
  'u',
);

const isEmployer = (line: string | undefined): boolean =>
  line !== undefined && isSurelyName(line) && !isRole(line);

const BEHIND = new RegExp(`^(.{3,50}) (?:${words.inTown.join('|')}) (\\p{Lu}[\\p{L}'’ -]{2,30})$`, 'u');

/** "Restaurant Havkat i Esbjerg" is Restaurant Havkat. */
function withoutTownBehind(company: string | undefined): string | undefined {
  const [, name, town = ''] = BEHIND.exec(company ?? '') ?? [];
  return name !== undefined && isPlaceName(town) ? name : company;
}

/** The line right above the first place, or the one role among the lines above it. */
function besidePlace(lines: readonly string[]): string | undefined {
  const at = lines.slice(0, 6).findIndex((line) => isPlaceName(line));
  if (at < 1) return undefined;
  const above = lines.slice(0, at).filter((line) => !NOISE.test(line));
  const roles = above.filter((line) => ROLE.test(line));
  return roles.length === 1 ? roles[0] : above.at(-1);
}

/** "Reports to: the owner" is no title, "Solicitor: Family Law" in the first line is one. */
function isLabelled(line: string, isFirst: boolean): boolean {
  const label = /^([\p{L} ]{2,24}):\s/u.exec(line)?.[1];
  return label !== undefined && !(isFirst && labelNameOf(label) === undefined && isRole(label));
}

/** "Acme ApS søger en tømrersvend": a role out of a sentence. */
function inCapital({ title, said }: ReturnType<typeof titleParts>): string | undefined {
  if (said !== true || title === undefined) return title;
  return withoutClient(title).replace(/^\p{Ll}(?=\p{Ll})/u, (letter) => letter.toUpperCase());
}

/** "Remote", and not "Mobile", which is also what a job deals with. */
const isWay = (piece: string): boolean => isKindOfWork(piece) && remoteOf([piece], '', '') !== null;

/** "Engineer at Acme (Remote - EMEA)", "cook @ The Inn, Portland ME.": where the work is, behind the employer. */
function textParts(line: string): ReturnType<typeof titleParts> {
  const [, before = '', inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/u.exec(line) ?? [];
  const pieces = inside.split(/\s*[,/|]\s*|\s+[-–—]\s+/);
  if (pieces.some(isWay) || (/\sat\s|@/.test(before) && pieces.every(isPlaceLine))) {
    const places = pieces.filter((piece) => !isWay(piece));
    if (places.every((place) => isPlaceLine(place) || readPlace(place).kind === 'area'))
      return { ...textParts(before), ...(places.length > 0 ? { location: places.join(', ') } : {}) };
  }
  const parts = partsOfLine(line);
  const [company = '', ...town] = parts.company?.replace(/(?<=[A-Z]{2})\.$/, '').split(/,\s+/) ?? [];
  return town.length > 0 && parts.location === undefined && isPlaceLine(town.join(', '))
    ? { ...parts, company, location: town.join(', ') }
    : parts;
}

/** In a text, what stands behind a dash belongs to the title, but for a place, pay and terms of the work. */
function partsOfLine(line: string): ReturnType<typeof titleParts> {
  const [role = '', rest = '', more] = line.split(/\s+[–—-]\s+/);
  const [name = '', ...town] = rest.split(/,\s+/);
  // "Optician – Hill Eye Clinic – Bath"
  if (more !== undefined && isRole(role) && isSurelyName(rest) && isPlaceLine(more))
    return { title: role, company: rest, location: more };
  // "Crane Operator – Harwich – Tideport Terminals"
  if (more !== undefined && isRole(role) && isPlaceLine(rest) && isName(more) && !isPlaceLine(more))
    return { title: role, company: more, location: rest };
  // "Sous Chef — The Tide House, Nelson"
  if (more === undefined && town.length > 0 && isPlaceLine(town.join(', ')) && isRole(role) && isName(name))
    return { title: role, company: name, location: town.join(', ') };
  if (isCertainlyName(role) && isRole(rest)) return { title: line.slice(line.indexOf(rest)), company: role };
  if (more === undefined && isRole(role) && isCertainlyName(rest)) return { title: role, company: rest };
  const dashed = /^(.+?)\s+[–—-]\s+([^–—]+)$/u.test(line);
  return !dashed || /[|·•@]|\bat\b/.test(line) ? titleParts(line) : splitTitle(line);
}

/** "Company | Role | Place | REMOTE | $140k", as people write on forums. */
function pipedFacts(line: string): PostingFacts {
  const parts = line.split(/\s*\|\s*/).filter((part) => part !== '');
  const plain = parts.filter((part) => !NOISE.test(part));
  const title =
    plain.find((part) => ROLE.test(part)) ?? plain.find((part) => isRole(part) && !isPlaceName(part));
  const place = plain.find((part) => part !== title && (placeIn(part) !== undefined || isPlaceName(part)));
  const company = plain.find(
    (part) =>
      part !== title &&
      part !== place &&
      mayBeEmployer(part) &&
      !/^\p{L}{0,4}\W?\d+$/u.test(part) &&
      (title === undefined ? isName(part) : !isTerm(part)),
  );
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
  const text = lines.join('\n');
  const place = soughtPlaces(text) ?? placeIn(text) ?? placeInWords(text) ?? placesToLive(text);
  return place === undefined ? undefined : [place];
}
