import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedDocument } from '#shared/domain/stored-document.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { type RenderedPdf, type RenderInput, renderPdf } from './render-pdf.ts';

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
  await writeWhole(path, outDir, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, mime: 'application/pdf', bytes: bytes.byteLength, pages, sha256 };
}

async function writeWhole(path: string, outDir: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(outDir, { recursive: true });
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DatabaseError(
      `"${path}" could not be written (${code}). Free some space or check that the folder may be written to, then try again.`,
      { cause, retryable: true },
    );
  }
}
