import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChrome } from '#main/browser/find-chrome.ts';
import { LAYOUTS } from '#tests/evals/resumes/layouts.ts';
import { PEOPLE } from '#tests/evals/resumes/person.ts';

/** Writes a made-up person's resume as a PDF, as a browser prints it; `change` is made to the page's text first. */
export async function resumePdf(
  folder: string,
  { name, person: id, layout, change = (html) => html }: ResumePdf,
): Promise<string> {
  const person = PEOPLE.find((one) => one.id === id);
  if (!person) throw new Error(`no person ${id}`);
  const browser = await chromium.launch({
    executablePath: findChrome({ configured: '' }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(change(LAYOUTS[layout]?.(person) ?? ''));
    const path = join(folder, name);
    await writeFile(path, await page.pdf({ preferCSSPageSize: true }));
    return path;
  } finally {
    await browser.close();
  }
}

interface ResumePdf {
  name: string;
  person: string;
  layout: string;
  change?: (html: string) => string;
}
