import type { z } from 'zod';
import {
  Education,
  Experience,
  type Profile,
  ProfileExtra,
  ProfileLanguage,
  ProfileLink,
  ProfileSkill,
  Project,
} from '#shared/domain/profile.ts';
import type { Employers } from './employers.ts';
import { dateColumns, fromPrinted } from './printed-columns.ts';
import { fromJson, type Row } from './row-store.ts';

type Lists = Pick<
  Profile,
  'experience' | 'education' | 'projects' | 'skills' | 'languages' | 'links' | 'extras'
>;
export type ListKey = keyof Lists;
/** An entry of any list. */
export type Entry = { id?: string | undefined };

interface ListOf<K extends ListKey> {
  key: K;
  /** What one is called where it can't be read. */
  word: string;
  /** What the id of one without an id begins with. */
  prefix: string;
  schema: z.ZodType<Lists[K][number]>;
  tables: readonly string[];
  tableOf(item: Lists[K][number]): string;
  /** By which words one without an id is found again. */
  nameOf(item: Lists[K][number]): string;
  toRow(item: Lists[K][number], employers: Employers): Row;
  /** The entry as the schema wants it, but for its id. */
  fromRow(row: Row, table: string, employers: Employers): object;
}

/** One list of a profile, and how its entries are stored as rows. */
export interface ProfileList {
  key: ListKey;
  word: string;
  prefix: string;
  schema: z.ZodType<Entry>;
  tables: readonly string[];
  tableOf(item: Entry): string;
  nameOf(item: Entry): string;
  toRow(item: Entry, employers: Employers): Row;
  fromRow(row: Row, table: string, employers: Employers): object;
}

/** The list without its type, so that all can be gone through alike; what goes into one comes from the profile's own. */
const list = <K extends ListKey>(one: ListOf<K>): ProfileList => one as unknown as ProfileList;

const inOne = (table: string) => ({ tables: [table], tableOf: () => table });

const EXTRA_TABLES: Record<ProfileExtra['kind'], string> = {
  certificate: 'certificates',
  award: 'awards',
  publication: 'publications',
  volunteer: 'volunteering',
  interest: 'interests',
  reference: 'recommendations',
  other: 'other_entries',
};
const kindOf = (table: string) =>
  Object.entries(EXTRA_TABLES).find(([, name]) => name === table)?.[0] ?? 'other';

const span = (row: Row) => ({
  start: row['start_date'],
  end: row['end_date'],
  ...fromPrinted({
    start: [row['start_date'], row['start_printed']],
    end: [row['end_date'], row['end_printed']],
  }),
});

const goesOn = (row: Row) => row['current'] === 1 && { current: true };

/** All lists of a profile; employers come before the jobs that name them. */
export const PROFILE_LISTS: readonly ProfileList[] = [
  list({
    ...{ key: 'experience', word: 'job of your profile', prefix: 'e', schema: Experience },
    ...inOne('experience'),
    nameOf: ({ title, company }) => `${title} ${company}`,
    toRow: (job, employers) => ({
      employer_id: employers.idOf(job.company),
      ...{ title: job.title, location: job.location, summary: job.summary },
      ...{ ...dateColumns(job, 'start', job.start), ...dateColumns(job, 'end', job.end) },
      ...{ current: Number(job.current), highlights: JSON.stringify(job.highlights) },
    }),
    fromRow: ({ title, location, summary, current, ...row }, _, employers) => ({
      ...{ title, company: employers.nameOf(row['employer_id']), location, ...span(row) },
      ...{ current: current === 1, summary, highlights: fromJson(row['highlights']) },
    }),
  }),
  list({
    ...{ key: 'education', word: 'school of your profile', prefix: 'ed', schema: Education },
    ...inOne('education'),
    nameOf: ({ school, degree }) => `${school} ${degree}`,
    toRow: ({ school, degree, field, location, gpa, ...item }) => ({
      ...{ school, degree, field, location, gpa, highlights: JSON.stringify(item.highlights) },
      ...{ ...dateColumns(item, 'start', item.start), ...dateColumns(item, 'end', item.end) },
      current: Number(item.current === true),
    }),
    fromRow: ({ school, degree, field, location, gpa, ...row }) => ({
      ...{ school, degree, field, location, ...span(row), gpa, ...goesOn(row) },
      highlights: fromJson(row['highlights']),
    }),
  }),
  list({
    ...{ key: 'projects', word: 'project of your profile', prefix: 'p', schema: Project },
    ...inOne('projects'),
    nameOf: ({ name }) => name,
    toRow: ({ name, url, description, ...item }) => ({
      ...{ name, url, description, skills: JSON.stringify(item.skills) },
      ...{ ...dateColumns(item, 'start', item.start), ...dateColumns(item, 'end', item.end) },
      ...{ highlights: JSON.stringify(item.highlights), current: Number(item.current === true) },
    }),
    fromRow: ({ name, url, description, ...row }) => ({
      ...{ name, url, ...span(row), ...goesOn(row), description, highlights: fromJson(row['highlights']) },
      skills: fromJson(row['skills']),
    }),
  }),
  list({
    ...{ key: 'skills', word: 'skill of your profile', prefix: 'skill', schema: ProfileSkill },
    ...inOne('skills'),
    nameOf: ({ name }) => name,
    toRow: ({ name, level, keywords }) => ({ name, level, keywords: JSON.stringify(keywords) }),
    fromRow: ({ name, level, keywords }) => ({ name, level, keywords: fromJson(keywords) }),
  }),
  list({
    ...{ key: 'languages', word: 'language of your profile', prefix: 'language', schema: ProfileLanguage },
    ...inOne('languages'),
    nameOf: ({ name }) => name,
    toRow: ({ name, fluency }) => ({ name, fluency }),
    fromRow: ({ name, fluency }) => ({ name, fluency }),
  }),
  list({
    ...{ key: 'links', word: 'link of your profile', prefix: 'link', schema: ProfileLink },
    ...inOne('links'),
    nameOf: ({ url }) => url,
    toRow: ({ network, username, url }) => ({ network, username, url }),
    fromRow: ({ network, username, url }) => ({ network, username, url }),
  }),
  list({
    ...{ key: 'extras', word: 'line of your profile', prefix: 'x', schema: ProfileExtra },
    tables: Object.values(EXTRA_TABLES),
    tableOf: ({ kind }) => EXTRA_TABLES[kind],
    nameOf: ({ title }) => title,
    toRow: ({ title, organisation, url, text, ...item }) => ({
      ...{ title, organisation, url, text, highlights: JSON.stringify(item.highlights) },
      ...{ ...dateColumns(item, 'date', item.date, 'date'), ...dateColumns(item, 'end', item.end) },
      current: Number(item.current === true),
    }),
    fromRow: ({ title, organisation, url, text, date, ...row }, table) => ({
      ...{ kind: kindOf(table), title, organisation, date, url, text },
      ...(row['end_date'] !== '' && { end: row['end_date'] }),
      ...goesOn(row),
      highlights: fromJson(row['highlights']),
      ...fromPrinted({ date: [date, row['date_printed']], end: [row['end_date'], row['end_printed']] }),
    }),
  }),
];
