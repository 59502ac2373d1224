import { z } from 'zod';
import { DocumentLook } from '#shared/domain/document-look.ts';
import { Ledger } from '#shared/domain/ledger.ts';
import { CoverLetter, LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import { StoredLetter } from '#shared/domain/stored-document.ts';
import { PaperExport, PaperFile, PaperPreview, ReadBack, versionOf } from './paper.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

/** What of the usual manner of letters is otherwise for this one. */
const LetterWish = z
  .object({
    length: LetterStyle.shape.length.unwrap(),
    language: LetterStyle.shape.language.unwrap(),
    to: z.string(),
    avoid: z.array(z.string()),
    sample: z.string(),
  })
  .partial();

/** `text` is the whole letter as the user edited it. */
const LetterChange = z.object({
  id: z.string(),
  look: DocumentLook.optional(),
  text: z.string().optional(),
});

export const letter = {
  list: procedure('Cover letters, newest first').input(Nothing).output(z.array(StoredLetter)),
  get: procedure('One cover letter').input(IdRef).output(StoredLetter),
  write: procedure('Write a letter for a job now')
    .input(z.object({ ...JobRef.shape, tone: LetterTone.optional(), style: LetterWish.optional() }))
    .output(StoredLetter),
  preview: procedure('A letter set in type with other words or another look, without keeping it')
    .input(LetterChange)
    .output(PaperPreview),
  ledger: procedure('Each sentence of a letter, as it is kept or as edited, with the facts that it rests on')
    .input(z.object({ id: z.string(), text: z.string().optional() }))
    .output(Ledger),
  change: procedure(
    'Keep a letter with other words or another look; one that was approved or sent stays, beside a new draft',
  )
    .input(LetterChange)
    .output(StoredLetter),
  readBack: procedure('A letter as a program reads it, and what it reads otherwise than it is written')
    .input(IdRef)
    .output(ReadBack),
  approve: procedure(
    'Approve a draft, so that it is what is sent for its job; refused where a line is not borne out',
  )
    .input(IdRef)
    .output(StoredLetter),
  versions: procedure('Every version of the letter for its job, newest first')
    .input(IdRef)
    .output(z.array(versionOf(CoverLetter))),
  export: procedure('A letter as a file to be saved').input(PaperExport).output(PaperFile),
};
