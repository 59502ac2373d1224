import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { dayWords } from '../dates/day-words.ts';
import { instantOf } from '../dates/instant-of.ts';
import type { Application } from '../domain/application.ts';
import type { InterviewItem } from '../domain/application-item.ts';

/**
 * An interview as a calendar's file. Its times are moments (UTC), which every calendar shows by its own clock; the time
 * that was agreed, with its zone, stands in the words. Throws `RangeError` for a zone that there is not.
 */
export function interviewCalendar(
  interview: InterviewItem,
  { title, company, url }: Pick<Application, 'title' | 'company' | 'url'>,
  now: Date,
): string {
  const start = instantOf(interview.startsAt, interview.timeZone);
  const end = new Date(start.getTime() + interview.minutes * 60_000);
  const agreed = `${dayWords(interview.startsAt)} (${interview.timeZone})`;
  const said = [
    agreed,
    `Round ${interview.round}`,
    interview.withWhom && `With ${interview.withWhom}`,
    /^https?:/.test(url) ? url : '',
  ];
  const calendar = new ICalCalendar({ prodId: { company: 'JobAI', product: 'JobAI' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    id: `${interview.id}@jobai`,
    ...{ start, end, stamp: now },
    summary: `Interview: ${title}, ${company}`,
    description: said.filter((line) => line !== '').join('\n'),
    ...(interview.where && { location: interview.where }),
  });
  // Each line of a calendar's file ends, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}
