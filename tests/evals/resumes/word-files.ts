import { zipSync } from 'fflate';
import { asHtml, degreeText, type Person, spanText, wordsOf } from './person.ts';

/** How one person's resume looks as a Word document. */
export type WordLayout = (person: Person) => Uint8Array;

interface Look {
  heading(text: string): string;
  job(title: string, company: string, place: string, dates: string): string;
}

const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${asHtml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
const paragraph = (runs: string, style = '', list = false) =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}</w:pPr>${runs}</w:p>`;
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;

const looks: Readonly<Record<string, Look>> = {
  /** Word's own heading styles, dates behind a tab. */
  styles: {
    heading: (text) => paragraph(run(text), 'Heading1'),
    job: (title, company, place, dates) =>
      paragraph(run(title, true) + run(`\t${dates}`)) + paragraph(run(`${company}, ${place}`)),
  },
  /** Headings that are only bold capitals. */
  bold: {
    heading: (text) => paragraph(run(text.toUpperCase(), true)),
    job: (title, company, place, dates) =>
      paragraph(run(company, true) + run(` | ${title} | ${place} | ${dates}`)),
  },
  /** Dates in a table's left column. */
  table: {
    heading: (text) => paragraph(run(text), 'Heading2'),
    job: (title, company, place, dates) =>
      row(paragraph(run(dates)), paragraph(run(`${title}`, true)) + paragraph(run(`${company}, ${place}`))),
  },
};

export const WORD_LAYOUTS: Readonly<Record<string, WordLayout>> = Object.fromEntries(
  Object.entries(looks).map(([name, look]) => [name, (person) => fileOf(bodyOf(person, look))]),
);

function bodyOf(person: Person, look: Look): string {
  const said = wordsOf(person);
  const items = (texts: readonly string[]) =>
    texts.map((text) => paragraph(run(text), 'ListParagraph', true)).join('');
  const section = (title: string, content: string) => (content === '' ? '' : look.heading(title) + content);
  const contact = [person.place, person.phone, person.email, ...person.links.map(([, url]) => url ?? '')];
  return [
    paragraph(run(person.name), 'Title'),
    person.label && paragraph(run(person.label)),
    paragraph(run(contact.join(' | '))),
    section(said.summary, person.summary && paragraph(run(person.summary))),
    section(
      said.work,
      person.work
        .map((job) => look.job(job.title, job.company, job.place, spanText(job, said)) + items(job.items))
        .join(''),
    ),
    section(
      said.education,
      person.education
        .map(
          (one) =>
            look.job(degreeText(one, person.lang), one.school, one.place, spanText(one, said)) +
            (one.gpa && paragraph(run(`${said.gpa}: ${one.gpa}`))),
        )
        .join(''),
    ),
    section(
      said.projects,
      person.projects
        .map(
          (one) =>
            paragraph(run(one.name, true) + run(`\t${spanText(one, said)}`)) +
            paragraph(run(one.text)) +
            items(one.items),
        )
        .join(''),
    ),
    section(
      said.skills,
      person.skills
        .map(([group, names]) =>
          paragraph(group ? run(`${group}: `, true) + run(names ?? '') : run(names ?? '')),
        )
        .join(''),
    ),
    section(
      said.languages,
      paragraph(run(person.languages.map(([name, level]) => `${name} (${level})`).join(', '))),
    ),
    section(said.certificates, items(person.certificates)),
  ].join('');
}

function fileOf(body: string): Uint8Array {
  const xml = (text: string) =>
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ),
    'word/styles.xml': xml(
      `<w:styles ${w}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('ListParagraph', 'List Paragraph')}</w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
  });
}
