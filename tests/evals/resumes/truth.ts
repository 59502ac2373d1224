import type { Profile } from '#shared/domain/profile.ts';
import type { Person } from './person.ts';

/** One value of a resume, by the field that it belongs to. */
type Field = readonly [path: string, value: string];

/** All values that a person's resume says. */
export function truthOf(person: Person): Field[] {
  const date = (value: string) => (value === 'present' ? '' : value);
  return [
    ['name', person.name],
    ['headline', person.label],
    ['email', person.email],
    ['phone', digits(person.phone)],
    ['city', person.place.split(',')[0] ?? ''],
    ['summary', person.summary],
    ...person.links.map(([, url = '']): Field => ['link', bare(url)]),
    ...person.work.flatMap((job, index): Field[] => [
      [`work${index}.title`, job.title],
      [`work${index}.company`, job.company],
      [`work${index}.place`, job.place],
      [`work${index}.start`, job.start],
      [`work${index}.end`, date(job.end)],
      ...job.items.map((item): Field => [`work${index}.item`, item]),
    ]),
    ...person.education.flatMap((one, index): Field[] => [
      [`school${index}.school`, one.school],
      [`school${index}.degree`, one.degree],
      [`school${index}.field`, one.field],
      [`school${index}.start`, one.start],
      [`school${index}.end`, date(one.end)],
      [`school${index}.gpa`, one.gpa],
    ]),
    ...person.projects.flatMap((one, index): Field[] => [
      [`project${index}.name`, one.name],
      [`project${index}.text`, one.text],
      [`project${index}.start`, one.start],
      ...one.items.map((item): Field => [`project${index}.item`, item]),
    ]),
    ...person.skills.flatMap(([, names = '']) => names.split(', ').map((name): Field => ['skill', name])),
    ...person.languages.flatMap(([name = '', level = '']): Field[] => [
      ['language', name],
      [`level.${fold(name)}`, level],
    ]),
    ...person.certificates.map((title): Field => ['certificate', title]),
  ].filter(([, value]) => value !== '') as Field[];
}

/** The same values as they were read. */
export function readingOf(profile: Profile): Field[] {
  const groups = profile.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]));
  return [
    ['name', profile.name.full],
    ['headline', profile.headline],
    ['email', profile.email],
    ['phone', digits(profile.phone)],
    ['city', profile.address.city],
    ['summary', profile.summary],
    ...profile.links.map(({ url }): Field => ['link', bare(url)]),
    ...profile.experience.flatMap((job, index): Field[] => [
      [`work${index}.title`, job.title],
      [`work${index}.company`, job.company],
      [`work${index}.place`, job.location],
      [`work${index}.start`, job.start],
      [`work${index}.end`, job.end],
      ...job.highlights.map((item): Field => [`work${index}.item`, item]),
    ]),
    ...profile.education.flatMap((one, index): Field[] => [
      [`school${index}.school`, one.school],
      [`school${index}.degree`, one.degree],
      [`school${index}.field`, one.field],
      [`school${index}.start`, one.start],
      [`school${index}.end`, one.end],
      [`school${index}.gpa`, one.gpa],
    ]),
    ...profile.projects.flatMap((one, index): Field[] => [
      [`project${index}.name`, one.name],
      [`project${index}.text`, one.description],
      [`project${index}.start`, one.start],
      ...one.highlights.map((item): Field => [`project${index}.item`, item]),
    ]),
    ...groups.map((name): Field => ['skill', name]),
    ...profile.languages.flatMap(({ name, fluency }): Field[] => [
      ['language', name],
      [`level.${fold(name)}`, fluency],
    ]),
    ...profile.extras
      .filter(({ kind }) => kind === 'certificate')
      .map(({ title }): Field => ['certificate', title]),
  ].filter(([, value]) => value !== '') as Field[];
}

export interface Comparison {
  right: number;
  wanted: number;
  found: number;
  missed: string[];
  invented: string[];
}

/** Compares two sets of values; white space, case and kinds of quotes do not matter. */
export function compareFields(truth: readonly Field[], reading: readonly Field[]): Comparison {
  const left = new Map<string, number>();
  for (const field of reading) left.set(keyOf(field), (left.get(keyOf(field)) ?? 0) + 1);
  const missed: string[] = [];
  let right = 0;
  for (const field of truth) {
    const count = left.get(keyOf(field)) ?? 0;
    if (count > 0) right += 1;
    else missed.push(field.join('='));
    left.set(keyOf(field), count - 1);
  }
  const invented = [...left].flatMap(([key, count]) => (count > 0 ? [key] : []));
  return { right, wanted: truth.length, found: reading.length, missed, invented };
}

function keyOf([path, value]: Field): string {
  return `${path}=${fold(value)}`;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, '').toLowerCase();
}
