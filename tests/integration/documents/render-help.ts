import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFontsDirs } from '#main/documents/render/find-fonts.ts';
import { renderDocument } from '#main/documents/render/render-document.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { RenderedDocument } from '#shared/domain/stored-document.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const run = promisify(execFile);

export const templatesDir = fileURLToPath(new URL('../../../resources/typst', import.meta.url));
export const fontsDirs = findFontsDirs(import.meta.url);

/** Renders into a folder that is removed when the test has finished. */
export async function render(document: ResumeDocument | LetterDocument): Promise<RenderedDocument> {
  const outDir = temporaryFolder();
  return renderDocument({ document, templatesDir, fontsDirs, outDir, fileName: 'document.pdf' });
}

/** The text layer as a parser of applicant tracking systems sees it. */
export async function textOf(path: string, ...options: string[]): Promise<string> {
  const { stdout } = await run('pdftotext', [...options, path, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

export async function pdfInfo(path: string): Promise<string> {
  return (await run('pdfinfo', [path])).stdout;
}

/** Whether poppler's tools are installed. */
export async function hasPoppler(): Promise<boolean> {
  return run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );
}

export async function startsAsPdf(path: string): Promise<boolean> {
  return (await readFile(path)).subarray(0, 5).toString() === '%PDF-';
}
