import { z } from 'zod';
import { Ledger } from '#shared/domain/ledger.ts';
import { ResumeDocument } from '#shared/domain/resume-document.ts';
import { StoredResume } from '#shared/domain/stored-document.ts';
import { PaperExport, PaperFile, PaperPreview } from './paper.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

export const resume = {
  list: procedure('Tailored resumes, newest first').input(Nothing).output(z.array(StoredResume)),
  get: procedure('One tailored resume').input(IdRef).output(StoredResume),
  tailor: procedure('Tailor the resume to a job now')
    .input(z.object({ ...JobRef.shape, comment: z.string().default('') }))
    .output(StoredResume),
  preview: procedure('A resume set in type with changed words or another look, without keeping it')
    .input(z.object({ id: z.string(), document: ResumeDocument }))
    .output(PaperPreview),
  ledger: procedure('Each sentence of a resume, as it is kept or as changed, with the facts that it rests on')
    .input(z.object({ id: z.string(), document: ResumeDocument.optional() }))
    .output(Ledger),
  change: procedure(
    'Keep a resume with changed words or another look; what was approved or sent stays, beside a new draft',
  )
    .input(z.object({ id: z.string(), document: ResumeDocument }))
    .output(StoredResume),
  export: procedure('A resume as a file to be saved').input(PaperExport).output(PaperFile),
};
