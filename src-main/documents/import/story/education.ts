import type { Draft } from '../draft.ts';
import { type Line, lineText } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { degreeOf } from './degree.ts';
import { entriesOf } from './entries.ts';
import { isFaculty } from './faculty.ts';
import { gradeAlone, gradeIn } from './grade.ts';
import { type HeadPart, headParts } from './head-parts.ts';
import { nameAndAddress } from './job-form.ts';
import type { Marks } from './marks.ts';
import { isPlace, isTown, mayBeTown } from './place-in.ts';
import { withoutPlaceLabels } from './place-labels.ts';
import { printedDates } from './printed-dates.ts';
import { emptyEntry, type RawEntry } from './raw-entry.ts';
import type { School } from './school.ts';
import { takeLabelled } from './school-labels.ts';
import { takePlaceOffSchool, takeTrailingPlace } from './school-places.ts';
import { type SchoolRow, schoolForms, schoolTable } from './school-table.ts';
import type { Section } from './section.ts';
import { foldWords, speaksFor } from './words.ts';

/** Schools of a section, in its order. */
export function addEducation(section: Section, draft: Draft, marks: Marks): void {
  const forms = schoolForms(section.lines);
  const table = forms ? { before: [], rows: forms } : schoolTable(section.lines);
  addEntries(table?.before ?? section.lines, draft, marks);
  for (const row of table?.rows ?? []) keep(fromRow(row), draft, marks);
}

function fromRow(row: SchoolRow): School {
  const said = row.place === '' ? nameAndAddress(row.school) : { company: row.school, place: row.place };
  const found = degreeOf(row.degree);
  const [head, datesLine = null] = [row.lines, row.lines[0]];
  const entry: RawEntry = { ...emptyEntry(), head, dates: datesIn(row.date), datesLine };
  return {
    entry,
    school: said.company,
    degree: found?.degree ?? row.degree,
    field: row.field || (found?.field ?? ''),
    place: said.place,
    gpa: /\d|\p{L}/u.test(row.grade) ? row.grade : '',
    more: [],
    doubt: '',
  };
}

function addEntries(lines: readonly Line[], draft: Draft, marks: Marks): void {
  for (const entry of entriesOf(
    withoutPlaceLabels(lines),
    (main) => gradeAlone(lineText(main)) !== null,
    isAnotherSchool,
  )) {
    const last = draft.profile.education.at(-1);
    const grade =
      entry.head.length === 1 && !entry.dates && entry.head[0] ? gradeAlone(lineText(entry.head[0])) : null;
    if (last && grade && last.gpa === '') {
      last.gpa = grade;
      last.highlights.push(...entry.body.map(({ text }) => text));
      continue;
    }
    if (entry.head.length === 0 && entry.dates === null && entry.body.every(({ bullet }) => !bullet)) {
      continue;
    }
    if (entry.head.length === 0)
      for (const { text, lines } of entry.body) addLine(text, entry, lines, draft, marks);
    else keep(readSchool(entry, headParts(entry), townsIn(draft)), draft, marks);
  }
}

/** A second school below one that has no dates; a school's faculty is none. */
function isAnotherSchool(head: readonly Line[], below: Line): boolean {
  const next = lineText(below);
  // "Magister (FH)": the bracket tells of the degree.
  const above = head
    .map((line) => lineText(line).replace(/\([^)]*\)/g, ''))
    .filter((text) => speaksFor('school', text) > 0);
  return above.length > 0 && speaksFor('school', next) > 0 && !isFaculty(next) && !above.some(isFaculty);
}

/** A list of schools, each in one line. */
function addLine(text: string, entry: RawEntry, lines: RawEntry['head'], draft: Draft, marks: Marks): void {
  const [first] = lines;
  if (!first) return;
  const alone = entriesOf([{ ...first, bullet: false }])[0];
  if (alone) keep(readSchool(alone, headParts(alone), townsIn(draft)), draft, marks);
  else
    keep(
      readSchool(
        entry,
        [{ text, bold: false, italic: false, link: '', line: first, row: 0, dash: '' }],
        townsIn(draft),
      ),
      draft,
      marks,
    );
}

/** Towns that the resume named before: a word that is one of them is no field of study. */
function townsIn({ profile }: Draft): ReadonlySet<string> {
  const places = [profile.address.city, ...profile.experience.map(({ location }) => location)];
  return new Set(places.map((place) => foldWords(place.split(',')[0] ?? '')).filter((town) => town !== ''));
}

function readSchool(entry: RawEntry, all: readonly HeadPart[], towns: ReadonlySet<string>): School {
  const school: School = {
    entry,
    school: '',
    degree: '',
    field: '',
    place: entry.place,
    gpa: '',
    more: [],
    doubt: '',
  };
  let parts = all
    .map((part) => ({ ...part, text: takeGpa(part.text, school) }))
    .filter(({ text }) => text !== '');
  parts = takeLabelled(parts, school);
  parts = parts
    .map((part) => takeTrailingPlace(part, school))
    .flatMap((part, index) => splitSchool(part, index > 0 && parts[index - 1]));
  const placeAt = parts.findIndex(
    ({ text }, index) => isPlace(text) && index > 0 && speaksFor('school', text) === 0,
  );
  if (placeAt >= 0) {
    if (school.place === '') school.place = parts[placeAt]?.text ?? '';
    parts.splice(placeAt, 1);
  }
  const degreeAt =
    school.degree !== ''
      ? -1
      : bestOf(
          parts,
          (text) => (degreeOf(text) ? 3 : 0) + speaksFor('degree', text) - speaksFor('school', text) * 2,
        );
  let degreeRow = 0;
  if (degreeAt >= 0) {
    degreeRow = parts[degreeAt]?.row ?? 0;
    const found = degreeOf(parts[degreeAt]?.text ?? '');
    school.degree = found?.degree ?? parts[degreeAt]?.text ?? '';
    school.field ||= found?.field ?? '';
    const [{ row }] = parts.splice(degreeAt, 1) as [HeadPart];
    // "MBA – Finance" above the school: what a dash parts from the degree is what it is in.
    const behind = parts[degreeAt];
    const above = behind?.row === row && parts.some((part) => part.row !== row);
    if (above && behind.dash !== '' && school.field === '' && speaksFor('school', behind.text) === 0)
      school.field = parts.splice(degreeAt, 1)[0]?.text ?? '';
  }
  const schoolAt = bestOf(parts, (text) => speaksFor('school', text) * 2 + speaksFor('employer', text));
  const at = school.school !== '' ? -1 : schoolAt >= 0 ? schoolAt : parts.length > 0 ? 0 : -1;
  const schoolRow = parts[at]?.row ?? -1;
  if (at >= 0) {
    school.school = parts[at]?.text ?? '';
    parts.splice(at, 1);
  }
  takeDegreeBelow(school, entry);
  takeSchoolOffField(school, parts);
  takePlaceOffSchool(school, towns);
  takeUnknownDegree(school, parts);
  for (const { text, row } of parts) {
    if (school.place === '' && row === schoolRow && mayBeTown(text)) school.place = text;
    else if (
      school.field === '' &&
      school.degree !== '' &&
      /^\p{L}/u.test(text) &&
      text.length < 70 &&
      !(school.place === '' && (isPlace(text) || (isTown(text) && row > degreeRow)))
    )
      school.field = text;
    else if (school.place === '' && mayBeTown(text)) school.place = text;
    else if (/[\p{L}\p{N}]/u.test(text)) school.more.push(text);
  }
  return school;
}

/** A degree in the first item below a school that has none in its head. */
function takeDegreeBelow(school: School, entry: RawEntry): void {
  const [first] = entry.body;
  const found = first && school.degree === '' && first.text.length < 80 ? degreeOf(first.text) : null;
  if (!first || !found) return;
  [school.degree, school.field] = [found.degree, school.field || found.field];
  entry.body = entry.body.slice(1);
}

/** "MSc Public Policy, LSE": a degree and nothing but a name behind it, which no list knows, is the school. */
function takeSchoolOffField(school: School, parts: readonly HeadPart[]): void {
  const [, field, name] = /^(.+),\s*([^,]+)$/u.exec(school.field) ?? [];
  if (school.school !== '' || parts.length > 0 || !field || !name || !/^\p{Lu}/u.test(name)) return;
  school.school = name;
  school.field = field;
  school.doubt = 'The school may be a part of what was studied.';
}

/** A school is said, and one name more that is no place: what was learnt there, though no list knows it. */
function takeUnknownDegree(school: School, parts: HeadPart[]): void {
  if (school.degree !== '' || school.school === '') return;
  const at = parts.findIndex(
    ({ text, row }) =>
      row <= 1 &&
      /^\p{L}/u.test(text) &&
      text.length < 60 &&
      !/[.!?]$/.test(text) &&
      !isPlace(text) &&
      !isTown(text),
  );
  const part = parts[at];
  if (
    !part ||
    (parts.length === 1 && mayBeTown(part.text) && !part.bold && part.row > 0 && school.place === '')
  )
    return;
  school.degree = part.text;
  school.doubt = 'This may be something else than the degree.';
  parts.splice(at, 1);
}

/** "MSc Computer Science, University of Leeds": degree and school parted at a comma. */
function splitSchool(part: HeadPart, before: HeadPart | false | undefined): HeadPart[] {
  const words = part.text.split(/\s*,\s*/);
  if (words.length < 2) return [part];
  const schoolAt = words.findIndex((word) => speaksFor('school', word) > 0);
  const degree = words.findIndex((word) => degreeOf(word) !== null || speaksFor('degree', word) > 0);
  // "MSc - Public Health, University of Leeds": what a dash parts from its degree is what it is in.
  const field = before && part.dash !== '' && degree < 0 && schoolAt > 0 && degreeOf(before.text) !== null;
  if (schoolAt < 0 || (degree < 0 && !field) || schoolAt === degree) return [part];
  const cut = Math.max(schoolAt, degree);
  return [words.slice(0, cut).join(', '), words.slice(cut).join(', ')]
    .filter((text) => text !== '')
    .map((text) => ({ ...part, text }));
}

function takeGpa(text: string, school: School): string {
  const found = school.gpa === '' ? gradeIn(text) : null;
  if (!found) return text;
  school.gpa = found.grade;
  return found.rest;
}

function bestOf(parts: readonly HeadPart[], score: (text: string) => number): number {
  let best = -1;
  let most = 0;
  parts.forEach(({ text }, index) => {
    const points = score(text);
    if (points > most) {
      most = points;
      best = index;
    }
  });
  return best;
}

function keep(school: School, draft: Draft, marks: Marks): void {
  const id = `ed${draft.profile.education.length + 1}`;
  const { entry } = school;
  const body = entry.body.filter(({ text }) => {
    const gpa = gradeAlone(text);
    if (!gpa || school.gpa !== '') return true;
    school.gpa = gpa;
    return false;
  });
  const span = {
    start: entry.dates?.range ? entry.dates.start : '',
    end: entry.dates?.current ? '' : (entry.dates?.end ?? ''),
  };
  draft.profile.education.push({
    id,
    school: school.school,
    degree: school.degree,
    field: school.field,
    location: school.place,
    ...span,
    ...(entry.dates?.current && { current: true }),
    ...printedDates(entry.dates, span),
    gpa: school.gpa,
    highlights: [...school.more, ...body.map(({ text }) => text)],
  });
  marks.add(`${id}.school`, entry.head, school.school === '' ? 'No school was found here.' : '');
  marks.add(`${id}.degree`, entry.head, school.degree === '' ? 'No degree was found here.' : school.doubt);
  if (school.field !== '') marks.add(`${id}.field`, entry.head);
  marks.add(
    `${id}.end`,
    entry.datesLine ? [entry.datesLine] : [],
    entry.dates ? '' : 'No dates were found here.',
  );
}
