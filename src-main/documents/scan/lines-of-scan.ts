import { ValidationError } from '#shared/errors/index.ts';
import type { Line } from '../import/layout/line.ts';
import { linesOfPages } from '../import/pdf/read-pdf.ts';
import { type DocumentText, textOfLines } from '../import/read-document-text.ts';
import { readText } from '../import/text/read-text.ts';
import { evenHeadings, mendHeadings } from './mend-headings.ts';
import type { ReadScan, WrittenPage } from './read-scan.ts';

/** The lines of pages that were read from pictures. Throws a `ValidationError` where there are none. */
export function linesOfScan(name: string, scan: ReadScan): Line[] {
  const lines =
    scan.by === 'machine'
      ? evenHeadings(mendHeadings(linesOfPages(scan.pages)))
      : scan.pages.flatMap(linesOfWritten);
  if (lines.length > 0) return lines;
  throw new ValidationError(
    `No words were found on the pages of ${name}. If there are some, scan it anew: upright, in good light, with at least 200 dots per inch.`,
    { details: { file: name, reason: 'no-words' } },
  );
}

/** Its text, with where each page begins. Throws as `linesOfScan` does. */
export const textOfScan = (name: string, scan: ReadScan): DocumentText =>
  textOfLines(linesOfScan(name, scan), 'application/pdf');

/** Somewhere on the page: a strip along its edge, in points. */
const EDGE = 4;

function linesOfWritten({ number, height, text }: WrittenPage): Line[] {
  const box = { left: EDGE, top: EDGE, width: EDGE, height: height - 2 * EDGE };
  return readText(text).map((line) => ({ ...line, place: { page: number, box } }));
}
