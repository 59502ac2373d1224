import type { Printed } from '#shared/domain/profile.ts';
import type { Draft } from './draft.ts';
import type { ItemReader } from './item-reader.ts';
import { printedDates } from './story/printed-dates.ts';

const START = ['startDate', 'start', 'start_date', 'from', 'dateFrom'] as const;
const END = ['endDate', 'end', 'end_date', 'to', 'until', 'dateTo'] as const;
const SUMMARY = ['summary', 'description', 'about'] as const;
const HIGHLIGHTS = ['highlights', 'achievements', 'bullets', 'responsibilities', 'tasks', 'points'] as const;

/** Jobs, in the file's order. */
export function addWork(items: readonly ItemReader[], draft: Draft): void {
  for (const item of items) {
    const id = `e${draft.profile.experience.length + 1}`;
    const span = readSpan(item);
    const company = item.text('company', 'employer', 'organization', 'organisation', 'name');
    draft.profile.experience.push({
      id,
      company,
      title: item.text('position', 'title', 'role', 'jobTitle', 'job_title'),
      location: item.text('location', 'city', 'place'),
      start: span.start,
      end: span.end,
      ...(span.printed && { printed: span.printed }),
      current: span.current || (span.start !== '' && span.end === '' && !span.hasEnd && !span.over),
      summary: item.text(...SUMMARY),
      highlights: item.texts(...HIGHLIGHTS),
    });
    item.keep('url', 'website', 'description', 'contactDetails', 'keywords', 'type');
    draft.keepRest(id, item);
  }
}

/** Schools; courses count as highlights. */
export function addEducation(items: readonly ItemReader[], draft: Draft): void {
  for (const item of items) {
    const id = `ed${draft.profile.education.length + 1}`;
    const span = readSpan(item);
    const note = item.text('summary', 'description');
    draft.profile.education.push({
      id,
      school: item.text('institution', 'school', 'university', 'organization', 'name'),
      degree: item.text('studyType', 'degree', 'qualification'),
      field: item.text('area', 'field', 'major', 'subject', 'fieldOfStudy'),
      location: item.text('location'),
      start: span.start,
      end: span.end,
      ...(span.current && { current: true }),
      ...(span.printed && { printed: span.printed }),
      gpa: item.text('score', 'gpa', 'grade'),
      highlights: [...item.texts('courses'), ...item.texts('highlights'), ...(note === '' ? [] : [note])],
    });
    item.keep('url', 'website');
    draft.keepRest(id, item);
  }
}

/** Projects; `keywords` are their skills. */
export function addProjects(items: readonly ItemReader[], draft: Draft): void {
  for (const item of items) {
    const id = `p${draft.profile.projects.length + 1}`;
    const span = readSpan(item);
    draft.profile.projects.push({
      id,
      name: item.text('name', 'title'),
      url: item.exact('url', 'website', 'link', 'repository'),
      start: span.start,
      end: span.end,
      ...(span.current && { current: true }),
      ...(span.printed && { printed: span.printed }),
      description: item.text('description', 'summary', 'about'),
      highlights: item.texts(...HIGHLIGHTS),
      skills: item.names('keywords', 'technologies', 'skills', 'tech', 'stack', 'languages'),
    });
    item.keep('roles', 'entity', 'type', 'libraries', 'displayName', 'githubUrl', 'primaryLanguage');
    draft.keepRest(id, item);
  }
}

/** Start and end of an item, from two dates or from one text that holds a range. */
export function readSpan(item: ItemReader): {
  start: string;
  end: string;
  current: boolean;
  over: boolean;
  hasEnd: boolean;
  printed?: Printed;
} {
  const stated = item.raw('current', 'isCurrent', 'present');
  const both = item.span('dates', 'period', 'duration', 'date');
  const hasEnd = both !== null || item.holds(...END);
  const [start, end] = [both?.start ?? item.date(...START), both?.end ?? item.date(...END)];
  const [kept, current] = [{ start: start.date, end: end.date }, stated === true || end.current];
  return {
    ...kept,
    current,
    over: stated === false,
    hasEnd,
    ...printedDates({ printed: { start: start.written, end: end.written }, current }, kept),
  };
}
