import { z } from 'zod';
import { DocumentLanguage } from './document-language.ts';
import { DocumentLook } from './document-look.ts';
import { Claim, ContactBlock } from './resume-document.ts';

export const LetterTone = z.enum(['professional', 'enthusiastic', 'formal', 'casual']);
export type LetterTone = z.infer<typeof LetterTone>;

/** How letters are written, besides their tone. */
export const LetterStyle = z.object({
  length: z.enum(['short', 'usual', 'long']).default('usual'),
  /** `auto`: the posting's where the user has it or writes in it, else the user's own. */
  language: z.enum(['auto', ...DocumentLanguage.options]).default('auto'),
  /** Whom it is written to; empty greets the company's team. */
  to: z.string().default(''),
  /** Words that the user never wants to read in it. */
  avoid: z.array(z.string()).default([]),
  /** Something that the user wrote, whose manner is followed. */
  sample: z.string().default(''),
});
export type LetterStyle = z.infer<typeof LetterStyle>;

/** A cover letter ready to be set in type. Each paragraph carries the facts that it stands on. */
export const LetterDocument = z.object({
  kind: z.literal('letter'),
  contact: ContactBlock,
  /** As printed, e.g. `24 November 2026`. */
  date: z.string(),
  company: z.string(),
  role: z.string(),
  salutation: z.string(),
  paragraphs: z.array(Claim),
  closing: z.string(),
  signature: z.string(),
  /** Of its date, greeting and closing; English where it is not said. */
  language: DocumentLanguage.optional(),
  /** As the user chose it; the usual one where it is not there. */
  look: DocumentLook.optional(),
});
export type LetterDocument = z.infer<typeof LetterDocument>;

export const CoverLetter = z.object({
  document: LetterDocument,
  tone: LetterTone,
  /** The letter as plain text, as a form's text box takes it. */
  text: z.string(),
  /** Drafts written so far, counted from 1. */
  draft: z.number().int().min(1),
  engine: z.enum(['model', 'offline']),
  /** Stands for the facts that it was made from. */
  madeFrom: z.string().optional(),
  /** When the user last changed it by hand, in ISO 8601. */
  changedAt: z.string().optional(),
});
export type CoverLetter = z.infer<typeof CoverLetter>;

/** The letter as plain text: salutation, paragraphs, closing and signature, with an empty line between them. */
export function letterText(letter: LetterDocument): string {
  const paragraphs = letter.paragraphs.map((paragraph) => paragraph.text);
  return [letter.salutation, ...paragraphs, `${letter.closing}\n${letter.signature}`].join('\n\n');
}
