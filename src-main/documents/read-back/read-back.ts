import { readFile } from 'node:fs/promises';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { importFile } from '../import/import-file.ts';
import { readDocumentText } from '../import/read-document-text.ts';
import { type RenderInput, renderPdf } from '../render/render-pdf.ts';
import { resumeDifferences } from './resume-differences.ts';
import { lostTexts } from './text-differences.ts';

/** What was read in a document's own PDF. */
export interface ReadBackOf {
  text: string;
  /** What was read otherwise than it is written, in words; empty where all is the same. */
  differences: string[];
}

export interface ReadBackInput extends RenderInput {
  /** The document's PDF, where it was set in type already. */
  pdfPath?: string;
}

/** Reads a document's text layer as an employer's program would, with our own importer; without a PDF it is set in type first. May run in a worker. */
export async function readBack({ pdfPath, ...input }: ReadBackInput): Promise<ReadBackOf> {
  const bytes =
    pdfPath === undefined ? (await renderPdf(input)).bytes : new Uint8Array(await readFile(pdfPath));
  // Each reader takes the bytes over.
  const { text } = await readDocumentText('document.pdf', bytes.slice());
  return {
    text,
    differences: [...lostTexts(input.document, text), ...(await structure(input.document, bytes))],
  };
}

async function structure(document: ResumeDocument | LetterDocument, bytes: Uint8Array): Promise<string[]> {
  if (document.kind === 'letter') return [];
  const { profile } = await importFile({ name: 'document.pdf', bytes: bytes.slice() });
  return resumeDifferences(document, profile);
}
