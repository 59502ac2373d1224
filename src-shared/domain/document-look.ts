import { z } from 'zod';

/** How a resume is laid out; each is a file of `resources/typst/resume`. */
export const ResumeTemplate = z.enum(['modern', 'plain', 'classic', 'compact', 'academic', 'two-columns']);
export type ResumeTemplate = z.infer<typeof ResumeTemplate>;

/** Typefaces that ship with the program. */
export const DocumentFont = z.enum(['sans', 'serif', 'book']);

/** How a document looks, chosen by the user and kept with it. */
export const DocumentLook = z.object({
  template: ResumeTemplate,
  /** The one colour besides black and grey. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is # and six figures or letters, e.g. #1f4e79'),
  font: DocumentFont,
  /** `auto`: by the job's country, else by the user's. */
  paper: z.enum(['auto', 'a4', 'us-letter']),
  /** Set as tightly as can still be read well, to come out on one page; nothing is left out. */
  onePage: z.boolean(),
});
export type DocumentLook = z.infer<typeof DocumentLook>;

/** A document with the look that the user chose last; the usual one is not written down. */
export function withLook<T extends { look?: DocumentLook | undefined }>(
  document: T,
  look: DocumentLook | null,
): T {
  return look === null ? document : { ...document, look };
}

/** How a document looks that nobody chose a look for. */
export const USUAL_LOOK: DocumentLook = {
  template: 'modern',
  accent: '#1f4e79',
  font: 'sans',
  paper: 'auto',
  onePage: false,
};
