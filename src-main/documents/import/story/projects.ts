import type { Draft } from '../draft.ts';
import { splitList } from '../split-list.ts';
import { datesIn, isOnlyDates } from './dates-in.ts';
import { entriesOf } from './entries.ts';
import { headParts } from './head-parts.ts';
import type { Marks } from './marks.ts';
import { printedDates } from './printed-dates.ts';
import type { Section } from './section.ts';

const TECHNOLOGIES =
  /^(?:technologies|tech stack|tech|stack|tools|built with|technologien|technologies utilisées|tecnologías|tecnologias|tecnologie|technologie)\s*(?:used)?\s*[:–-]\s*(.+)$/iu;
const WEB = /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|app|ai)\/\S*/i;

const BEHIND = /^(.*[\p{L}\p{N}].*?)\s*[([,:–—-]?\s*((?:https?:\/\/|www\.)[^\s]+?)[)\]]?$/iu;

/** Projects of a section, in its order. */
export function addProjects(section: Section, draft: Draft, marks: Marks): void {
  for (const entry of entriesOf(section.lines)) {
    const id = `p${draft.profile.projects.length + 1}`;
    const [first, ...rest] = headParts(entry);
    const named = first ? withoutAddress(first.text) : null;
    const colon = first ? /^(.{2,60}?):\s+(.{12,})$/u.exec(named?.text ?? '') : null;
    const name = colon?.[1] ?? named?.text ?? '';
    const skills: string[] = [];
    const said: string[] = colon?.[2] ? [colon[2]] : [];
    let url = first?.link || (named?.address ?? '');
    for (const { text, link } of rest) {
      const technologies = TECHNOLOGIES.exec(text)?.[1];
      const address = WEB.exec(text)?.[0];
      if (technologies) skills.push(...splitList([technologies]));
      else if (address && address.length > text.length * 0.6) url ||= link || address;
      else if (isList(text)) skills.push(...splitList([text]));
      else said.push(text);
      url ||= link;
    }
    const items = entry.body.filter(({ bullet }) => bullet).map(({ text }) => text);
    const highlights: string[] = [];
    for (const text of items) {
      const technologies = TECHNOLOGIES.exec(text)?.[1];
      if (technologies) skills.push(...splitList([technologies]));
      else highlights.push(text);
    }
    for (const { text } of entry.body.filter(({ bullet }) => !bullet)) {
      const technologies = TECHNOLOGIES.exec(text)?.[1];
      if (technologies) skills.push(...splitList([technologies]));
      else said.push(text);
    }
    if (name === '' && said.length === 0) {
      for (const text of items)
        addOne(
          text,
          draft,
          marks,
          entry.body.flatMap(({ lines }) => lines),
        );
      continue;
    }
    const span = {
      start: entry.dates?.start ?? '',
      end: entry.dates?.current ? '' : (entry.dates?.end ?? ''),
    };
    draft.profile.projects.push({
      id,
      name,
      url,
      ...span,
      ...(entry.dates?.current && { current: true }),
      ...printedDates(entry.dates, span),
      description: said.join(' '),
      highlights,
      skills,
    });
    marks.add(`${id}.name`, entry.head);
    if (entry.datesLine) marks.add(`${id}.start`, [entry.datesLine]);
    marks.add(
      `${id}.highlights`,
      entry.body.flatMap(({ lines }) => lines),
    );
  }
}

/** A name and the address in brackets or behind a dash after it; an address alone stays the name. */
function withoutAddress(text: string): { text: string; address: string } {
  const [, name = '', address = ''] = BEHIND.exec(text) ?? [];
  return name === '' ? { text, address: '' } : { text: name, address };
}

/** "Python, Flask, Redis": several short names, no sentence. */
function isList(text: string): boolean {
  const words = text.split(/\s*,\s*/);
  return (
    words.length >= 2 &&
    words.every((word) => word.split(/\s+/).length <= 3 && word.length <= 28) &&
    !/[.!]$/.test(text)
  );
}

function addOne(text: string, draft: Draft, marks: Marks, lines: Parameters<Marks['add']>[1]): void {
  const id = `p${draft.profile.projects.length + 1}`;
  const [, named = text, description = ''] = /^(.{2,60}?)\s*(?:[:–—]|\s-)\s+(.+)$/u.exec(text) ?? [];
  // "Bread Map (2021): ..."
  const [, before = '', years = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(named) ?? [];
  const dates = before !== '' && isOnlyDates(years) ? datesIn(years) : null;
  draft.profile.projects.push({
    id,
    name: dates ? before : named,
    url: '',
    start: dates?.start ?? '',
    end: dates && !dates.current ? dates.end : '',
    ...(dates?.current && { current: true }),
    description,
    highlights: [],
    skills: [],
  });
  marks.add(`${id}.name`, lines);
}
