import { mkdtemp, readFile as readBytes, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChrome } from '#main/browser/find-chrome.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Row } from '#tests/measures/measure.ts';
import { LAYOUTS, type Layout } from './resumes/layouts.ts';
import { MORE_LAYOUTS } from './resumes/more-layouts.ts';
import { MORE_PEOPLE, PEOPLE, type Person } from './resumes/person.ts';
import { measureRoundTrips } from './resumes/round-trip.ts';
import { englishData, readAsScan } from './resumes/scanned.ts';
import { type Comparison, compareFields, readingOf, truthOf } from './resumes/truth.ts';
import { WORD_LAYOUTS } from './resumes/word-files.ts';

const GOAL = 0.97;
/** Pictures take seconds a page, so a few layouts stand for all. */
const SCANNED = Object.fromEntries(Object.entries(LAYOUTS).slice(0, 4));

/** How much of resumes in many layouts, languages and trades is read right. */
export async function measureResumes(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jobai-resumes-'));
  try {
    const rows = [
      await measure('import of PDF resumes', await printAll(folder, LAYOUTS, PEOPLE)),
      await measure(
        'import of PDF resumes, other layouts',
        await printAll(folder, MORE_LAYOUTS, MORE_PEOPLE),
      ),
    ];
    const words = Object.entries(WORD_LAYOUTS).flatMap(([layout, make]) =>
      [...PEOPLE, ...MORE_PEOPLE].map((person) => ({
        person,
        name: `${layout}-${person.id}.docx`,
        bytes: async () => make(person),
      })),
    );
    rows.push(await measure('import of Word resumes', words));
    const data = await englishData(folder);
    const english = PEOPLE.filter(({ lang }) => lang === 'en').slice(0, 2);
    rows.push(
      await measure(
        'import of scanned resumes',
        await printAll(folder, SCANNED, english),
        async ({ name, bytes }) => readAsScan(name, await bytes(), data),
      ),
    );
    return [...rows, ...(await measureRoundTrips())];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Case {
  person: Person;
  name: string;
  bytes(): Promise<Uint8Array>;
}

const readFile = async ({ name, bytes }: Case): Promise<Profile> =>
  (await importFile({ name, bytes: await bytes() })).profile;

async function printAll(
  folder: string,
  layouts: Readonly<Record<string, Layout>>,
  people: readonly Person[],
): Promise<Case[]> {
  const browser = await chromium.launch({
    executablePath: findChrome({ configured: '' }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const cases: Case[] = [];
    for (const [layout, draw] of Object.entries(layouts))
      for (const person of people) {
        const name = `${layout}-${person.id}.pdf`;
        const path = join(folder, name);
        await page.setContent(draw(person));
        await page.pdf({ path, preferCSSPageSize: true });
        cases.push({ person, name, bytes: async () => new Uint8Array(await readBytes(path)) });
      }
    return cases;
  } finally {
    await browser.close();
  }
}

async function measure(
  name: string,
  cases: readonly Case[],
  read: (one: Case) => Promise<Profile> = readFile,
): Promise<Row> {
  const all: (Comparison & { name: string })[] = [];
  for (const one of cases) {
    all.push({ name: one.name, ...compareFields(truthOf(one.person), readingOf(await read(one))) });
  }
  const sum = (key: 'right' | 'wanted' | 'found') => all.reduce((total, one) => total + one[key], 0);
  const figure = (2 * sum('right')) / (sum('wanted') + sum('found'));
  const worst = all.filter(({ missed, invented }) => missed.length + invented.length > 0);
  const first = worst[0];
  return {
    name,
    figure,
    unit: 'F1 over all values',
    against: null,
    goal: `at least ${GOAL}`,
    holds: figure >= GOAL,
    note: `${all.length} files, ${worst.length} not wholly right${first ? `, e.g. ${first.name}: ${first.missed[0] ?? first.invented[0]}` : ''}`,
  };
}
