import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { FormReading } from '#shared/domain/form.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { endWith } from './page/end-with.ts';
import { explainGone, isGone } from './page/explain-gone.ts';
import { settle } from './page/settle.ts';
import { within } from './page/within.ts';
import { publicField } from './read/read-field.ts';
import { type PageReading, readPage } from './read/read-page.ts';

/** The part of the browser that reading needs. */
export interface ReadingHost {
  open(
    url: string,
    options: { label: string; signal: AbortSignal; named: boolean },
  ): Promise<{ page: Page; signal: AbortSignal; close(): Promise<void> }>;
}

/** All of a reading once the page is open, in ms. */
const READ_MS = 20_000;
/** With the opening, which may take its own time, in ms. */
const LONGEST_MS = 60_000;

/** Reads the form at a URL, or in a saved page on the disk, without touching it. Throws `ExternalServiceError` when it can't be opened. */
export function readForm(host: ReadingHost, urlOrFile: string, signal: AbortSignal): Promise<FormReading> {
  const deadline = AbortSignal.timeout(LONGEST_MS);
  return endWith(AbortSignal.any([signal, deadline]), readOnce(host, urlOrFile, signal)).catch(
    (thrown: unknown) => {
      throw thrown === deadline.reason ? tooLong() : thrown;
    },
  );
}

async function readOnce(host: ReadingHost, urlOrFile: string, signal: AbortSignal): Promise<FormReading> {
  const url = /^(https?|file):/i.test(urlOrFile) ? urlOrFile : pathToFileURL(path.resolve(urlOrFile)).href;
  const tab = await host.open(url, { label: 'reading a form', signal, named: true });
  try {
    const reading = await within(READ_MS, null, read(tab));
    if (reading === null) throw tooLong();
    return { url: urlOrFile, vendor: reading.vendor?.name ?? null, fields: reading.fields.map(publicField) };
  } catch (thrown) {
    throw await explainGone(thrown, tab, 'read');
  } finally {
    await tab.close();
  }
}

function tooLong(): ExternalServiceError {
  return new ExternalServiceError(
    'The page could not be read in time. Open it by hand to see what it waits for.',
    {
      details: { reason: 'page-slow' },
    },
  );
}

/** How long a form that is not there yet is waited for, in ms. */
const LATE_MS = 4000;
const LOOK_MS = 250;

/**
 * Many pages draw their form only after they have loaded: one that shows none yet is looked at again. So is one that
 * leads on, or loads itself anew, under the reader.
 */
async function read({ page, signal }: { page: Page; signal: AbortSignal }): Promise<PageReading> {
  const until = performance.now() + LATE_MS;
  for (;;) {
    await settle(page);
    const reading = await readPage(page).catch((thrown: unknown) => {
      // How often it may lead on is bounded by the time for all of the reading.
      if (!isGone(thrown) || page.isClosed() || signal.aborted) throw thrown;
      return null;
    });
    const isThere = reading?.fields.some(({ visible, decoy }) => visible && !decoy);
    if (reading !== null && (isThere || performance.now() >= until)) return reading;
    await page.waitForTimeout(LOOK_MS);
  }
}
