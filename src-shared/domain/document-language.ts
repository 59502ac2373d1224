import { z } from 'zod';

/** The languages that the headings and dates of a document can be in. */
export const DocumentLanguage = z.enum(['en', 'de', 'fr', 'es', 'nl', 'pt']);
export type DocumentLanguage = z.infer<typeof DocumentLanguage>;
