import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentLook, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { type CompiledPdf, compilePdf } from './compiler.ts';
import { fontsFor } from './find-fonts.ts';
import { templateData } from './template-data.ts';

export interface RenderInput {
  document: ResumeDocument | LetterDocument;
  /** The folder with `common.typ`, `letter.typ` and the layouts of a resume. */
  templatesDir: string;
  /** Folders of TTF files, on the disk itself (not inside an archive). */
  fontsDirs: string[];
  /** What `auto` stands for in the document's look; `a4` by default. */
  paper?: 'a4' | 'us-letter' | undefined;
}

export interface RenderedPdf {
  bytes: Uint8Array;
  pages: number;
  /** What stands behind the first page though one page was wished for; nothing of it is left out. */
  beyond: string[];
}

/** From the most room to as little as can still be read well (9 pt). */
const DENSITIES = ['roomy', 'compact', 'tight'] as const;

/**
 * Sets a resume or letter in type. Same input, same bytes; nothing is written, so a worker thread can run it.
 * A document that runs over one page is set more tightly where that saves a page, and more so where one page is wished for.
 * Throws `ValidationError` with Typst's reason.
 */
export async function renderPdf(input: RenderInput): Promise<RenderedPdf> {
  const { document, fontsDirs } = input;
  const look = document.look ?? USUAL_LOOK;
  const source = await sourceOf(input, look);
  const data = JSON.stringify(templateData(document));
  const fonts = fontsFor(data, fontsDirs);
  const shared = {
    data,
    accent: look.accent,
    font: look.font,
    paper: look.paper === 'auto' ? (input.paper ?? 'a4') : look.paper,
  };
  let best: CompiledPdf | null = null;
  for (const density of look.onePage ? DENSITIES : DENSITIES.slice(0, 2)) {
    const next = await compilePdf({ source, inputs: { ...shared, density }, fontsDirs: fonts });
    if (best === null || next.pages < best.pages) best = next;
    if (best.pages === 1) break;
  }
  const { bytes, pages, spots } = best as CompiledPdf;
  const beyond = look.onePage ? spots.filter(({ page }) => page > 1).map(({ label }) => label) : [];
  return { bytes, pages, beyond: beyond.filter((label) => label !== '') };
}

async function sourceOf(
  { document, templatesDir }: RenderInput,
  { template }: DocumentLook,
): Promise<string> {
  const names =
    document.kind === 'letter'
      ? ['common.typ', 'letter.typ']
      : ['common.typ', 'parts.typ', `resume/${template}.typ`];
  const parts = await Promise.all(names.map((name) => readFile(join(templatesDir, name), 'utf8')));
  return parts.join('\n');
}
