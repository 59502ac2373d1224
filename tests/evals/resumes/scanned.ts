import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { countPages, drawPage } from '#main/documents/scan/draw-page.ts';
import { importScan } from '#main/documents/scan/import-scan.ts';
import { readScannedPage } from '#main/documents/scan/read-scanned-page.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { scannedPdf } from '#tests/fakes/scanned-pdf.ts';

/** Puts the English data that is installed here where the reader looks for it; gives the folder. */
export async function englishData(folder: string): Promise<string> {
  const name = 'eng.traineddata.gz';
  const installed = createRequire(import.meta.url).resolve(`@tesseract.js-data/eng/4.0.0_best_int/${name}`);
  await copyFile(installed, join(folder, name));
  return folder;
}

/** The resume of a printed PDF as it is read when all that is kept of its pages is pictures, at 200 dots per inch. */
export async function readAsScan(name: string, printed: Uint8Array, data: string): Promise<Profile> {
  const pages = Array.from({ length: await countPages(name, printed) }, (_, at) => at + 1);
  const sheets = [];
  for (const page of pages) sheets.push(await drawPage(name, printed, page, 200));
  const bytes = scannedPdf(sheets);
  const read = [];
  for (const page of pages)
    read.push(await readScannedPage({ name, bytes, page, language: 'eng', folder: data }));
  return (await importScan(name, { by: 'machine', pages: read })).profile;
}
