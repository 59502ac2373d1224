import { z } from 'zod';
import { everywhere, searchAndKeep } from '#main/rpc/search-and-keep.ts';
import { JobDetail, JobRow } from '#shared/contract/jobs.ts';
import { Application } from '#shared/domain/application.ts';
import { Freshness, SourceChoice } from '#shared/domain/job.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const JobSearchRequest = z.object({
  query: z.string().trim().min(1, 'say which role to look for'),
  location: z.string().default(''),
  sources: z.array(SourceChoice).min(1).default(everywhere),
  freshness: Freshness.nullable().default(null),
  limit: z.number().int().min(1).max(200).default(20),
});
export const JobSearchResponse = z.strictObject({
  /** `partial`: it goes on, and more will stand under `GET /jobs/results`. */
  status: z.enum(['success', 'partial']),
  query: z.string(),
  location: z.string(),
  jobs: z.array(JobRow),
  total: z.number().int(),
});

export const JobAnalyzeResponse = z.looseObject({
  job_id: z.string(),
  status: z.literal('success'),
  /** Whether it was judged before. */
  cached: z.boolean(),
  match_score: z.number().min(0).max(100),
  tech_stack: z.array(z.string()),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  analysis: JobAnalysis.omit({ job: true }),
});

const JobApplyResponse = z.strictObject({
  /** `pending`: noted down. `started`: JobAI works on it and stops before the form is sent. */
  status: z.enum(['pending', 'started']),
  message: z.string(),
  job_id: z.string(),
  session_id: z.string().nullable(),
  application: Application.nullable(),
});

const ById = z.object({ id: z.string() });

export function jobRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    search: row('POST', '/jobs/search', 'Look for jobs, keep and judge them')
      .input(JobSearchRequest)
      .output(JobSearchResponse)
      .handler(async ({ input, context: { calls }, signal }) => {
        const { ended, jobs, total } = await searchAndKeep(calls, input, signal);
        const { query, location } = input;
        return {
          status: ended ? ('success' as const) : ('partial' as const),
          query,
          location,
          jobs,
          total,
        };
      }),
    results: row('GET', '/jobs/results', 'Jobs found so far, best first')
      .input(
        z.object({
          limit: z.coerce.number().int().min(1).max(500).default(100),
          offset: z.coerce.number().int().min(0).default(0),
          min_score: z.coerce.number().min(0).max(100).default(0),
        }),
      )
      .output(
        z.strictObject({ status: z.literal('success'), jobs: z.array(JobRow), total: z.number().int() }),
      )
      .handler(async ({ input: { limit, offset, min_score }, context: { calls } }) => {
        const { rows, total } = await calls.jobs.list({ limit, offset, minScore: min_score });
        return { status: 'success' as const, jobs: rows, total };
      }),
    one: row('GET', '/jobs/{id}', 'One job with its score, documents and application')
      .input(ById)
      .output(JobDetail)
      .handler(({ input, context: { calls } }) => calls.jobs.get({ jobId: input.id })),
    analyze: row('POST', '/jobs/analyze/{id}', 'How well a stored job fits')
      .input(ById)
      .output(JobAnalyzeResponse)
      .handler(async ({ input: { id }, context: { calls }, signal }) => {
        const { job, analysis: known } = await calls.jobs.get({ jobId: id });
        const { job: _, ...analysis } =
          known === null
            ? await calls.jobs.match({ name: job.title, text: job.description }, asked(signal))
            : { ...known, job: null };
        return {
          ...{ job_id: id, status: 'success' as const, cached: known !== null, match_score: analysis.score },
          tech_stack: job.skills.map(({ name }) => name),
          matching_skills: analysis.matching.map(({ skill }) => skill),
          missing_skills: analysis.missing.map(({ skill }) => skill),
          analysis,
        };
      }),
    apply: row(
      'POST',
      '/jobs/apply/{id}',
      'Note a job down, or let JobAI fill in its form up to your approval',
    )
      .input(ById.extend({ trigger_agent: z.boolean().default(false) }))
      .output(JobApplyResponse)
      .handler(async ({ input: { id, trigger_agent }, context: { calls } }) => {
        if (trigger_agent) {
          const { runId } = await calls.pipeline.workOn({ jobId: id });
          const message = 'JobAI prepares the application. You approve it in the window before it is sent.';
          return { status: 'started' as const, message, job_id: id, session_id: runId, application: null };
        }
        const { job } = await calls.jobs.get({ jobId: id });
        const { application } = await calls.tracker.add({
          ...{ company: job.company || job.title, title: job.title, status: 'discovered' as const },
          url: /^https?:/.test(job.url) ? job.url : '',
        });
        return {
          ...{ status: 'pending' as const, message: 'Noted down; nothing was sent.', job_id: id },
          ...{ session_id: null, application },
        };
      }),
  };
}

const asked = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });
