import { z } from 'zod';
import { DocumentLook } from '#shared/domain/document-look.ts';
import { LetterTone } from '#shared/domain/letter.ts';
import { StoredLetter } from '#shared/domain/stored-document.ts';
import { PaperExport, PaperFile, PaperPreview } from './paper.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

export const letter = {
  list: procedure('Cover letters, newest first').input(Nothing).output(z.array(StoredLetter)),
  get: procedure('One cover letter').input(IdRef).output(StoredLetter),
  write: procedure('Write a letter for a job now')
    .input(z.object({ ...JobRef.shape, tone: LetterTone.optional() }))
    .output(StoredLetter),
  preview: procedure('A letter set in type with another look, without keeping it')
    .input(z.object({ id: z.string(), look: DocumentLook }))
    .output(PaperPreview),
  change: procedure(
    'Keep a letter with another look; one that was approved or sent stays, beside a new draft',
  )
    .input(z.object({ id: z.string(), look: DocumentLook }))
    .output(StoredLetter),
  export: procedure('A letter as a file to be saved').input(PaperExport).output(PaperFile),
};
