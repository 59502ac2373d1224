import type { MeetingTime } from '../../domain/reply.ts';
import { zoneOf } from './zones.ts';

const MOST = 6;
const LONGEST = 200_000;

interface Line {
  name: string;
  parameters: Map<string, string>;
  value: string;
}

/**
 * The times of a calendar's file (RFC 5545) that a mail carries: one of each event. A time in UTC is told by the clocks
 * of `home`, one without a zone has none, whole days and events that are called off are left out.
 */
export function invitationTimes(ics: string, home: string): MeetingTime[] {
  // A long line goes on behind a break and a blank (RFC 5545, 3.1).
  const lines = ics
    .slice(0, LONGEST)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap(lineOf);
  if (lines.some(({ name, value }) => name === 'METHOD' && value.toUpperCase() === 'CANCEL')) return [];
  const times: MeetingTime[] = [];
  for (const [start, line] of lines.entries()) {
    if (line.name !== 'BEGIN' || line.value.toUpperCase() !== 'VEVENT') continue;
    const end = lines.findIndex(({ name }, at) => at > start && name === 'END');
    const time = timeOf(lines.slice(start + 1, end < 0 ? undefined : end), home);
    if (time !== null) times.push(time);
  }
  return times.slice(0, MOST);
}

function timeOf(event: readonly Line[], home: string): MeetingTime | null {
  const find = (name: string) => event.find((line) => line.name === name);
  const text = (name: string) => plainText(find(name)?.value ?? '');
  const start = find('DTSTART');
  if (start === undefined || text('STATUS').toUpperCase() === 'CANCELLED') return null;
  const from = clockOf(start, home);
  if (from === null) return null;
  const until = find('DTEND');
  const to = until === undefined ? null : clockOf(until, home);
  const minutes =
    to === null || to.timeZone !== from.timeZone
      ? durationOf(text('DURATION'))
      : (Date.parse(`${to.startsAt}Z`) - Date.parse(`${from.startsAt}Z`)) / 60_000;
  return {
    ...from,
    minutes: minutes !== null && minutes >= 5 && minutes <= 1440 ? minutes : null,
    where: text('LOCATION').slice(0, 500),
    quote: text('SUMMARY').slice(0, 300),
  };
}

/** `DTSTART;TZID=Europe/Berlin:20261208T100000`; null for a whole day. */
function clockOf(
  { parameters, value }: Line,
  home: string,
): Pick<MeetingTime, 'startsAt' | 'timeZone'> | null {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(Z?)$/.exec(value) ?? [];
  if (year === undefined) return null;
  const clock = `${year}-${month}-${day}T${hour}:${minute}`;
  if (utc === 'Z') return { startsAt: shownAt(new Date(`${clock}Z`), home), timeZone: home };
  return { startsAt: clock, timeZone: zoneOf(parameters.get('TZID') ?? '') };
}

/** What clocks of a zone show at a moment. */
function shownAt(at: Date, timeZone: string): string {
  const format = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv', format).format(at).replace(' ', 'T');
}

/** `PT1H30M`, in minutes. */
function durationOf(duration: string): number | null {
  const [whole, hours = '0', minutes = '0'] = /^P(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)$/.exec(duration) ?? [];
  return whole === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function lineOf(line: string): Line[] {
  const [, name, parameters = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/i.exec(line) ?? [];
  if (name === undefined) return [];
  const pairs = [...parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:]*)/gi)];
  return [
    {
      name: name.toUpperCase(),
      parameters: new Map(pairs.map(([, key = '', of = '']) => [key.toUpperCase(), of])),
      value: value.trim(),
    },
  ];
}

const plainText = (value: string): string =>
  value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .trim();
