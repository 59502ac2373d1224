import { fileURLToPath } from 'node:url';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { findFontsDirs } from '#main/documents/render/find-fonts.ts';
import { createWorkers, type Workers } from '#main/workers/create-workers.ts';
import { ResumeTemplate, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { resumeLedger } from '#shared/writing/ledger/resume-ledger.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import type { Row } from '#tests/measures/measure.ts';

const TIMES = 15;

/** How long it takes to set a resume in type, as the window asks for it, to look up what its lines rest on, and to read one. */
export async function measureDocuments(): Promise<Row[]> {
  const profile = dataEngineer();
  const shared = {
    templatesDir: fileURLToPath(new URL('../../resources/typst', import.meta.url)),
    fontsDirs: findFontsDirs(import.meta.url),
  };
  const workers = createWorkers({ entry: new URL('../../src-main/workers/worker.ts', import.meta.url) });
  const ledgerGround = { facts: factIndex(profile, []).byId, skills: ['Kafka'], today: '2026-11-28' };
  try {
    // The thread itself is there since the start of the program.
    await workers
      .run('readConnections', 'First Name,Last Name,Company,Position,URL,Connected On\n')
      .catch(() => 0);
    const cold = await timed(() => workers.run('renderPdf', { document: wholeResume(profile), ...shared }));
    const warm: number[] = [];
    const ledgers: number[] = [];
    for (let round = 0; round < TIMES; round += 1) {
      const document = edited(wholeResume(profile), round);
      warm.push(await timed(() => workers.run('renderPdf', { document, ...shared })));
      ledgers.push(await timed(async () => resumeLedger(document, ledgerGround)));
    }
    return [
      row('documents.pdf cold', cold, 400),
      row('documents.pdf warm, a line changed', median(warm), 100),
      row('documents.ledger of a resume', median(ledgers), 50),
      row('documents.import of a PDF, a page', await importPerPage(workers, shared), 80),
    ];
  } finally {
    await workers.close();
  }
}

/** Median over all templates of what a page takes to read, the first file of the thread left out. */
async function importPerPage(
  workers: Workers,
  shared: { templatesDir: string; fontsDirs: string[] },
): Promise<number> {
  const perPage: number[] = [];
  for (const template of ['modern' as const, ...ResumeTemplate.options]) {
    const document = { ...wholeResume(dataEngineer()), look: { ...USUAL_LOOK, template } };
    const { bytes, pages } = await workers.run('renderPdf', { document, ...shared });
    const took = await timed(() => workers.run('importProfile', { name: 'resume.pdf', bytes }));
    perPage.push(took / pages);
  }
  return median(perPage.slice(1));
}

/** Another text each time, so that nothing is taken from a memory. */
function edited(document: ResumeDocument, round: number): ResumeDocument {
  const changed = structuredClone(document);
  const line = changed.sections[0]?.entries[0]?.lines[0];
  if (line !== undefined) {
    line.text = `${line.text} ${'x'.repeat(round + 1)}`;
    line.origin = 'user';
  }
  return changed;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function row(name: string, figure: number, most: number): Row {
  return { name, figure, unit: 'ms', against: null, goal: `at most ${most}`, holds: figure <= most };
}
