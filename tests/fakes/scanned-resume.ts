import { readFile } from 'node:fs/promises';
import { drawPage } from '#main/documents/scan/draw-page.ts';
import { resumePdf } from '#tests/e2e/support/resume-pdf.ts';
import { scannedPdf } from './scanned-pdf.ts';

/** A made-up person's resume as a scan: printed, drawn dot by dot at 200 dots per inch, and nothing of its text kept. */
export async function scannedResume(
  folder: string,
  { person, layout }: { person: string; layout: string },
): Promise<Uint8Array> {
  const printed = await readFile(await resumePdf(folder, { name: 'printed.pdf', person, layout }));
  return scannedPdf([await drawPage('printed.pdf', new Uint8Array(printed), 1, 200)]);
}

/** A scan of sheets on which nothing is printed. */
export function emptyScan(pages: number): Uint8Array {
  const [width, height] = [827, 1169];
  const sheet = { width, height, grey: new Uint8Array(width * height).fill(250) };
  return scannedPdf(new Array(pages).fill(sheet), 100);
}
