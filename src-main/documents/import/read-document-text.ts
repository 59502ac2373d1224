import { parseHTML } from 'linkedom';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { decodeText } from './decode-text.ts';
import { type Line, lineText } from './layout/line.ts';

/** A document's whole text, with where each page begins in it. */
export interface DocumentText {
  text: string;
  mime: string;
  /** Offsets in characters, by page from 1; empty for files without pages. */
  pages: { number: number; start: number }[];
}

/** The text of a PDF, Word document, RTF, web page, plain text or Markdown file. Throws a `ValidationError` in words. */
export async function readDocumentText(name: string, bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0)
    throw new ValidationError(`${name} is empty (0 bytes). Choose another file.`, {
      details: { file: name },
    });
  const starts = (mark: string) => new TextDecoder('latin1').decode(bytes.subarray(0, mark.length)) === mark;
  if (starts('%PDF')) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return textOfLines(await readPdf(name, bytes, 'search'), 'application/pdf');
  }
  if (starts('PK')) {
    const { readDocx } = await import('./docx/read-docx.ts');
    return textOfLines(
      await readDocx(name, bytes),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  }
  if (starts('{\\rtf')) {
    const { readRtf } = await import('./rtf/read-rtf.ts');
    return textOfLines(readRtf(bytes), 'application/rtf');
  }
  const source = visibleText(decodeText(name, bytes)).replace(/\r\n?/g, '\n');
  const page = /\.html?$/i.test(name) || /^\s*<(!doctype html|html)/i.test(source);
  const text = page ? textOfPage(source) : source;
  if (text.trim() === '')
    throw new ValidationError(`${name} holds no text. Choose another file.`, { details: { file: name } });
  return { text, mime: page ? 'text/html' : 'text/plain', pages: [] };
}

/** Lines as one text, with where each page begins in it. */
export function textOfLines(lines: readonly Line[], mime: string): DocumentText {
  let text = '';
  const pages: DocumentText['pages'] = [];
  for (const line of lines) {
    const page = line.place?.page ?? 0;
    if (page > 0 && !pages.some(({ number }) => number === page))
      pages.push({ number: page, start: text.length });
    const apart = line.gap > 0.9 || line.heading;
    text += `${text !== '' && apart ? '\n' : ''}${line.bullet ? '• ' : ''}${visibleText(lineText(line))}\n`;
  }
  return { text, mime, pages };
}

function textOfPage(source: string): string {
  const { document } = parseHTML(source);
  for (const aside of document.querySelectorAll('script, style, noscript, template, nav')) aside.remove();
  for (const block of document.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, tr, div, br, section'))
    block.append('\n');
  return (document.body?.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim();
}
