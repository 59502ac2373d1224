import { fileURLToPath } from 'node:url';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { findFontsDirs } from '#main/documents/render/find-fonts.ts';
import { renderPdf } from '#main/documents/render/render-pdf.ts';
import { writeDocument } from '#main/documents/write/write-document.ts';
import { ResumeTemplate, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { Row } from '#tests/measures/measure.ts';
import { asJsonResume } from './as-json-resume.ts';
import { PEOPLE } from './person.ts';
import { type Comparison, compareFields, readingOf } from './truth.ts';

const GOAL = 0.99;
const templatesDir = fileURLToPath(new URL('../../../resources/typst', import.meta.url));

/** What our importer reads in our own documents, against what stands in the JSON Resume that they are made of. */
export async function measureRoundTrips(): Promise<Row[]> {
  const fontsDirs = findFontsDirs(import.meta.url);
  const pdf = (template: ResumeTemplate) => async (document: ResumeDocument) =>
    (
      await renderPdf({
        document: { ...document, look: { ...USUAL_LOOK, template } },
        templatesDir,
        fontsDirs,
      })
    ).bytes;
  const rows: Row[] = [];
  for (const template of ResumeTemplate.options)
    rows.push(await measure(`round trip of PDF, ${template}`, 'resume.pdf', pdf(template)));
  for (const format of ['docx', 'txt'] as const)
    rows.push(
      await measure(`round trip of ${format}`, `resume.${format}`, (document) =>
        writeDocument({ document, templatesDir, fontsDirs, format }),
      ),
    );
  return rows;
}

async function measure(
  name: string,
  fileName: string,
  write: (document: ResumeDocument) => Promise<Uint8Array>,
): Promise<Row> {
  const all: (Comparison & { id: string })[] = [];
  for (const person of PEOPLE) {
    const { profile } = importProfile({ name: 'resume.json', text: JSON.stringify(asJsonResume(person)) });
    const read = await importFile({ name: fileName, bytes: await write(wholeResume(profile)) });
    all.push({ id: person.id, ...compareFields(readingOf(profile), readingOf(read.profile)) });
  }
  const sum = (key: 'right' | 'wanted' | 'found') => all.reduce((total, one) => total + one[key], 0);
  const figure = (2 * sum('right')) / (sum('wanted') + sum('found'));
  const wrong = all.filter(({ missed, invented }) => missed.length + invented.length > 0);
  const first = wrong[0];
  return {
    name,
    figure,
    unit: 'F1 over all values',
    against: null,
    goal: `at least ${GOAL}`,
    holds: figure >= GOAL,
    note: `${all.length} resumes, ${wrong.length} not wholly the same${first ? `, e.g. ${first.id}: ${first.missed[0] ?? first.invented[0]}` : ''}`,
  };
}
