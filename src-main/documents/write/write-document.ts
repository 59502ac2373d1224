import type { DocumentFormat } from '#shared/domain/document-format.ts';
import { USUAL_LOOK } from '#shared/domain/document-look.ts';
import { type RenderInput, renderPdf } from '../render/render-pdf.ts';
import { templateData } from '../render/template-data.ts';

/** A resume or letter as a file of the format that is asked for. Pure but for the templates that it reads: may run in a worker. */
export async function writeDocument({
  format,
  ...input
}: RenderInput & { format: DocumentFormat }): Promise<Uint8Array> {
  if (format === 'pdf') return (await renderPdf(input)).bytes;
  const look = input.document.look ?? USUAL_LOOK;
  const page = { look, paper: look.paper === 'auto' ? (input.paper ?? 'a4') : look.paper };
  const data = templateData(input.document);
  if (format === 'docx') return (await import('./write-docx.ts')).writeDocx(data, page);
  const text =
    format === 'tex'
      ? (await import('./write-latex.ts')).writeLatex(data, page)
      : (await import('./write-text.ts')).writeText(data);
  return new TextEncoder().encode(text);
}
