import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { median, type Row } from '#tests/measures/measure.ts';
import { buildLibraries } from '#tests/park/build-libraries.ts';
import { generateForm } from '#tests/park/generate-form.ts';
import { servePark } from '#tests/park/serve.ts';
import { LIBRARIES } from '#tests/park/true-libraries.ts';
import { fillPage } from './forms/fill.ts';
import { readAndCompare } from './forms/read.ts';
import { servePages } from './forms/serve.ts';
import { type TruePage, truePages } from './forms/truth.ts';

const GOALS = { read: 0.98, filled: 0.97, wrong: 0 };
/** Forms that are drawn from a seed, beside the labelled pages. */
const GENERATED = 40;

/** How much of our labelled pages is read as it is, and how many values stand in them after filling, by the pages' own record. */
export async function measureForms(only: readonly string[] = []): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jobai-forms-'));
  const host = createBrowserHost({
    profileDir: join(folder, 'browser'),
    settings: () => ({ executablePath: '', headless: true }),
    isInside: async () => true,
    log: silentLog,
    extraArgs: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  });
  const server = await servePages();
  const park = await servePark();
  const [read, filled] = [
    { right: 0, wanted: 0, notes: [] as string[] },
    { right: 0, wanted: 0, wrong: [] as string[], missed: [] as string[], ms: [] as number[] },
  ];
  const labelled = (await truePages(only)).map((page) => ({ page, url: server.url(page.name) }));
  const libraries = LIBRARIES.filter(({ name }) => only.length === 0 || only.includes(name)).map((page) => ({
    page,
    url: park.libraryUrl(page.name),
  }));
  if (libraries.length > 0) await buildLibraries();
  const pages = [...labelled, ...libraries, ...(only.length > 0 ? [] : drawn(park.url))];
  try {
    for (const { page, url } of pages) {
      const { right, wanted, differences } = await readAndCompare(host, url, page);
      read.right += right;
      read.wanted += wanted;
      if (differences.length > 0) read.notes.push(`${page.name}: ${differences.join(' ; ')}`);
      if (page.truth.holds === undefined) continue;
      const outcome = await fillPage(host, url, page, folder);
      filled.right += outcome.right;
      filled.wanted += outcome.wanted;
      filled.ms.push(outcome.ms);
      filled.wrong.push(...outcome.wrong.map((one) => `${page.name}: ${one}`));
      filled.missed.push(...outcome.missed.map((one) => `${page.name}: ${one}`));
    }
  } finally {
    await host.close();
    await Promise.all([server.close(), park.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return [
    share('forms.read', read, 'questions', GOALS.read, read.notes),
    share('forms.filled', filled, 'values', GOALS.filled, filled.missed),
    {
      name: 'forms.wrong',
      figure: filled.wrong.length,
      unit: 'values',
      against: null,
      goal: `<= ${GOALS.wrong}`,
      holds: filled.wrong.length <= GOALS.wrong,
      ...(filled.wrong.length === 0 ? {} : { note: filled.wrong.join(' | ') }),
    },
    {
      name: 'forms.time',
      figure: median(filled.ms),
      unit: `ms a page, the middle of ${filled.ms.length}`,
      against: null,
      goal: 'shown only: it depends on the machine',
      holds: true,
    },
  ];
}

function drawn(urlOf: (seed: number) => string): { page: TruePage; url: string }[] {
  return Array.from({ length: GENERATED }, (_, index) => {
    const seed = index + 1;
    return { page: { name: `drawn ${seed}`, truth: generateForm(seed).truth }, url: urlOf(seed) };
  });
}

function share(
  name: string,
  { right, wanted }: { right: number; wanted: number },
  unit: string,
  goal: number,
  notes: readonly string[],
): Row {
  return {
    name,
    figure: right / wanted,
    unit: `of ${wanted} ${unit}`,
    against: 'what the pages say of themselves',
    goal: `>= ${goal}`,
    holds: right / wanted >= goal,
    ...(notes.length === 0 ? {} : { note: notes.join(' | ') }),
  };
}
