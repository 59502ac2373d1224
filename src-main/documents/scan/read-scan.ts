import type { PdfPage } from '../import/pdf/read-pages.ts';
import type { Lie } from './turn-page.ts';

/** A page as it was read upright, and how it lies in its file. */
export type ReadPage = PdfPage & { lie: Lie };

/** A page's text as a model wrote it down: of each line it is known on which page it stands, not where. */
export interface WrittenPage {
  number: number;
  /** In points. */
  height: number;
  text: string;
}

/** What was read of pages that are pictures. */
export type ReadScan = { by: 'machine'; pages: ReadPage[] } | { by: 'model'; pages: WrittenPage[] };
