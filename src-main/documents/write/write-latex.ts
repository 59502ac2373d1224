import type { DocumentLook } from '#shared/domain/document-look.ts';
import type { EntryData, LetterData, Reach, ResumeData } from '../render/template-data.ts';
import { latexHref, latexText } from './latex-text.ts';
import { isResume, isRow, isShort, joined } from './parts.ts';

export interface LatexPage {
  look: DocumentLook;
  paper: 'a4' | 'us-letter';
}

const FAMILY = { sans: '\\renewcommand{\\familydefault}{\\sfdefault}', serif: '', book: '' };

/** A document as LaTeX source that pdflatex, lualatex and xelatex compile. */
export function writeLatex(data: ResumeData | LetterData, { look, paper }: LatexPage): string {
  return [
    `\\documentclass[${look.onePage ? '10pt' : '11pt'},${paper === 'a4' ? 'a4paper' : 'letterpaper'}]{article}`,
    '\\usepackage{iftex}',
    '\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\else\\usepackage{fontspec}\\fi',
    '\\usepackage{textcomp}',
    FAMILY[look.font],
    '\\usepackage[margin=2cm]{geometry}',
    '\\usepackage{xcolor}',
    `\\definecolor{accent}{HTML}{${look.accent.slice(1).toUpperCase()}}`,
    '\\usepackage[colorlinks,urlcolor=accent]{hyperref}',
    '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{4pt}\\pagestyle{empty}',
    '\\setlength{\\leftmargini}{1.2em}',
    '\\ifPDFTeX\\DeclareUnicodeCharacter{2192}{\\textrightarrow}\\DeclareUnicodeCharacter{2190}{\\textleftarrow}\\fi',
    '\\begin{document}',
    `{\\LARGE\\bfseries\\color{accent} ${latexText(data.contact.name)}}\\par`,
    ...(isResume(data) && data.headline !== '' ? [`${latexText(data.headline)}\\par`] : []),
    `${data.reach.map(reachText).join(' \\textbar{} ')}\\par`,
    ...(isResume(data) ? resumeLines(data) : letterLines(data)),
    '\\end{document}',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}

function reachText({ label, url }: Reach): string {
  return url === null ? latexText(label) : `\\href{${latexHref(url)}}{${latexText(label)}}`;
}

function resumeLines({ summary, sections, words }: ResumeData): string[] {
  return [
    ...(summary.length === 0 ? [] : [heading(words.summary), `${latexText(summary.join(' '))}\\par`]),
    ...sections.flatMap((section) => [
      heading(section.heading),
      ...(isShort(section)
        ? list(
            section.entries.map((entry) =>
              joined(
                [titleText(entry), latexText(joined([entry.organisation, entry.dates], ' | '))],
                ' \\textbar{} ',
              ),
            ),
          )
        : section.entries.flatMap((entry) => (isRow(section, entry) ? [rowText(entry)] : entryLines(entry)))),
    ]),
  ];
}

function heading(text: string): string {
  return `\\section*{\\color{accent}\\large ${latexText(text)}}`;
}

function titleText({ title, url }: EntryData): string {
  return url === null ? latexText(title) : `\\href{${latexHref(url)}}{${latexText(title)}}`;
}

function entryLines(entry: EntryData): string[] {
  const place = joined([entry.organisation, entry.location], ' | ');
  return [
    `\\textbf{${titleText(entry)}}${entry.dates === '' ? '' : ` \\textbar{} ${latexText(entry.dates)}`}\\par`,
    ...(place === '' ? [] : [`${latexText(place)}\\par`]),
    ...entry.lead.map((line) => `${latexText(line)}\\par`),
    ...list(entry.lines.map(latexText)),
  ];
}

function rowText({ title, lead, lines }: EntryData): string {
  const words = latexText([...lead, ...lines].join('; '));
  return title === '' ? `${words}\\par` : `\\textbf{${latexText(title)}:} ${words}\\par`;
}

function list(items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [
        '\\begin{itemize}\\setlength{\\itemsep}{1pt}\\setlength{\\parskip}{0pt}',
        ...items.map((item) => `\\item ${item}`),
        '\\end{itemize}',
      ];
}

function letterLines({ date, subject, salutation, paragraphs, closing, signature }: LetterData): string[] {
  return [
    '\\vspace{1em}',
    ...[date, subject, salutation, ...paragraphs, closing, signature].map((text, index) =>
      text === ''
        ? ''
        : index === 1
          ? `\\textbf{${latexText(text)}}\\par`
          : `${latexText(text)}\\par\\medskip`,
    ),
  ];
}
