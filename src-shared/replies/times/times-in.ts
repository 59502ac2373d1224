import words from '../../../resources/replies/times.json' with { type: 'json' };
import { dayOf, localDay } from '../../dates/local-day.ts';
import { fold } from '../../domain/fold.ts';
import { phrasePattern, phrases } from '../../domain/phrases.ts';
import type { MeetingTime } from '../../domain/reply.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { languageOfText } from '../../writing/language/language-of-text.ts';
import { type Base, daysIn, type FoundDay } from './days-in.ts';
import { type FoundHour, hoursIn } from './hours-in.ts';
import { zoneIn } from './zones.ts';

const MOST = 6;
const ARTICLE = '(?:the\\s|den\\s|dem\\s|le\\s|el\\s|il\\s|o\\s|dia\\s)?';
const DEADLINE = new RegExp(`${phrases(words.deadline)}\\s${ARTICLE}$`, 'u');
const FROM = new RegExp(`${phrases(words.from)},?\\s${ARTICLE}$`, 'u');
const MOVED = phrasePattern(words.moved);
const OFF = phrasePattern(words.off);

/** "Kl. 13", "godz. 11:00": such a stop ends no sentence. */
const ABBREVIATED = /(?<!\p{L})(kl|godz)\.(?=\s\d)/giu;

interface ReadSentence {
  text: string;
  plain: string;
  days: FoundDay[];
  hours: FoundHour[];
}

/**
 * The times that a mail's own words name for an interview: a day with an hour, each once. None for a deadline, for what
 * was moved away or called off, for the past, and where words have two readings ("next Tuesday", "at 3", "3/4").
 */
export function timesIn(text: string, sentAt: string | null, now: Date): MeetingTime[] {
  const base: Base = {
    day: sentAt === null ? localDay(now) : dayOf(sentAt),
    known: sentAt !== null,
    dayFirst: !['en', undefined].includes(languageOfText(text)),
  };
  const sentences = sentencesOf(text.replace(ABBREVIATED, '$1'))
    .map((sentence) => readSentence(sentence, base))
    .filter(({ plain }) => !OFF.test(plain));
  const paired = sentences.flatMap(pairsOf);
  const times = paired.length > 0 ? paired : apart(sentences);
  const seen = new Set<string>();
  return times
    .filter(({ startsAt }) => !seen.has(startsAt) && seen.add(startsAt) !== undefined)
    .slice(0, MOST);
}

function readSentence(text: string, base: Base): ReadSentence {
  const plain = fold(text);
  const isOld = (start: number) => MOVED.test(plain) && FROM.test(plain.slice(0, start));
  const isDeadline = (start: number) => DEADLINE.test(plain.slice(0, start));
  const days = daysIn(plain, base).map((found) =>
    isOld(found.start) || isDeadline(found.start) ? { ...found, day: '' } : found,
  );
  // "8. 12." is no hour.
  const hours = hoursIn(plain).filter(
    ({ start, end }) => !isDeadline(start) && !days.some((day) => start < day.end && end > day.start),
  );
  return { text, plain, days, hours };
}

/** Each hour with the day that stands nearest, the one before it first. */
function pairsOf(sentence: ReadSentence): MeetingTime[] {
  const { text, plain, days, hours } = sentence;
  return hours.flatMap((hour) => {
    const away = ({ start, end }: FoundDay) =>
      end <= hour.start ? hour.start - end : start - hour.end + 0.5;
    const [nearest] = [...days].sort((a, b) => away(a) - away(b));
    return nearest === undefined || nearest.day === '' ? [] : [timeOf(nearest.day, hour, text, plain)];
  });
}

/** "Date: 8 December", "Time: 10:00": one day and one hour in the whole mail. */
function apart(sentences: readonly ReadSentence[]): MeetingTime[] {
  const withDay = sentences.filter(({ days }) => days.length > 0);
  const withHour = sentences.filter(({ hours }) => hours.length > 0);
  const [day, hour] = [withDay[0]?.days[0], withHour[0]?.hours[0]];
  const isOne = withDay.length === 1 && withDay[0]?.days.length === 1 && withHour.length === 1;
  if (!isOne || withHour[0]?.hours.length !== 1 || day === undefined || day.day === '' || hour === undefined)
    return [];
  const [{ text: first = '' } = {}, { text: second = '', plain = '' } = {}] = [withDay[0], withHour[0]];
  // Far apart they may be about two things: an office's hours, and a start date.
  const near = Math.abs(
    sentences.indexOf(withDay[0] as ReadSentence) - sentences.indexOf(withHour[0] as ReadSentence),
  );
  return near > 2 ? [] : [timeOf(day.day, hour, `${first} ${second}`, plain)];
}

function timeOf(day: string, { at, minutes }: FoundHour, quote: string, plain: string): MeetingTime {
  const two = (number: number) => String(number).padStart(2, '0');
  const startsAt = `${day}T${two(Math.floor(at / 60))}:${two(at % 60)}`;
  return { startsAt, timeZone: zoneIn(quote, plain), minutes, where: '', quote };
}
