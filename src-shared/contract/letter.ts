import { z } from 'zod';
import { LetterTone } from '#shared/domain/letter.ts';
import { StoredLetter } from '#shared/domain/stored-document.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

export const letter = {
  list: procedure('Cover letters, newest first').input(Nothing).output(z.array(StoredLetter)),
  get: procedure('One cover letter').input(IdRef).output(StoredLetter),
  write: procedure('Write a letter for a job now')
    .input(z.object({ ...JobRef.shape, tone: LetterTone.optional() }))
    .output(StoredLetter),
};
