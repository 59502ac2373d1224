import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RenderedDocument } from '#shared/domain/stored-document.ts';
import { type RenderedPdf, type RenderInput, renderPdf } from './render-pdf.ts';
import { writeWhole } from './write-whole.ts';

export interface RenderDocumentInput extends RenderInput {
  /** Made when missing. A file of the same name in it is replaced. */
  outDir: string;
  /** Without a folder, e.g. `Jane-Doe-Resume-Acme.pdf`. */
  fileName: string;
}

/**
 * Renders a document to a file, whole or not at all. `render` can be the worker pool's. Throws `DatabaseError` when the
 * file can't be written (disk full, no permission).
 */
export async function renderDocument(
  { outDir, fileName, ...input }: RenderDocumentInput,
  render: (input: RenderInput) => Promise<RenderedPdf> = renderPdf,
): Promise<RenderedDocument> {
  const { bytes, pages } = await render(input);
  const path = join(outDir, fileName);
  await writeWhole(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, mime: 'application/pdf', bytes: bytes.byteLength, pages, sha256 };
}
