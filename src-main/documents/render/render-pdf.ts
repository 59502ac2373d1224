import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { compilePdf } from './compiler.ts';
import { fontsFor } from './find-fonts.ts';
import { templateData } from './template-data.ts';

export interface RenderInput {
  document: ResumeDocument | LetterDocument;
  /** The folder with `common.typ`, `resume.typ` and `letter.typ`. */
  templatesDir: string;
  /** Folders of TTF files, on the disk itself (not inside an archive). */
  fontsDirs: string[];
  /** `us-letter` for employers in North America; `a4` by default. */
  paper?: 'a4' | 'us-letter' | undefined;
}

export interface RenderedPdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Sets a resume or letter in type. Same input, same bytes; nothing is written, so a worker thread can run it.
 * A document that runs over one page is set more tightly where that saves a page. Throws `ValidationError` with Typst's reason.
 */
export async function renderPdf({
  document,
  templatesDir,
  fontsDirs,
  paper = 'a4',
}: RenderInput): Promise<RenderedPdf> {
  const parts = ['common.typ', `${document.kind}.typ`].map((name) =>
    readFile(join(templatesDir, name), 'utf8'),
  );
  const source = (await Promise.all(parts)).join('\n');
  const data = JSON.stringify(templateData(document));
  const fonts = fontsFor(data, fontsDirs);
  const set = (density: 'roomy' | 'compact'): Promise<RenderedPdf> =>
    compilePdf({ source, inputs: { data, density, paper }, fontsDirs: fonts });
  const roomy = await set('roomy');
  if (roomy.pages === 1) return roomy;
  const compact = await set('compact');
  return compact.pages < roomy.pages ? compact : roomy;
}
