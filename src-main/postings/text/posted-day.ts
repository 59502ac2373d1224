import { localDay } from '#shared/dates/local-day.ts';
import words from '../../../resources/postings/posted-words.json' with { type: 'json' };
import { isoDate } from '../iso-date.ts';
import { relativeDay } from '../relative-day.ts';

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
    const day = isoDate(groups?.['day'] ?? '', now) ?? isoDate(groups?.['said'] ?? '', now);
    if (day !== undefined && day.slice(0, 10) <= localDay(now)) return day;
  }
  return agoAlone(text.slice(0, CHARACTERS), now);
}

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
