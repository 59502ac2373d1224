import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findChrome } from '#main/browser/find-chrome.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { LAYOUTS } from '#tests/evals/resumes/layouts.ts';
import { PEOPLE } from '#tests/evals/resumes/person.ts';
import { compareFields, readingOf, truthOf } from '#tests/evals/resumes/truth.ts';

test('PDF resumes of one and two columns, with drawn bullets and dates at either side, are read whole', async () => {
  const browser = await chromium.launch({
    executablePath: findChrome({ configured: '' }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    for (const [layout, id] of [
      ['classic', 'us-engineer'],
      ['left', 'de-electronics'],
      ['right', 'fr-communication'],
      ['dates', 'es-sales'],
      ['spaced', 'us-engineer'],
    ] as const) {
      const person = PEOPLE.find((one) => one.id === id);
      if (!person) throw new Error(`no person ${id}`);
      await page.setContent(LAYOUTS[layout]?.(person) ?? '');
      const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      const { profile, marks } = await importFile({ name: 'cv.pdf', bytes });
      const found = compareFields(truthOf(person), readingOf(profile));
      wrong.push(...[...found.missed, ...found.invented].map((value) => `${layout} ${id}: ${value}`));
      expect(marks.find(({ path }) => path === 'e1.title')?.places[0]).toMatchObject({ page: 1 });
    }
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a PDF of pictures alone says that it is a scan', async () => {
  const browser = await chromium.launch({
    executablePath: findChrome({ configured: '' }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<svg width="300" height="300"><rect width="200" height="200"/></svg>');
    const bytes = new Uint8Array(await page.pdf());
    await expect(importFile({ name: 'scan.pdf', bytes })).rejects.toThrow(/pictures of pages and no text/);
  } finally {
    await browser.close();
  }
});
