import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { ValidationError } from '#shared/errors/index.ts';
import { MOST_PAGES } from '../import/pdf/read-pages.ts';

/** A page as it looks, in shades of grey from 0 (black) to 255, row by row. */
export interface DrawnPage {
  /** In dots. */
  width: number;
  height: number;
  grey: Uint8Array;
  /** In points. */
  page: { width: number; height: number };
}

/** Small print needs as many to be read, by people as by programs. */
const DOTS_PER_INCH = 250;
/** A poster is drawn coarser, so that it fits in memory. */
const MOST_DOTS = 30_000_000;

let library: Promise<PDFiumLibrary> | null = null;

/** How many pages a PDF has. Throws `ValidationError` for one that can't be opened or has too many. */
export function countPages(name: string, bytes: Uint8Array): Promise<number> {
  return withDocument(name, bytes, async (document) => {
    const pages = document.getPageCount();
    if (pages > MOST_PAGES)
      throw new ValidationError(
        `${name} has ${pages} pages; a scan of up to ${MOST_PAGES} can be read. Save the pages that matter as a file of their own and choose that.`,
        { details: { file: name } },
      );
    return pages;
  });
}

/** Draws a page of a PDF, from 1. Throws `ValidationError` for a file that can't be opened. */
export function drawPage(
  name: string,
  bytes: Uint8Array,
  number: number,
  dotsPerInch = DOTS_PER_INCH,
): Promise<DrawnPage> {
  return withDocument(name, bytes, async (document) => {
    const { originalWidth, originalHeight } = document.getPage(number - 1).getOriginalSize();
    const dots = (dotsPerInch / 72) ** 2 * originalWidth * originalHeight;
    const scale = (dotsPerInch / 72) * Math.min(1, Math.sqrt(MOST_DOTS / dots));
    const { width, height, data } = await document
      .getPage(number - 1)
      .render({ scale, render: 'bitmap', colorSpace: 'Gray' });
    return { width, height, grey: data, page: { width: originalWidth, height: originalHeight } };
  });
}

async function withDocument<T>(
  name: string,
  bytes: Uint8Array,
  work: (document: PDFiumDocument) => Promise<T>,
): Promise<T> {
  library ??= load();
  const pdfium = await library;
  const document = await pdfium.loadDocument(bytes).catch((cause: unknown) => {
    throw new ValidationError(
      `${name} can't be opened: it is damaged, or protected by a password. Save it as PDF again, without one, and choose the new file.`,
      { cause, details: { file: name } },
    );
  });
  try {
    return await work(document);
  } finally {
    document.destroy();
  }
}

async function load(): Promise<PDFiumLibrary> {
  const { PDFiumLibrary: Library } = await import('@hyzyla/pdfium');
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return Library.init({ wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
}
