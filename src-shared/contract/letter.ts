import { z } from 'zod';
import { DocumentLook } from '#shared/domain/document-look.ts';
import { Ledger } from '#shared/domain/ledger.ts';
import { LetterTone } from '#shared/domain/letter.ts';
import { StoredLetter } from '#shared/domain/stored-document.ts';
import { PaperExport, PaperFile, PaperPreview } from './paper.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

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
    .input(z.object({ ...JobRef.shape, tone: LetterTone.optional() }))
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
  export: procedure('A letter as a file to be saved').input(PaperExport).output(PaperFile),
};
