import { expect, test } from 'vitest';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { renderPdf } from '#main/documents/render/render-pdf.ts';
import { writeDocument } from '#main/documents/write/write-document.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import { type DocumentLook, ResumeTemplate, USUAL_LOOK } from '#shared/domain/document-look.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import { fontsDirs, templatesDir } from './render-help.ts';

const SIGNS = 'Kept p99 <100ms and >2x of a|b, C# 50 % at $2 & snake_case -> done, ~name, 1A*';
const LINK = 'https://example.org/caf%C3%A9/~name?v=a&t=10s#part';

function person() {
  const profile = dataEngineer();
  profile.experience[0]!.highlights.push(SIGNS);
  profile.links.push({ network: 'Site', username: '', url: LINK });
  return profile;
}

const resume = (look: Partial<DocumentLook> = {}) => ({
  ...wholeResume(person()),
  look: { ...USUAL_LOOK, ...look },
});
const write = (format: DocumentFormat, look: Partial<DocumentLook> = {}) =>
  writeDocument({ document: resume(look), templatesDir, fontsDirs, format });

test.each(ResumeTemplate.options)(
  'the layout "%s" is read back whole, with links to the byte',
  async (template) => {
    const bytes = await write('pdf', { template });
    expect(Buffer.from(bytes).toString('latin1')).toContain(`(${LINK})`);
    const { profile } = await importFile({ name: 'resume.pdf', bytes });
    expect(profile.name.full).toBe('Mira Łukasik');
    expect(profile.experience.map(({ title, company, start }) => [title, company, start])).toEqual([
      ['Data Engineer', 'Parcelwise', '2021-03'],
      ['Junior Analyst', 'Halina Foods', '2018-09'],
    ]);
    expect(profile.experience[0]?.highlights).toContain(SIGNS);
  },
);

test.each(['docx', 'txt'] as const)('%s is read back whole, with every sign', async (format) => {
  const { profile } = await importFile({ name: `resume.${format}`, bytes: await write(format) });
  expect(profile.experience[0]?.highlights).toContain(SIGNS);
  expect(profile.experience.map(({ company }) => company)).toEqual(['Parcelwise', 'Halina Foods']);
  expect(profile.education[0]?.school).toBe('AGH University');
});

test('LaTeX source shows every sign and leads to the same address', async () => {
  const source = new TextDecoder().decode(await write('tex'));
  expect(source).toContain(
    'Kept p99 \\textless{}100ms and \\textgreater{}2x of a\\textbar{}b, C\\# 50 \\% at \\$2 \\& snake\\_case',
  );
  expect(source).toContain('\\href{https://example.org/caf\\%C3\\%A9/~name?v=a\\&t=10s\\#part}');
});

test('one page is set more tightly, and what does not fit is named and not left out', async () => {
  const long = (jobs: number) => {
    const profile = person();
    const [first] = profile.experience;
    profile.experience = Array.from({ length: jobs }, (_, index) => ({
      ...first!,
      id: `e${index}`,
      company: `Company ${index}`,
    }));
    return { ...wholeResume(profile), look: { ...USUAL_LOOK, onePage: true } };
  };
  const fits = await renderPdf({ document: long(6), templatesDir, fontsDirs });
  expect(fits).toMatchObject({ pages: 1, beyond: [] });
  const over = await renderPdf({ document: long(14), templatesDir, fontsDirs });
  expect(over.pages).toBeGreaterThan(1);
  expect(over.beyond).toContain('Data Engineer, Company 13');
  const { profile } = await importFile({ name: 'long.pdf', bytes: over.bytes });
  expect(profile.experience).toHaveLength(14);
});
