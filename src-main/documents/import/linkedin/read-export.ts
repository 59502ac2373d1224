import Papa from 'papaparse';
import { splitName } from '#shared/domain/person-name.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { createDraft, type Draft } from '../draft.ts';
import type { ImportedProfile } from '../import-profile.ts';
import { readPlace } from '../place.ts';
import { readOne } from '../story/dates-in.ts';
import { printedDates } from '../story/printed-dates.ts';
import { openZip } from '../zip.ts';

type Row = Record<string, string>;

/** Files of LinkedIn's export that are read, by their name without folders. */
const FILES = [
  'Profile',
  'Profile Summary',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Honors',
  'Volunteering',
  'Publications',
  'Courses',
  'Email Addresses',
  'PhoneNumbers',
  'Patents',
] as const;
type File = (typeof FILES)[number];

/** Reads the archive that LinkedIn gives its members. Throws a `ValidationError` where it is another archive. */
export function readLinkedInExport(name: string, id: string, bytes: Uint8Array): ImportedProfile {
  const nameOf = (path: string) => /([^/\\]+)\.csv$/i.exec(path)?.[1] ?? '';
  const files = openZip(name, bytes, (path) => (FILES as readonly string[]).includes(nameOf(path)));
  const tables = new Map<string, Row[]>();
  for (const [path, content] of files) tables.set(nameOf(path), rowsOf(content));
  const rows = (file: File): Row[] => tables.get(file) ?? [];
  const [person] = rows('Profile');
  if (!person)
    throw new ValidationError(
      `${name} is an archive without LinkedIn's Profile.csv. Ask LinkedIn for "the works" under Settings > Data privacy > Get a copy of your data, and choose that archive; or choose your resume.`,
      { details: { file: name } },
    );
  const draft = createDraft(id);
  addPerson(person, rows, draft);
  addHistory(rows, draft);
  addRest(rows, draft);
  return { profile: draft.profile, notes: draft.notes, marks: [], lines: [] };
}

function addPerson(person: Row, rows: (file: File) => Row[], draft: Draft): void {
  const { profile } = draft;
  const full = `${text(person, 'First Name')} ${text(person, 'Last Name')}`.trim();
  const split = splitName(full);
  profile.name = {
    full,
    first: text(person, 'First Name') || split.first,
    last: text(person, 'Last Name') || split.last,
    preferred: '',
  };
  profile.headline = text(person, 'Headline');
  profile.summary = text(person, 'Summary');
  profile.address = { ...readPlace(text(person, 'Geo Location')), street: text(person, 'Address') };
  if (text(person, 'Zip Code') !== '') profile.address.postal = text(person, 'Zip Code');
  const mails = rows('Email Addresses');
  const mail = mails.find((row) => /yes|true/i.test(text(row, 'Primary'))) ?? mails[0];
  profile.email = mail ? text(mail, 'Email Address') : '';
  const [phone] = rows('PhoneNumbers');
  profile.phone = phone ? text(phone, 'Number') : '';
  for (const site of text(person, 'Websites').matchAll(/(?:\[?([A-Z]+):)?(https?:\/\/[^\s,\]]+)/g))
    profile.links.push({ network: 'Website', username: '', url: site[2] ?? '' });
}

function addHistory(rows: (file: File) => Row[], draft: Draft): void {
  const { profile } = draft;
  for (const row of rows('Positions')) {
    const id = `e${profile.experience.length + 1}`;
    const { start, end, isOpen, printed } = spanOf(row, 'Started On', 'Finished On', id, draft);
    profile.experience.push({
      id,
      company: text(row, 'Company Name'),
      title: text(row, 'Title'),
      location: text(row, 'Location'),
      ...{ start, end, current: isOpen },
      ...printed,
      ...linesOf(text(row, 'Description')),
    });
  }
  for (const row of rows('Education')) {
    const id = `ed${profile.education.length + 1}`;
    const { start, end, printed } = spanOf(row, 'Start Date', 'End Date', id, draft);
    const [degree = '', ...field] = text(row, 'Degree Name').split(/\s*,\s*/);
    profile.education.push({
      id,
      school: text(row, 'School Name'),
      degree,
      field: field.join(', '),
      location: '',
      ...{ start, end },
      ...printed,
      gpa: '',
      highlights: [text(row, 'Notes'), text(row, 'Activities')].filter((note) => note !== ''),
    });
  }
  for (const row of rows('Projects')) {
    const id = `p${profile.projects.length + 1}`;
    const { start, end, isOpen, printed } = spanOf(row, 'Started On', 'Finished On', id, draft);
    const { summary, highlights } = linesOf(text(row, 'Description'));
    profile.projects.push({
      id,
      name: text(row, 'Title'),
      url: text(row, 'Url'),
      ...{ start, end, description: summary, highlights, skills: [] },
      ...(isOpen && { current: true }),
      ...printed,
    });
  }
}

function addRest(rows: (file: File) => Row[], draft: Draft): void {
  const { profile } = draft;
  profile.skills = rows('Skills').map((row) => ({ name: text(row, 'Name'), level: '', keywords: [] }));
  profile.languages = rows('Languages').map((row) => ({
    name: text(row, 'Name'),
    fluency: text(row, 'Proficiency').replace(/\s*proficiency$/i, ''),
  }));
  for (const row of rows('Certifications'))
    addDated(row, ['Started On', 'Finished On'], draft, {
      kind: 'certificate',
      title: text(row, 'Name'),
      organisation: text(row, 'Authority'),
      url: text(row, 'Url'),
      text: text(row, 'License Number'),
    });
  for (const row of rows('Honors'))
    addDated(row, ['Issued On'], draft, {
      kind: 'award',
      title: text(row, 'Title'),
      text: text(row, 'Description'),
    });
  for (const row of rows('Volunteering'))
    addDated(row, ['Started On', 'Finished On'], draft, {
      kind: 'volunteer',
      title: text(row, 'Role'),
      organisation: text(row, 'Company Name'),
      text: text(row, 'Description'),
    });
  for (const row of [...rows('Publications'), ...rows('Patents')])
    addDated(row, [text(row, 'Published On') === '' ? 'Issued On' : 'Published On'], draft, {
      kind: 'publication',
      title: text(row, 'Name') || text(row, 'Title'),
      organisation: text(row, 'Publisher') || text(row, 'Issuer'),
      url: text(row, 'Url'),
      text: text(row, 'Description'),
    });
  for (const row of rows('Courses')) draft.addExtra({ kind: 'certificate', title: text(row, 'Name') });
}

/** A description's lines: with bullets as a list, else as running text. */
function linesOf(description: string): { summary: string; highlights: string[] } {
  const lines = description
    .split(/\n|(?<=\s)(?=[•▪●]\s)/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isItem = (line: string) => /^[•▪●*–-]\s*/.test(line);
  return {
    summary: lines.filter((line) => !isItem(line)).join(' '),
    highlights: lines.filter(isItem).map((line) => line.replace(/^[•▪●*–-]\s*/, '')),
  };
}

/** One of what has a date, and an end where LinkedIn keeps one; a role without an end goes on. */
function addDated(
  row: Row,
  [from, to = '']: readonly [string, string?],
  draft: Draft,
  extra: Parameters<Draft['addExtra']>[0],
): void {
  const id = `x${draft.profile.extras.length + 1}`;
  const { start, end, isOpen } = spanOf(row, from, to, id, draft);
  draft.addExtra({
    ...extra,
    date: start,
    ...(end !== '' && { end }),
    ...(extra.kind === 'volunteer' && isOpen && { current: true }),
  });
}

/** What a row says of its time; what can't be read of it is noted and kept under the item's `id`. */
function spanOf(row: Row, from: string, to: string, id: string, draft: Draft) {
  const said = { start: text(row, from), end: text(row, to) };
  const kept = { start: readOne(said.start), end: readOne(said.end) };
  for (const [part, column] of [
    ['start', from],
    ['end', to],
  ] as const) {
    if (said[part] === '' || kept[part] !== '') continue;
    draft.note(`${column}: "${said[part]}" could not be read as a date; kept for the export.`);
    draft.keep(id, { [column]: said[part] });
  }
  const isOpen = kept.start !== '' && said.end === '';
  return { ...kept, isOpen, printed: printedDates({ printed: said, current: false }, kept) };
}

function rowsOf(content: Uint8Array): Row[] {
  const source = new TextDecoder().decode(content).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Row>(source, { header: true, skipEmptyLines: 'greedy' });
  return data;
}

function text(row: Row, key: string): string {
  return (row[key] ?? '').trim();
}
