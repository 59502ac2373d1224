import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { readBack } from '#main/documents/read-back/read-back.ts';
import { findFontsDirs } from '#main/documents/render/find-fonts.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { ResumeTemplate, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { asJsonResume } from '#tests/evals/resumes/as-json-resume.ts';
import { PEOPLE } from '#tests/evals/resumes/person.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

const templatesDir = fileURLToPath(new URL('../../../resources/typst', import.meta.url));
const read = (document: ResumeDocument) =>
  readBack({ document, templatesDir, fontsDirs: findFontsDirs(import.meta.url) });
const profiles = [
  dataEngineer(),
  ...PEOPLE.map(
    (person) => importProfile({ name: 'cv.json', text: JSON.stringify(asJsonResume(person)) }).profile,
  ),
];

test.each(ResumeTemplate.options)(
  'a resume laid out as %s is read as it is written',
  async (template) => {
    const wrong: string[] = [];
    for (const profile of profiles) {
      const document = { ...wholeResume(profile), look: { ...USUAL_LOOK, template } };
      const { differences } = await read(document);
      wrong.push(...differences.map((one) => `${profile.name.full}: ${one}`));
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each(DocumentLanguage.options)(
  'headings and dates in %s are read as what they are',
  async (language) => {
    const document = wholeResume(dataEngineer(), [], language);
    const { differences, text } = await read(document);
    expect(differences).toEqual([]);
    if (language === 'de') expect(text).toContain('März 2021 - heute');
    if (language === 'fr') expect(text).toContain('Expérience professionnelle');
  },
);

test('what no font can print is said to be lost', async () => {
  const document = wholeResume(dataEngineer());
  document.headline = 'Data engineer \u{10330}\u{10331}\u{10332}';
  expect((await read(document)).differences.join()).toContain('can not be read');
});
