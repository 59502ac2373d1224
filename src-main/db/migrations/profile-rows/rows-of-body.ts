import type { StoredBody } from './stored-body.ts';

type Columns = Record<string, string | number | null>;
/** One row of a person, with the list of the profile that it belongs to; an employer belongs to none. */
export interface MovedRow {
  table: string;
  list: string | null;
  id: string;
  columns: Columns;
}

const EXTRA_TABLES: Record<string, string> = {
  certificate: 'certificates',
  award: 'awards',
  publication: 'publications',
  volunteer: 'volunteering',
  interest: 'interests',
  reference: 'recommendations',
};

/** A person's entries as rows, in their order; a second use of an id gets another one. */
export function rowsOfBody(body: StoredBody): MovedRow[] {
  const employers = [...new Set(body.experience.map(({ company }) => company))].filter((name) => name !== '');
  const employerOf = new Map(employers.map((name, index) => [name, `employer${index + 1}`]));
  const span = ({ start, end }: { start: string; end: string }) => ({ start_date: start, end_date: end });
  const lines = (highlights: string[]) => JSON.stringify(highlights);
  const more = (id: string) => JSON.stringify(body.more[id] ?? {});

  return [
    ...employers.map((name, index) => ({
      ...{ table: 'employers', list: null, id: `employer${index + 1}` },
      columns: { name },
    })),
    ...listOf('experience', 'e', body.experience, ({ id, title, location, current, summary, ...job }) => ({
      ...{ employer_id: employerOf.get(job.company) ?? null, title, location, ...span(job), summary },
      ...{ current: Number(current), highlights: lines(job.highlights), more: more(id) },
    })),
    ...listOf('education', 'ed', body.education, ({ id, school, degree, field, location, gpa, ...item }) => ({
      ...{ school, degree, field, location, ...span(item), gpa, highlights: lines(item.highlights) },
      more: more(id),
    })),
    ...listOf('projects', 'p', body.projects, ({ id, name, url, description, ...item }) => ({
      ...{ name, url, ...span(item), description, highlights: lines(item.highlights) },
      ...{ skills: lines(item.skills), more: more(id) },
    })),
    ...listOf('skills', 'skill', withoutIds(body.skills), ({ name, level, keywords }, index) => ({
      ...{ name, level, keywords: lines(keywords), more: more(`skill${index + 1}`) },
    })),
    ...listOf('languages', 'language', withoutIds(body.languages), ({ name, fluency }, index) => ({
      ...{ name, fluency, more: more(`language${index + 1}`) },
    })),
    ...listOf('links', 'link', withoutIds(body.links), ({ network, username, url }, index) => ({
      ...{ network, username, url, more: more(`link${index + 1}`) },
    })),
    ...listOf('extras', 'x', body.extras, ({ id, title, organisation, date, url, text, highlights }) => ({
      ...{ title, organisation, date, url, text, highlights: lines(highlights), more: more(id) },
    })).map((row, index) => ({
      ...row,
      table: EXTRA_TABLES[body.extras[index]?.kind ?? ''] ?? 'other_entries',
    })),
  ];
}

const withoutIds = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, id: '' }));

function listOf<T extends { id: string }>(
  list: string,
  prefix: string,
  items: readonly T[],
  columnsOf: (item: T, index: number) => Columns,
): MovedRow[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const wanted = item.id === '' ? `${prefix}${index + 1}` : item.id;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}~${number}`;
    taken.add(id);
    return { table: list, list, id, columns: columnsOf(item, index) };
  });
}

/** What an imported file held beyond all entries, as of the person and their address. */
export function moreOfPerson({ more, ...body }: StoredBody): Record<string, unknown> {
  const ofEntries = new Set([
    ...[body.experience, body.education, body.projects, body.extras].flat().map(({ id }) => id),
    ...body.skills.map((_, index) => `skill${index + 1}`),
    ...body.languages.map((_, index) => `language${index + 1}`),
    ...body.links.map((_, index) => `link${index + 1}`),
  ]);
  return Object.fromEntries(Object.entries(more).filter(([id]) => !ofEntries.has(id)));
}
