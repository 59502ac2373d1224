import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { FormReading } from '#shared/domain/form.ts';
import { settle } from './page/settle.ts';
import { publicField } from './read/read-field.ts';
import { readPage } from './read/read-page.ts';

/** The part of the browser that reading needs. */
export interface ReadingHost {
  open(
    url: string,
    options: { label: string; signal: AbortSignal },
  ): Promise<{ page: Page; close(): Promise<void> }>;
}

/** Reads the form at a URL, or in a saved page on the disk, without touching it. Throws `ExternalServiceError` when it can't be opened. */
export async function readForm(
  host: ReadingHost,
  urlOrFile: string,
  signal: AbortSignal,
): Promise<FormReading> {
  const url = /^(https?|file):/i.test(urlOrFile) ? urlOrFile : pathToFileURL(path.resolve(urlOrFile)).href;
  const tab = await host.open(url, { label: 'reading a form', signal });
  try {
    await settle(tab.page);
    const reading = await readPage(tab.page);
    return { url: urlOrFile, vendor: reading.vendor?.name ?? null, fields: reading.fields.map(publicField) };
  } finally {
    await tab.close();
  }
}
