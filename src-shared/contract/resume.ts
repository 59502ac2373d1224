import { z } from 'zod';
import { Ledger } from '#shared/domain/ledger.ts';
import { CoveragePart, ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import { StoredResume } from '#shared/domain/stored-document.ts';
import { PaperExport, PaperFile, PaperPreview, ReadBack, versionOf } from './paper.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

/** A resume as it is kept, or with the changes of the moment. */
const ResumeShown = z.object({ id: z.string(), document: ResumeDocument.optional() });

export const resume = {
  list: procedure('Tailored resumes, newest first').input(Nothing).output(z.array(StoredResume)),
  get: procedure('One tailored resume').input(IdRef).output(StoredResume),
  tailor: procedure('Tailor the resume to a job now')
    .input(z.object({ ...JobRef.shape, comment: z.string().default('') }))
    .output(StoredResume),
  original: procedure('All that the profile could put on a resume, in its own words and order')
    .input(IdRef)
    .output(ResumeDocument),
  preview: procedure('A resume set in type with changed words or another look, without keeping it')
    .input(z.object({ id: z.string(), document: ResumeDocument }))
    .output(PaperPreview),
  ledger: procedure('Each sentence of a resume, as it is kept or as changed, with the facts that it rests on')
    .input(ResumeShown)
    .output(Ledger),
  coverage: procedure('Which words of the posting a resume names, part by part')
    .input(ResumeShown)
    .output(z.array(CoveragePart)),
  readBack: procedure('A resume as a program reads it, and what it reads otherwise than it is written')
    .input(ResumeShown)
    .output(ReadBack),
  change: procedure(
    'Keep a resume with changed words or another look; what was approved or sent stays, beside a new draft',
  )
    .input(z.object({ id: z.string(), document: ResumeDocument }))
    .output(StoredResume),
  own: procedure(
    "The PDF of the user's own that is sent untouched for every job; null where resumes are tailored",
  )
    .input(Nothing)
    .output(z.object({ name: z.string() }).nullable()),
  sendOwn: procedure(
    "Send a PDF of the user's own untouched: for one job, or without `jobId` for every new one; without a file resumes are tailored again",
  )
    .input(
      z.object({
        jobId: z.string().optional(),
        file: z.object({ name: z.string(), base64: z.string() }).nullable(),
      }),
    )
    .output(StoredResume.nullable()),
  approve: procedure(
    'Approve a draft, so that it is what is sent for its job; refused where a line is not borne out',
  )
    .input(IdRef)
    .output(StoredResume),
  versions: procedure('Every version of the resume for its job, newest first')
    .input(IdRef)
    .output(z.array(versionOf(TailoredResume))),
  export: procedure('A resume as a file to be saved').input(PaperExport).output(PaperFile),
};
