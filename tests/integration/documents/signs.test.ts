import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { renderPdf } from '#main/documents/render/render-pdf.ts';
import { writeDocument } from '#main/documents/write/write-document.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { fontsDirs, hasPoppler, templatesDir, textOf } from './render-help.ts';

/** Lines with the signs that markup languages take for their own. */
const LINES = [
  'Cut p99 to <100ms, >2x faster, a|b tests and x<y>z',
  'Owned issue #42, 50% of $2M & more, C# and F#',
  'Wrote __init__.py, snake_case_names and **kwargs, *args',
  'Went from A -> B, C → D, E ← F, and G => H',
  'Graded 1A*, A*, B+ and C~ at school',
  'Typed {braces}, [brackets], (round) and \\backslash\\n',
  'Said "quoted", ‘single’, “double”, ``ticks`` and \'plain\'',
  'Kept 10^6 rows, 2_000_000 more, x^{2} and ~home',
  'Dashed en–dash, em—dash, --flag, --- and 2019-2020',
  'Used #let x = 1, $x^2$, @ref, <label> and // comment',
  'Earned €5k, £6k, ¥7k, 8 °C, 9 µm, ½, ² and ©',
  'Spoke Łódź, Çağlar, Ñandú, Ångström, Œuvre and ﬁne',
  'Has a - dash, = equals, + plus and / slash',
  'Ended in ... and ; or : or ! or ?',
];
const LINKS = ['https://example.org/caf%C3%A9/~name?v=a&t=10s#part', 'https://example.org/a_b/(c)/d,e;f=g'];

function person() {
  const profile = dataEngineer();
  profile.email = 'mira_l.ukasik+jobs@example.org';
  profile.experience[0]!.highlights = [...LINES];
  profile.links = LINKS.map((url) => ({ network: 'Site', username: '', url }));
  return profile;
}
const resume = wholeResume(person());
const write = (format: DocumentFormat) =>
  writeDocument({ document: resume, templatesDir, fontsDirs, format });
const signs = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each(['pdf', 'docx'] as const)('in %s', (format) => {
  let read: Awaited<ReturnType<typeof importFile>>;
  beforeAll(async () => {
    read = await importFile({ name: `resume.${format}`, bytes: await write(format) });
  });
  test.each(LINES)('%s', (line) => {
    expect(read.profile.experience[0]?.highlights.map(signs)).toContain(signs(line));
  });
  test('the e-mail address and the links are as typed', () => {
    expect(read.profile.email).toBe('mira_l.ukasik+jobs@example.org');
  });
});

test('plain text holds every line as it was typed', async () => {
  const text = new TextDecoder().decode(await write('txt'));
  for (const line of LINES) expect(text.normalize('NFKC')).toContain(line.normalize('NFKC'));
});

test('links lead to the same address to the byte', async () => {
  const pdf = Buffer.from(await write('pdf')).toString('latin1');
  expect(pdf).toContain(`(${LINKS[0]})`);
  const source = new TextDecoder().decode(await write('tex'));
  expect(source).toContain('\\href{https://example.org/a_b/(c)/d,e;f=g}');
});

test('a letter shows every sign in each format', async () => {
  const document: LetterDocument = {
    kind: 'letter',
    contact: resume.contact,
    ...{ date: '3 May 2026', company: 'A&B #1', role: 'C# <dev>', salutation: 'Dear team,' },
    paragraphs: LINES.map((text) => ({ text, factIds: [], origin: 'user' })),
    ...{ closing: 'Kind regards,', signature: 'Mira Łukasik' },
  };
  const text = new TextDecoder().decode(
    await writeDocument({ document, templatesDir, fontsDirs, format: 'txt' }),
  );
  for (const line of LINES) expect(signs(text)).toContain(signs(line));
  expect((await renderPdf({ document, templatesDir, fontsDirs })).pages).toBe(1);
});

const run = promisify(execFile);
const hasLatex = await run('pdflatex', ['--version']).then(
  () => true,
  () => false,
);

test.runIf(hasLatex && (await hasPoppler()))(
  'the LaTeX source compiles, and its page shows every sign',
  async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, 'resume.tex'), await write('tex'));
    const options = ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'resume.tex'];
    await run('pdflatex', options, { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
    const shown = signs(await textOf(join(folder, 'resume.pdf')));
    for (const line of LINES) expect(shown).toContain(signs(line));
  },
  120_000,
);
