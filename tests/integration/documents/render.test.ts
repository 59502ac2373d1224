import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import { tailor } from '#agents/resume/tailor.ts';
import { renderDocument } from '#main/documents/render/render-document.ts';
import { renderPdf } from '#main/documents/render/render-pdf.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { randomProfile } from '#tests/fakes/random-profile.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { drawsOf } from '#tests/setup/few-of.ts';
import { fontsDirs, hasPoppler, pdfInfo, render, startsAsPdf, templatesDir, textOf } from './render-help.ts';

const resumeOf = (profile = dataEngineer()) =>
  tailor({ analysis: streamAnalysis(), profile, facts: [] }, null).document;
const letterOf = async (profile = dataEngineer()) => {
  const input = {
    analysis: streamAnalysis(),
    profile,
    facts: [],
    company: null,
    tone: 'professional' as const,
    review: false,
    saveDraft: () => 'l',
  };
  return (await coverLetter.run(input, fakePorts())).value.letter.document;
};
const poppler = await hasPoppler();

beforeAll(() => import('@langchain/langgraph'), 30_000);

describe.skipIf(!poppler)('the text layer (needs poppler-utils)', () => {
  test('keeps each date with its job, in order, in plain and in layout mode', async () => {
    const { path, pages } = await render(resumeOf());
    for (const text of [await textOf(path), await textOf(path, '-layout'), await textOf(path, '-raw')]) {
      expect(text).toMatch(/Data Engineer \| Mar 2021 - Present\s+Parcelwise\s*\| Kraków/);
      expect(text).toMatch(/Junior Analyst \| Sep 2018 - Feb 2021\s+Halina Foods/);
      const order = [
        'Mira Łukasik',
        'mira@example.org',
        'Experience',
        'Parcelwise',
        'Kafka streams',
        'Halina Foods',
        'Skills',
        'Projects',
        'Education',
        'English (C1)',
        'Certificates',
      ];
      const places = order.map((words) => text.indexOf(words));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
    expect(pages).toBe(1);
  });

  test('holds ligatures, diacritics and signs as they were typed', async () => {
    const profile = dataEngineer();
    profile.experience[0]!.highlights = [
      'Made final office workflows efficient: ffi ffl fi fl, naïve façade, Žižek & Ørsted, C++ / C# < 5 > 4, 50 % “so” — #1 $2 *3* @4',
    ];
    const text = await textOf((await render(resumeOf(profile))).path);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Made final office workflows efficient: ffi ffl fi fl, naïve façade, Žižek & Ørsted, C++ / C# < 5 > 4, 50 % “so” — #1 $2 *3* @4',
    );
  });

  test.each(['王小明', 'やまだ たろう', '김민수', 'สมชาย ใจดี', 'Γιώργος', 'Олександр', 'Nguyễn Thị Ánh'])(
    'keeps the name %s',
    async (full) => {
      const profile = dataEngineer();
      profile.name.full = full;
      const { path } = await render(resumeOf(profile));
      expect((await textOf(path)).normalize('NFC')).toContain(full.normalize('NFC'));
    },
  );

  test.each(['محمد علي', 'राहुल शर्मा', 'דוד לוי'])('prints every letter of %s', async (full) => {
    const profile = dataEngineer();
    profile.name.full = full;
    const text = (await textOf((await render(resumeOf(profile))).path)).normalize('NFKC');
    expect(text).not.toMatch(/[\0\ufffd]/);
    for (const letter of full.match(/\p{L}/gu) ?? []) expect(text).toContain(letter);
  });

  test('the file names its title and author, and is tagged for screen readers', async () => {
    const info = await pdfInfo((await render(resumeOf())).path);
    expect(info).toMatch(/Title:\s+Mira Łukasik - Resume/);
    expect(info).toMatch(/Author:\s+Mira Łukasik/);
    expect(info).toMatch(/Tagged:\s+yes/);
  });

  test('a letter reads from greeting to name', async () => {
    const document = await letterOf();
    const { path, pages } = await render(document);
    const text = (await textOf(path)).replace(/\s+/g, ' ');
    for (const part of [
      document.date,
      document.salutation,
      ...document.paragraphs.map((claim) => claim.text),
      document.closing,
    ]) {
      expect(text).toContain(part.replace(/\s+/g, ' '));
    }
    expect(pages).toBe(1);
  });
});

test('links can be clicked, and only to where a reader should go', async () => {
  const profile = dataEngineer();
  profile.links.push({ network: 'Bad', username: '', url: 'javascript:alert(1)' });
  const { bytes } = await renderPdf({ document: resumeOf(profile), templatesDir, fontsDirs });
  const raw = Buffer.from(bytes).toString('latin1');
  expect(raw).toContain('https://github.example/mira');
  expect(raw).toContain('mailto:mira@example.org');
  expect(raw).not.toContain('javascript:');
});

test('the same document gives the same bytes, whole and with its hash', async () => {
  const [one, other] = [await render(resumeOf()), await render(resumeOf())];
  expect(one.sha256).toBe(other.sha256);
  expect(one.bytes).toBeGreaterThan(5000);
  expect(await startsAsPdf(one.path)).toBe(true);
});

test('a folder that can\u2019t be used is a clear error and leaves nothing behind', async () => {
  const dir = temporaryFolder();
  const outDir = join(dir, 'file');
  await writeFile(outDir, '');
  await chmod(outDir, 0o400);
  const input = { document: resumeOf(), templatesDir, fontsDirs, outDir, fileName: 'x.pdf' };
  await expect(renderDocument(input)).rejects.toMatchObject({
    code: 'DATABASE_ERROR',
    message: expect.stringContaining('x.pdf'),
  });
  expect(await readdir(dir)).toEqual(['file']);
});

test('odd profiles all become a resume and a letter', async () => {
  for (let seed = 0; seed < drawsOf(100); seed++) {
    const profile = randomProfile(seed);
    const resume = await renderPdf({ document: resumeOf(profile), templatesDir, fontsDirs });
    expect(resume.pages, `seed ${seed}`).toBeGreaterThan(0);
    if (seed % 10 === 0) {
      const letter = await renderPdf({ document: await letterOf(profile), templatesDir, fontsDirs });
      expect(letter.pages, `seed ${seed}`).toBeGreaterThan(0);
    }
  }
}, 120_000);
