import { asHtml, type DateStyle, type Person, spanText, type Words, wordsOf } from './person.ts';

/** A person with the words and dates of their language. */
export interface Parts {
  person: Person;
  said: Words;
  date(entry: { start: string; end: string }): string;
}

export const page = (css: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:16mm}body{font:10pt/1.35 "Liberation Sans",Arial,sans-serif;margin:0}ul{margin:2pt 0 6pt;padding-left:14pt}p{margin:2pt 0}h1{font-size:22pt;margin:0}h2{font-size:13pt;margin:10pt 0 4pt}.row{display:flex;justify-content:space-between;gap:12pt}${css}</style><body>${body}</body>`;
export const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${asHtml(item)}</li>`).join('')}</ul>`;
export const link = ([, url = '']: readonly string[]) =>
  `<a href="${url}">${url.replace(/^https:\/\/(www\.)?/, '')}</a>`;
export const contacts = ({ person }: Parts) => [
  asHtml(person.place),
  asHtml(person.phone),
  `<a href="mailto:${person.email}">${person.email}</a>`,
  ...person.links.map(link),
];
export const skillLines = ({ person }: Parts) =>
  person.skills.map(([group, names]) =>
    group ? `<p><b>${asHtml(group)}:</b> ${asHtml(names ?? '')}</p>` : `<p>${asHtml(names ?? '')}</p>`,
  );
export const languageLine = ({ person }: Parts) =>
  `<p>${person.languages.map(([name, level]) => asHtml(`${name} (${level})`)).join(', ')}</p>`;

export function section(title: string, body: string): string {
  return body === '' ? '' : `<h2>${asHtml(title)}</h2>${body}`;
}

export function partsOf(person: Person, style: DateStyle = 'words'): Parts {
  const said = wordsOf(person);
  return { person, said, date: (entry) => asHtml(spanText(entry, said, style)) };
}

export const gpa = (entry: Person['education'][number], said: Words) =>
  entry.gpa === '' ? '' : `<p>${said.gpa}: ${entry.gpa}</p>`;
