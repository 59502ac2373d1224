import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { DocumentLook } from '#shared/domain/document-look.ts';
import type { EntryData, LetterData, ResumeData } from '../render/template-data.ts';
import { isResume, isRow, isShort, joined } from './parts.ts';

export interface DocxPage {
  look: DocumentLook;
  paper: 'a4' | 'us-letter';
}

/** Twentieths of a point. */
const SIZES = { a4: { width: 11_906, height: 16_838 }, 'us-letter': { width: 12_240, height: 15_840 } };
const MARGIN = 1000;
/** Typefaces that Word has on every system. */
const FONTS = { sans: 'Calibri', serif: 'Cambria', book: 'Times New Roman' };

/** A document as Word reads it: real headings, lists and links, one column. */
export async function writeDocx(
  data: ResumeData | LetterData,
  { look, paper }: DocxPage,
): Promise<Uint8Array> {
  const color = look.accent.slice(1);
  const heading = { font: FONTS[look.font], color, bold: true };
  const document = new Document({
    creator: data.contact.name,
    title: `${data.contact.name} - ${isResume(data) ? 'Resume' : `Letter to ${data.company}`}`,
    styles: {
      default: {
        document: { run: { font: FONTS[look.font], size: look.onePage ? 19 : 21 } },
        title: { run: { ...heading, size: 44 } },
        heading1: {
          run: { ...heading, size: 25 },
          paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
        },
        heading2: {
          run: { font: FONTS[look.font], color: '000000', size: look.onePage ? 19 : 21 },
          paragraph: { spacing: { before: 120, after: 20 }, keepNext: true },
        },
        hyperlink: { run: { color } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: SIZES[paper],
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [...head(data), ...(isResume(data) ? resumeBody(data) : letterBody(data))],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head(data: ResumeData | LetterData): Paragraph[] {
  const reach = data.reach.flatMap(({ label, url }, index): ParagraphChild[] => [
    ...(index === 0 ? [] : [new TextRun(' | ')]),
    linked(label, url),
  ]);
  return [
    new Paragraph({ text: data.contact.name, heading: HeadingLevel.TITLE }),
    ...(isResume(data) && data.headline !== '' ? [new Paragraph(data.headline)] : []),
    ...(reach.length === 0 ? [] : [new Paragraph({ children: reach })]),
  ];
}

function linked(label: string, url: string | null, bold = false): ParagraphChild {
  if (url === null) return new TextRun({ text: label, bold });
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: label, style: 'Hyperlink', bold })],
  });
}

function resumeBody({ summary, sections, words }: ResumeData): Paragraph[] {
  return [
    ...(summary.length === 0 ? [] : [headingOf(words.summary), new Paragraph(summary.join(' '))]),
    ...sections.flatMap((section) => [
      headingOf(section.heading),
      ...section.entries.flatMap((entry) => {
        if (isShort(section)) return [shortPoint(entry)];
        return isRow(section, entry) ? [row(entry)] : entryOf(entry);
      }),
    ]),
  ];
}

function headingOf(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

function entryOf(entry: EntryData): Paragraph[] {
  const place = joined([entry.organisation, entry.location], ' | ');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        linked(entry.title, entry.url, true),
        ...(entry.dates === '' ? [] : [new TextRun(` | ${entry.dates}`)]),
      ],
    }),
    ...(place === '' ? [] : [new Paragraph(place)]),
    ...entry.lead.map((line) => new Paragraph(line)),
    ...entry.lines.map((line) => point([new TextRun(line)])),
  ];
}

function shortPoint({ title, url, organisation, dates }: EntryData): Paragraph {
  const rest = joined([organisation, dates], ' | ');
  return point([linked(title, url), ...(rest === '' ? [] : [new TextRun(` | ${rest}`)])]);
}

function point(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ children, numbering: { reference: 'points', level: 0 } });
}

function row({ title, lead, lines }: EntryData): Paragraph {
  return new Paragraph({
    children: [
      ...(title === '' ? [] : [new TextRun({ text: `${title}: `, bold: true })]),
      new TextRun([...lead, ...lines].join('; ')),
    ],
  });
}

function letterBody({ date, subject, salutation, paragraphs, closing, signature }: LetterData): Paragraph[] {
  const spacing = { before: 160, after: 80 };
  return [date, subject, salutation, ...paragraphs, closing, signature]
    .filter((text) => text !== '')
    .map((text) => new Paragraph({ spacing, children: [new TextRun({ text, bold: text === subject })] }));
}
