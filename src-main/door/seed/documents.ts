import { z } from 'zod';
import { ResumeTemplate } from '#shared/domain/document-look.ts';
import { LetterDocument, LetterTone } from '#shared/domain/letter.ts';
import { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const ResumeAnalyzeResponse = z.strictObject({
  status: z.literal('success'),
  /** 0-100: the share of the posting's skills that the tailored resume names; null where none is tailored yet. */
  ats_score: z.number().nullable(),
  /** 0-100: how well the profile fits. */
  match_score: z.number(),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  suggestions: z.array(z.string()),
});
const ResumeTailorResponse = z.strictObject({
  status: z.literal('success'),
  resume_id: z.string(),
  ats_score: z.number(),
  resume: StoredResume,
});
export const CoverLetterGenerateResponse = z.strictObject({
  success: z.boolean(),
  /** The paragraphs. */
  content: z.string(),
  /** With salutation, closing and signature. */
  full_text: z.string(),
  structured_content: LetterDocument,
  tone: LetterTone,
});
const Posting = z.union([
  z.object({ job_id: z.string() }),
  z.object({ job_description: z.string().min(1).max(200_000) }),
]);

export function documentRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  const none = z.object({});
  return {
    analyze: row('POST', '/resume/analyze', 'How well the profile and its resume fit a posting')
      .input(Posting)
      .output(ResumeAnalyzeResponse)
      .handler(async ({ input, context: { calls }, signal }) => {
        const known = 'job_id' in input ? await calls.jobs.get({ jobId: input.job_id }) : null;
        const text = known?.job.description ?? ('job_description' in input ? input.job_description : '');
        const { score, matching, missing, advice } =
          known?.analysis ?? (await calls.jobs.match({ name: 'posting', text }, signal ? { signal } : {}));
        return {
          ...{
            status: 'success' as const,
            ats_score: known?.resume?.resume.atsScore ?? null,
            match_score: score,
          },
          matching_skills: matching.map(({ skill }) => skill),
          missing_skills: missing.map(({ skill }) => skill),
          suggestions: advice,
        };
      }),
    tailor: row('POST', '/resume/tailor', 'Tailor the resume to a stored job')
      .input(z.object({ job_id: z.string(), comment: z.string().max(4_000).default('') }))
      .output(ResumeTailorResponse)
      .handler(async ({ input: { job_id, comment }, context: { calls }, signal }) => {
        const made = await calls.resume.tailor({ jobId: job_id, comment }, signal ? { signal } : {});
        return {
          status: 'success' as const,
          resume_id: made.id,
          ats_score: made.resume.atsScore,
          resume: made,
        };
      }),
    resumes: row('GET', '/resume/history', 'Tailored resumes, newest first')
      .input(none)
      .output(z.strictObject({ resumes: z.array(StoredResume), total: z.number().int() }))
      .handler(async ({ context: { calls } }) => {
        const resumes = await calls.resume.list({});
        return { resumes, total: resumes.length };
      }),
    templates: row('GET', '/resume/templates', 'How a resume can be laid out')
      .input(none)
      .output(
        z.strictObject({ templates: z.array(z.strictObject({ id: ResumeTemplate, name: z.string() })) }),
      )
      .handler(() => ({ templates: ResumeTemplate.options.map((id) => ({ id, name: nameOf(id) })) })),
    generate: row('POST', '/cover-letter/generate', 'Write a letter for a stored job')
      .input(z.object({ job_id: z.string(), tone: LetterTone.optional() }))
      .output(CoverLetterGenerateResponse)
      .handler(async ({ input: { job_id, tone }, context: { calls }, signal }) => {
        const { letter } = await calls.letter.write(
          { jobId: job_id, ...(tone === undefined ? {} : { tone }) },
          signal ? { signal } : {},
        );
        const content = letter.document.paragraphs.map(({ text }) => text).join('\n\n');
        return {
          ...{ success: true, content, full_text: letter.text },
          ...{ structured_content: letter.document, tone: letter.tone },
        };
      }),
    letters: row('GET', '/cover-letter/history', 'Cover letters, newest first')
      .input(none)
      .output(z.strictObject({ letters: z.array(StoredLetter), total: z.number().int() }))
      .handler(async ({ context: { calls } }) => {
        const letters = await calls.letter.list({});
        return { letters, total: letters.length };
      }),
    letter: row('GET', '/cover-letter/{id}', 'One cover letter')
      .input(z.object({ id: z.string() }))
      .output(StoredLetter)
      .handler(({ input, context: { calls } }) => calls.letter.get(input)),
  };
}

const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
