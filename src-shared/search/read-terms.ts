import type { SearchFilters } from '../domain/search-filters.ts';
import { LISTS } from './lists.ts';
import { mark, phraseAt, type Word } from './words-of.ts';

/** From so many hours a week on, work is full time. */
const FULL_HOURS = 35;
const FULL_DAYS = 5;
/** More is no count of hours a week, or of years that a posting would ask for. */
const MOST_HOURS = 48;
const MOST_YEARS = 30;

/**
 * When the work begins, how many hours it has and how many years are asked for: what says so is of no role. Marks what it
 * reads, and gives what no source can be asked for, as it was typed.
 */
export function readTerms(words: readonly Word[], filters: SearchFilters): string[] {
  const unused: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hours = hoursAt(words, at);
    const count = startAt(words, at) || yearsAt(words, at) || hours.count;
    if (count === 0) continue;
    unused.push(
      words
        .slice(at, at + count)
        .map(({ raw }) => raw)
        .join(' '),
    );
    mark(words, at, count, 'terms');
    if (count === hours.count && hours.most > 0 && filters.types.length === 0)
      filters.types.push(hours.most < hours.full ? 'part-time' : 'full-time');
  }
  return unused;
}

/** "Immediate start", "starting in May", "ab 1. März", "September start", "summer 2027". */
function startAt(words: readonly Word[], at: number): number {
  const whole = phraseAt(words, at, LISTS.starts);
  if (whole > 0) return whole;
  const from = phraseAt(words, at, LISTS.startsIn);
  let next = at + from;
  const day = from > 0 && /^\d{1,2}\.?$/.test(words[next]?.raw ?? '') ? 1 : 0;
  next += day;
  const time = phraseAt(words, next, LISTS.months) || phraseAt(words, next, LISTS.seasons);
  if (time === 0 || (words[next]?.parted === true && next > at)) return 0;
  next += time;
  const year = isYear(words, next) ? 1 : 0;
  next += year;
  const start = phraseAt(words, next, START);
  return from > 0 || year > 0 || start > 0 ? next + start - at : 0;
}

const START = LISTS.startOf;

function isYear(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.read === '' && !word.parted && /^20[2-4]\d$/.test(word.raw);
}

/** "Minimum 5 years", "3+ years of experience", "mindestens zwei Jahre": of a person, and so of no job's name. */
function yearsAt(words: readonly Word[], at: number): number {
  const least = phraseAt(words, at, LISTS.over);
  const next = at + least;
  const word = words[next];
  if (word === undefined || word.read !== '' || (least > 0 && word.parted)) return 0;
  const [, count = '', plus] = /^(\d{1,2})(?:[-–]\d{1,2})?(\+)?$/.exec(word.raw) ?? [];
  if (count === '' || Number(count) > MOST_YEARS) return 0;
  const years = phraseAt(words, next + 1, LISTS.experience);
  if (years === 0 || words[next + 1]?.parted === true) return 0;
  const after = next + 1 + years;
  const experience = words[after]?.parted === true ? 0 : phraseAt(words, after, LISTS.ofExperience);
  return least > 0 || plus !== undefined || experience > 0 ? after + experience - at : 0;
}

/** "20 hours", "24-32 uur", "3 days a week": how many words, the most of them, and from how many on it is full time. */
function hoursAt(words: readonly Word[], at: number): { count: number; most: number; full: number } {
  const none = { count: 0, most: 0, full: FULL_HOURS };
  const word = words[at];
  const [, from = '', to = from, unit] =
    /^(\d{1,2})(?:[-–](\d{1,2}))?(h|hrs?)?$/i.exec(word?.raw ?? '') ?? [];
  if (from === '' || word?.read !== '' || Number(to) > MOST_HOURS) return none;
  const hours = unit === undefined ? phraseAt(words, at + 1, LISTS.hours) : 0;
  const days = unit === undefined && hours === 0 ? phraseAt(words, at + 1, LISTS.days) : 0;
  if (unit === undefined && (hours + days === 0 || words[at + 1]?.parted === true)) return none;
  const next = at + 1 + hours + days;
  const week = words[next]?.parted === true ? 0 : phraseAt(words, next, LISTS.aWeek);
  const isEnd = words[next] === undefined || words[next]?.parted === true;
  // "2 days" at an office or at home; "12 hour shifts", "24 hour care".
  if (days > 0) {
    const isOffice = words.some(({ key, read }) => read === 'hybrid' || OFFICE.test(key));
    if (isOffice && (week > 0 || isEnd)) return { count: next + week - at, most: 0, full: FULL_DAYS };
    return week === 0 || Number(to) > 7
      ? none
      : { count: next + week - at, most: Number(to), full: FULL_DAYS };
  }
  return week > 0 || isEnd ? { count: next + week - at, most: Number(to), full: FULL_HOURS } : none;
}

const OFFICE = /^(?:office|home|remote|buro|bureau|oficina|kantoor|ufficio|hybrid\p{L}*|homeoffice)$/u;
