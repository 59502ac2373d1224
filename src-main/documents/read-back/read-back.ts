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

/** Sets a document in type and reads its text layer back as an employer's program would, with our own importer. May run in a worker. */
export async function readBack(input: RenderInput): Promise<ReadBackOf> {
  const { bytes } = await renderPdf(input);
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
