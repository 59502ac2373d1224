import { z } from 'zod';

/** What a resume or letter can be saved as: PDF, Word, plain text, or LaTeX source. */
export const DocumentFormat = z.enum(['pdf', 'docx', 'txt', 'tex']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;
