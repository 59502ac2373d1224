import type { PdfPage } from '../import/pdf/read-pages.ts';

/** A page's text as a model wrote it down: of each line it is known on which page it stands, not where. */
export interface WrittenPage {
  number: number;
  /** In points. */
  height: number;
  text: string;
}

/** What was read of pages that are pictures. */
export type ReadScan = { by: 'machine'; pages: PdfPage[] } | { by: 'model'; pages: WrittenPage[] };
