import { z } from 'zod';
import { StoredResume } from '#shared/domain/stored-document.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

export const resume = {
  list: procedure('Tailored resumes, newest first').input(Nothing).output(z.array(StoredResume)),
  get: procedure('One tailored resume').input(IdRef).output(StoredResume),
  tailor: procedure('Tailor the resume to a job now')
    .input(z.object({ ...JobRef.shape, comment: z.string().default('') }))
    .output(StoredResume),
};
