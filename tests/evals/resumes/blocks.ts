import { contacts, languageLine, list, type Parts, section, skillLines } from './html.ts';
import { asHtml, degreeText, type Person } from './person.ts';

export type Job = Person['work'][number];
export type School = Person['education'][number];

interface Blocks {
  work: string;
  education: string;
  skills: string;
}

export const degree = ({ person }: Parts, one: School) => asHtml(degreeText(one, person.lang));
export const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
const project = (parts: Parts) =>
  parts.person.projects
    .map(
      (one) =>
        `<p><b>${asHtml(one.name)}</b> (${parts.date(one)})</p><p>${asHtml(one.text)}</p>${list(one.items)}`,
    )
    .join('');

/** All sections in the usual order, `blocks` in place of the usual ones. */
export function sections(parts: Parts, blocks: Partial<Blocks>, skip: readonly string[] = []): string {
  const { person, said } = parts;
  const all: [string, string, string][] = [
    ['summary', said.summary, person.summary && `<p>${asHtml(person.summary)}</p>`],
    ['work', said.work, blocks.work ?? ''],
    ['education', said.education, blocks.education ?? ''],
    ['projects', said.projects, project(parts)],
    ['skills', said.skills, blocks.skills ?? skillLines(parts).join('')],
    ['languages', said.languages, languageLine(parts)],
    ['certificates', said.certificates, person.certificates.length > 0 ? list(person.certificates) : ''],
  ];
  return all
    .filter(([key]) => !skip.includes(key))
    .map(([, title, html]) => section(title, html))
    .join('');
}

export const head = (parts: Parts, separator = ' | ') =>
  `<h1>${asHtml(parts.person.name)}</h1><p>${asHtml(parts.person.label)}</p><p>${contacts(parts).join(separator)}</p>`;

export const jobs = (parts: Parts, draw: (job: Job) => string) => parts.person.work.map(draw).join('');
export const schools = (parts: Parts, draw: (one: School) => string) =>
  parts.person.education.map(draw).join('');
export const row = (left: string, right: string) =>
  `<div class="row"><span>${left}</span><span>${right}</span></div>`;

/** What stands above a table's column of degrees. */
export const DEGREE: Readonly<Record<string, string>> = {
  de: 'Abschluss',
  fr: 'Diplôme',
  es: 'Título',
  nl: 'Diploma',
  pt: 'Curso',
  pl: 'Kierunek',
  sv: 'Examen',
};

/** Jobs in a row at one employer under its name. */
export function grouped(work: readonly Job[]): Job[][] {
  const groups: Job[][] = [];
  for (const job of work) {
    const last = groups.at(-1);
    if (last?.[0]?.company === job.company) last.push(job);
    else groups.push([job]);
  }
  return groups;
}
