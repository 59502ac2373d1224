import type { ScanLanguage } from '#shared/domain/scan.ts';
import type { PdfPage } from '../import/pdf/read-pages.ts';
import { drawPage } from './draw-page.ts';
import { withEnglishI } from './english-i.ts';
import { printedPage } from './printed-page.ts';
import { recognise } from './recognise.ts';
import { withTrueCapital } from './true-capital.ts';

export interface ScannedPage {
  name: string;
  bytes: Uint8Array;
  /** From 1. */
  page: number;
  language: ScanLanguage;
  /** Where the languages' data lies. */
  folder: string;
}

/** Reads one page of a PDF as a picture. Some seconds: for worker threads alone. */
export async function readScannedPage(scan: ScannedPage): Promise<PdfPage> {
  const drawn = await drawPage(scan.name, scan.bytes, scan.page);
  const found = await recognise(drawn, scan.language, scan.folder);
  const lines = found.map((line) => ({ ...line, words: line.words.map(withTrueCapital) }));
  return printedPage(scan.page, drawn, scan.language === 'eng' ? lines.map(withEnglishI) : lines);
}
