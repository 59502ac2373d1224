import { localDay } from '#shared/dates/local-day.ts';
import words from '../../../resources/postings/posted-words.json' with { type: 'json' };
import { isoDate } from '../iso-date.ts';
import { relativeDay } from '../relative-day.ts';
import { dayFirst } from './day-first.ts';

/** "Date posted: 20 November 2026", "Publié le 18 novembre 2026 - offre n° 194", "Posted 5d ago". */
const SAID = new RegExp(
  `(?:^|[|·•–-]\\s+|\\s{2,})(?<said>(?:${words.before.join('|')})\\s*:?\\s+(?<day>[^|·•\\n]{2,40}?))(?=\\s*$|\\s+[|·•–-]\\s|\\s{2,}|,? kl\\.)`,
  'gimu',
);
/** Only the top and the foot of a posting tell its own day. */
const CHARACTERS = 1500;

/** The day on which a posting says that it was published; undefined where it says none, or one to come. */
export function postedDay(text: string, now: Date): string | undefined {
  const ends =
    text.length > CHARACTERS * 2 ? `${text.slice(0, CHARACTERS)}\n${text.slice(-CHARACTERS)}` : text;
  for (const { groups } of ends.matchAll(SAID)) {
    const said = dayFirst(groups?.['day'] ?? '', text);
    const day = isoDate(said, now) ?? isoDate(firstOf(said), now) ?? isoDate(groups?.['said'] ?? '', now);
    if (day !== undefined && day.slice(0, 10) <= localDay(now)) return day;
  }
  const top = text.slice(0, CHARACTERS);
  return agoAlone(top, now) ?? dayAlone(top, text, now);
}

/** "11/25/2026 to 12/09/2026": the first of two days. */
const firstOf = (days: string): string =>
  days.split(/\s(?:to|through|until|bis|au|al|a|tot|do|till|til|by|von|par|por|da|przez|av|[-–])\s/)[0] ?? '';

/** "24/11/2026" or "2 October 2026" in a line under the title, that no line above says to be another day. */
function dayAlone(top: string, text: string, now: Date): string | undefined {
  const lines = top
    .split(/\n|\s[|·•]\s/)
    .map((part) => part.replace(/^\s*[-–•]\s+/, '').trim())
    .filter((part) => part !== '')
    .slice(0, LINES_UNDER);
  return lines
    .filter((line, at) => DATE.test(line) && !OTHERS.test(lines[at - 1] ?? ''))
    .map((line) => isoDate(dayFirst(line, text), now))
    .find((day) => day !== undefined && day.slice(0, 10) <= localDay(now));
}
const LINES_UNDER = 8;
const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.?(?: de)? \p{L}{3,}\.?(?: de)? \d{4}|\p{Lu}\p{L}{2,} \d{1,2}, \d{4})$/u;
const OTHERS = new RegExp(`(?<!\\p{L})(?:${words.others.join('|')})`, 'iu');

/** "3 days ago", "Hace 6 días": a line at the top, or a part of one, that says nothing else. */
function agoAlone(top: string, now: Date): string | undefined {
  return top
    .split(/\n|\s[|·•]\s/)
    .map((part) => part.replace(/^\s*[-–•]\s+/, '').trim())
    .filter((part) => AGO.test(part))
    .map((part) => relativeDay(part, now))
    .find((day) => day !== undefined);
}
const AGO = /^(?:\p{L}+\s){0,3}\d{1,2}\+?\s\p{L}{3,}(?:\s\p{L}+){0,2}$/u;
