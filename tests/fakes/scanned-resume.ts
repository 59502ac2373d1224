import { readFile } from 'node:fs/promises';
import { drawPage } from '#main/documents/scan/draw-page.ts';
import { type Lie, leant, turned } from '#main/documents/scan/turn-page.ts';
import { resumePdf } from '#tests/e2e/support/resume-pdf.ts';
import { scannedPdf } from './scanned-pdf.ts';

const UPRIGHT: Lie = { quarters: 0, degrees: 0 };

/**
 * A made-up person's resume as a scan: printed, drawn dot by dot at 200 dots per inch, and nothing of its text kept; laid
 * on the glass turned by quarters and aslant by degrees where it is asked for.
 */
export async function scannedResume(
  folder: string,
  { person, layout, lie = UPRIGHT }: { person: string; layout: string; lie?: Lie },
): Promise<Uint8Array> {
  const printed = await readFile(await resumePdf(folder, { name: 'printed.pdf', person, layout }));
  const sheet = await drawPage('printed.pdf', new Uint8Array(printed), 1, 200);
  return scannedPdf([leant(turned(sheet, lie.quarters), lie.degrees)]);
}

/** A scan of sheets on which nothing is printed. */
export function emptyScan(pages: number): Uint8Array {
  const [width, height] = [827, 1169];
  const sheet = { width, height, grey: new Uint8Array(width * height).fill(250) };
  return scannedPdf(new Array(pages).fill(sheet), 100);
}
