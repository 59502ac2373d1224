import { z } from 'zod';
import { DocumentFormat } from '#shared/domain/document-format.ts';

/** A PDF that is shown but not kept. */
export const PaperPreview = z.object({
  base64: z.string(),
  pages: z.number().int(),
  /** What stands behind the first page though one page was wished for. */
  beyond: z.array(z.string()),
});

export const PaperExport = z.object({ id: z.string(), format: DocumentFormat });
export const PaperFile = z.object({ name: z.string(), base64: z.string() });
