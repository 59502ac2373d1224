import { contacts, gpa, languageLine, list, type Parts, page, partsOf, section, skillLines } from './html.ts';
import { asHtml, degreeText, type Person } from './person.ts';

/** How one person's resume looks: HTML for a browser to print. */
export type Layout = (person: Person) => string;

interface Entries {
  work(entry: Person['work'][number]): string;
  school(entry: Person['education'][number]): string;
}

function body(parts: Parts, entries: Entries, skip: readonly string[] = []): string {
  const { person, said, date } = parts;
  const sections: [string, string, string][] = [
    ['summary', said.summary, person.summary && `<p>${asHtml(person.summary)}</p>`],
    ['work', said.work, person.work.map(entries.work).join('')],
    ['education', said.education, person.education.map(entries.school).join('')],
    [
      'projects',
      said.projects,
      person.projects
        .map(
          (one) =>
            `<div class="row"><b>${asHtml(one.name)}</b><span>${date(one)}</span></div><p>${asHtml(one.text)}</p>${list(one.items)}`,
        )
        .join(''),
    ],
    ['skills', said.skills, skillLines(parts).join('')],
    ['languages', said.languages, languageLine(parts)],
    ['certificates', said.certificates, person.certificates.length > 0 ? list(person.certificates) : ''],
  ];
  return sections
    .filter(([key]) => !skip.includes(key))
    .map(([, title, html]) => section(title, html))
    .join('');
}

const rows = (parts: Parts): Entries => ({
  work: (job) =>
    `<div class="row"><b>${asHtml(job.title)}</b><span>${parts.date(job)}</span></div><div class="row"><i>${asHtml(job.company)}</i><span>${asHtml(job.place)}</span></div>${list(job.items)}`,
  school: (one) =>
    `<div class="row"><b>${asHtml(degreeText(one, parts.person.lang))}</b><span>${parts.date(one)}</span></div><div class="row"><i>${asHtml(one.school)}</i><span>${asHtml(one.place)}</span></div>${gpa(one, parts.said)}`,
});

const companyFirst = (parts: Parts): Entries => ({
  work: (job) =>
    `<div class="row"><span><b>${asHtml(job.company)}</b>, ${asHtml(job.place)}</span><span>${parts.date(job)}</span></div><p><i>${asHtml(job.title)}</i></p>${list(job.items)}`,
  school: (one) =>
    `<div class="row"><span><b>${asHtml(one.school)}</b>, ${asHtml(one.place)}</span><span>${parts.date(one)}</span></div><p><i>${asHtml(degreeText(one, parts.person.lang))}</i></p>${gpa(one, parts.said)}`,
});

const beside = (parts: Parts): Entries => ({
  work: (job) =>
    `<div class="side"><span>${parts.date(job)}</span><div><p><b>${asHtml(job.title)}</b>, ${asHtml(job.company)}, ${asHtml(job.place)}</p>${list(job.items)}</div></div>`,
  school: (one) =>
    `<div class="side"><span>${parts.date(one)}</span><div><p><b>${asHtml(degreeText(one, parts.person.lang))}</b>, ${asHtml(one.school)}, ${asHtml(one.place)}</p>${gpa(one, parts.said)}</div></div>`,
});

const piped = (parts: Parts): Entries => ({
  work: (job) =>
    `<p><b>${asHtml(job.title)} | ${asHtml(job.company)} | ${asHtml(job.place)} | ${parts.date(job)}</b></p>${list(job.items)}`,
  school: (one) =>
    `<p><b>${asHtml(degreeText(one, parts.person.lang))} | ${asHtml(one.school)} | ${parts.date(one)}</b></p>${gpa(one, parts.said)}`,
});

const below = (parts: Parts): Entries => ({
  work: (job) =>
    `<p class="t">${asHtml(job.title)}</p><p>${asHtml(job.company)} · ${asHtml(job.place)}</p><p class="d">${parts.date(job)}</p>${list(job.items)}`,
  school: (one) =>
    `<p class="t">${asHtml(degreeText(one, parts.person.lang))}</p><p>${asHtml(one.school)} · ${asHtml(one.place)}</p><p class="d">${parts.date(one)}</p>${gpa(one, parts.said)}`,
});

const head = (parts: Parts, separator: string) =>
  `<h1>${asHtml(parts.person.name)}</h1><p>${asHtml(parts.person.label)}</p><p>${contacts(parts).join(separator)}</p>`;

const sidebar = (parts: Parts) => {
  const { person, said } = parts;
  return [
    section(
      said.contact,
      contacts(parts)
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
    section(
      said.skills,
      person.skills
        .map(
          ([group, names]) =>
            `${group ? `<p><b>${asHtml(group)}</b></p>` : ''}${list((names ?? '').split(', '))}`,
        )
        .join(''),
    ),
    section(
      said.languages,
      person.languages.map(([name, level]) => `<p>${asHtml(`${name} – ${level}`)}</p>`).join(''),
    ),
    section(said.certificates, person.certificates.length > 0 ? list(person.certificates) : ''),
  ].join('');
};
const inSidebar = ['skills', 'languages', 'certificates'];

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  classic(person) {
    const parts = partsOf(person);
    return page(
      'h1,h1+p,h1+p+p{text-align:center}h2{text-transform:uppercase;border-bottom:1px solid}',
      head(parts, ' | ') + body(parts, rows(parts)),
    );
  },
  serif(person) {
    const parts = partsOf(person, 'numbers');
    return page(
      'body{font-family:"Liberation Serif",serif;font-size:11pt}h2{font-variant:small-caps}',
      head(parts, ' • ') + body(parts, companyFirst(parts)),
    );
  },
  dates(person) {
    const parts = partsOf(person, 'numbers');
    return page(
      '.side{display:grid;grid-template-columns:34mm 1fr;gap:4mm}h2{color:#246}',
      head(parts, ' · ') + body(parts, beside(parts)),
    );
  },
  left(person) {
    const parts = partsOf(person);
    return page(
      '.two{overflow-wrap:anywhere;display:grid;grid-template-columns:56mm 1fr;gap:9mm}.two>div:first-child{background:#eee;padding:4mm;font-size:8.5pt}',
      `<div class="two"><div>${sidebar(parts)}</div><div><h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p>${body(parts, rows(parts), inSidebar)}</div></div>`,
    );
  },
  right(person) {
    const parts = partsOf(person);
    return page(
      '.two{overflow-wrap:anywhere;display:grid;grid-template-columns:1fr 54mm;gap:8mm}.two>div:last-child{font-size:8.5pt}h2{font-size:12pt;text-transform:uppercase;color:#a33}',
      `<h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p><div class="two"><div>${body(parts, below(parts), inSidebar)}</div><div>${sidebar(parts)}</div></div>`,
    );
  },
  spaced(person) {
    const parts = partsOf(person);
    return page(
      'h1,h2{text-align:center;letter-spacing:.3em;text-transform:uppercase}h1+p,h1+p+p{text-align:center}',
      head(parts, ' | ') + body(parts, piped(parts)),
    );
  },
  table(person) {
    const parts = partsOf(person);
    const row = (side: string, main: string) =>
      `<tr><td style="width:36mm;vertical-align:top">${side}</td><td>${main}</td></tr>`;
    const entries: Entries = {
      work: (job) =>
        row(
          parts.date(job),
          `<b>${asHtml(job.company)}</b><br>${asHtml(job.title)}, ${asHtml(job.place)}${list(job.items)}`,
        ),
      school: (one) =>
        row(
          parts.date(one),
          `<b>${asHtml(one.school)}</b><br>${asHtml(degreeText(one, person.lang))}${gpa(one, parts.said)}`,
        ),
    };
    const html = body(parts, entries).replace(/((?:<tr>.*?<\/tr>)+)/gs, '<table>$1</table>');
    return page('table{border-collapse:collapse}td{padding:0 6pt 3pt 0}', head(parts, '<br>') + html);
  },
  icons(person) {
    const parts = partsOf(person);
    const icons = ['⌂', '☎', '✉', '⚑', '⚑'];
    const line = contacts(parts)
      .map((text, index) => `<span>${icons[index] ?? ''} ${text}</span>`)
      .join('&emsp;&emsp;');
    return page(
      'h2{color:#0a5;font-size:12.5pt}.t{font-weight:bold;font-size:11pt}.d{color:#777}',
      `<svg width="70" height="70" style="float:right"><circle cx="35" cy="35" r="33" fill="#ccc"/></svg><h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p><p>${line}</p>${body(parts, below(parts))}`,
    );
  },
  margin(person) {
    const parts = partsOf(person);
    const html = body(parts, rows(parts)).replace(
      /<h2>(.*?)<\/h2>(.*?)(?=<h2>|$)/gs,
      '<div class="side"><h2>$1</h2><div>$2</div></div>',
    );
    return page(
      '.side{display:grid;grid-template-columns:36mm 1fr;gap:5mm;margin-top:6pt}h2{font-size:10pt;margin:0}',
      head(parts, ' | ') + html,
    );
  },
};
