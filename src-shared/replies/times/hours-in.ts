import words from '../../../resources/replies/times.json' with { type: 'json' };
import { phrases } from '../../domain/phrases.ts';

/** A time of day that a sentence names, where it stands there. */
export interface FoundHour {
  /** Minutes from midnight. */
  at: number;
  /** How long from there, in minutes; null where no end is named. */
  minutes: number | null;
  start: number;
  end: number;
}

/** Behind a figure they may stand without a blank: "10am", "15h". */
const right = (list: readonly string[]) =>
  `\\s?(?:${[...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", "['’]"))
    .join('|')})(?!\\p{L})`;
const AFTERNOON = right(words.afternoon);
const MORNING = right(words.morning);
const HALF = `(?:(?<pm>${AFTERNOON})|(?<am>${MORNING}))`;
const HOUR = right(words.hour);
const BEFORE = `(?<=${phrases(words.before)}\\s)`;
const H = '(?<h>[01]?\\d|2[0-3])';
const M = '(?<m>[0-5]\\d)';
const ENDS = '(?![\\d:]|\\.\\d)';

/** From the plainest way of writing to the barest: a hit hides what a later pattern finds at its place. */
const PATTERNS = [
  `(?<![\\d.:,])${H}:${M}${ENDS}(?:${HALF})?(?:${HOUR})?`,
  `(?<![\\d.:,])${H}\\.${M}${ENDS}(?:${HALF}|${HOUR})`,
  `${BEFORE}${H}\\.${M}${ENDS}`,
  `(?<![\\d.:,])${H}\\s?h(?:eures?)?\\s?${M}${ENDS}`,
  `(?<![\\d.:,])${H}${HALF}(?!\\p{L})`,
  `(?<![\\d.:,])${H}${HOUR}(?:${HALF})?(?!\\p{L})`,
  `${BEFORE}${H}(?!\\s?(?:\\d|%|min|people|[/-]))${ENDS}(?:${HALF})?(?!\\p{L})`,
  `(?<noon>${phrases(words.noon)})`,
].map((source) => new RegExp(source, 'gu'));

/** Before this hour nobody is asked to an interview: "at 3" without a half of the day is none. */
const EARLIEST = 7;
const TO = /^\s?(?:-|–|—|to|until|till|bis|a|a las|ate|as|tot|alle|till|do)\s?$/u;

interface Read extends FoundHour {
  /** Whether the half of the day is told: by "pm", or by the hour itself. */
  half: 'am' | 'pm' | null;
  hour: number;
}

/** The times of day in a sentence (folded), in their order; "10:00 to 11:00" is one that takes an hour. */
export function hoursIn(plain: string): FoundHour[] {
  const found: Read[] = [];
  for (const pattern of PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ ...readHour(match), start, end });
    }
  found.sort((a, b) => a.start - b.start);
  const ends = new Set<Read>();
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    if (next === undefined || ends.has(one) || !TO.test(plain.slice(one.end, next.start))) continue;
    // "1:00 to 2:00 pm"
    if (one.half === null && next.half === 'pm' && one.hour < 12 && one.hour <= next.hour % 12) one.at += 720;
    if (next.at > one.at) one.minutes = next.at - one.at;
    ends.add(next);
  }
  return found
    .filter((one) => !ends.has(one) && one.at >= EARLIEST * 60)
    .map(({ at, minutes, start, end }) => ({ at, minutes, start, end }));
}

function readHour({ groups = {} }: RegExpExecArray): Pick<Read, 'at' | 'minutes' | 'half' | 'hour'> {
  if (groups['noon'] !== undefined) return { at: 720, minutes: null, half: 'pm', hour: 12 };
  const hour = Number(groups['h']);
  const half = groups['pm'] !== undefined ? 'pm' : groups['am'] !== undefined ? 'am' : null;
  const told = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { at: told * 60 + Number(groups['m'] ?? 0), minutes: null, half, hour };
}
