import { z } from 'zod';
import { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { CompanyResearch } from '#shared/domain/company.ts';
import { FillReport, FormReading } from '#shared/domain/form.ts';
import { Freshness, Job, JobLead, Salary, SourceChoice } from '#shared/domain/job.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { JobQuery, Verdict } from '#shared/domain/job-query.ts';
import { JobWarning, WarningKind } from '#shared/domain/job-warning.ts';
import { Nudge } from '#shared/domain/nudge.ts';
import { Preflight } from '#shared/domain/preflight.ts';
import { NextStep } from '#shared/domain/run.ts';
import { SearchFilters } from '#shared/domain/search-filters.ts';
import { SearchUnderstood } from '#shared/domain/search-understood.ts';
import { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { WebOrigin } from '#shared/domain/web-origin.ts';
import { boards } from './boards.ts';
import { JobRef, Nothing, Page, procedure } from './procedure.ts';
import { ranking } from './ranking.ts';
import { searches } from './searches.ts';

export const SourceInfo = z.object({
  name: z.string(),
  label: z.string(),
  /** Whether a company's board token or a URL is needed. */
  needsTarget: z.boolean(),
  targetHint: z.string(),
  /** How it wants to be named beside what it found. */
  credit: z.object({ text: z.string(), url: z.string() }).optional(),
});
export type SourceInfo = z.infer<typeof SourceInfo>;

/** One row of the Jobs page. */
export const JobRow = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  remote: z.string().nullable(),
  salary: Salary.nullable(),
  source: z.string(),
  /** Made up, on the practice board. */
  practice: z.boolean(),
  url: z.string(),
  postedAt: z.string().nullable(),
  foundAt: z.string(),
  score: z.number().nullable(),
  engine: z.enum(['model', 'offline']).nullable(),
  /** The score's three best reasons. */
  reasons: z.array(z.string()),
  blocked: z.boolean(),
  applied: z.boolean(),
  starred: z.boolean(),
  /** Put away by the user. */
  hidden: z.boolean(),
  /** Found since the user last looked through the list, and not opened yet. */
  isNew: z.boolean(),
  closed: z.boolean(),
  /** Posted before by the same employer, at an earlier day. */
  reposted: z.boolean(),
  /** The user applied for another job of this employer. */
  appliedThere: z.boolean(),
  verdict: Verdict.nullable(),
  /** How far the user's marks move it; null where they don't. */
  nudge: Nudge.nullable(),
  /** What speaks for caution, apart from the score. */
  warnings: z.array(WarningKind),
  /** Judged by little text: another reading may change the score. */
  provisional: z.boolean(),
  /** The most that is stated, full-time a year in the currency that it is posted in; null where it is posted so, or states too little. */
  payYear: Salary.nullable(),
  /** As the posting states them, lower case. */
  level: z.string().nullable(),
  employment: z.string().nullable(),
});
export type JobRow = z.infer<typeof JobRow>;

/** Where the stored jobs come from, and their levels and types, most first; and how many are put away. */
export const JobFacets = z.object({
  sources: z.array(z.object({ name: z.string(), label: z.string(), count: z.number().int() })),
  levels: z.array(z.object({ name: z.string(), count: z.number().int() })),
  employment: z.array(z.object({ name: z.string(), count: z.number().int() })),
  hidden: z.number().int(),
});
export type JobFacets = z.infer<typeof JobFacets>;

/** All that is known of a job. */
export const JobDetail = z.object({
  job: Job,
  analysis: JobAnalysis.omit({ job: true }).nullable(),
  /** What speaks for caution, apart from the score. */
  warnings: z.array(JobWarning),
  /** Judged by little text. */
  provisional: z.boolean(),
  company: CompanyResearch.nullable(),
  resume: StoredResume.nullable(),
  letter: StoredLetter.nullable(),
  application: Application.nullable(),
  practice: z.boolean(),
  starred: z.boolean(),
  hidden: z.boolean(),
  verdict: Verdict.nullable(),
  nudge: Nudge.nullable(),
  /** What the user can do next about it. */
  nextSteps: z.array(NextStep),
});
export type JobDetail = z.infer<typeof JobDetail>;

/** Where one job was found, and what is like it. */
export const JobSightings = z.object({
  sightings: z.array(
    z.object({
      id: z.number().int(),
      source: z.string(),
      url: z.string(),
      title: z.string(),
      seenAt: z.string(),
      /** Whether it can be made a job of its own. */
      canSplit: z.boolean(),
    }),
  ),
  /**
   * Other jobs: `copy`, the same client's job at another agency or at the employer; `repost`, put out again at another
   * day; `perhaps` and `same`, maybe this very job.
   */
  like: z.array(
    z.object({
      relation: z.enum(['same', 'perhaps', 'copy', 'repost']),
      jobId: z.string(),
      ...{ title: z.string(), company: z.string(), url: z.string() },
      postedAt: z.string().nullable(),
      /** Where the user's application for that one stands; null where there is none. */
      status: ApplicationStatus.nullable(),
      /** What to mind, in words. */
      warning: z.string(),
    }),
  ),
});
export type JobSightings = z.infer<typeof JobSightings>;

/** A URL, or a file's name and text. */
export const PostingInput = z.union([
  z.object({ url: z.url() }),
  z.object({ name: z.string(), text: z.string() }),
]);

/** A stored job, or a posting by its address. */
const JobOrAddress = z.object({ jobId: z.string().optional(), url: z.url().optional() });
const AnswersAhead = z.array(
  z.object({
    fieldId: z.string(),
    value: z.string(),
    remember: z.boolean().default(true),
    keepFor: z.enum(['any', 'country', 'company', 'posting']).optional(),
  }),
);

export const jobs = {
  ...boards,
  ...searches,
  sources: procedure('Where jobs can be looked for').input(Nothing).output(z.array(SourceInfo)),
  search: procedure('Look for jobs without starting a run')
    .input(
      z.object({
        query: z.string(),
        location: z.string().default(''),
        sources: z.array(SourceChoice).min(1),
        freshness: Freshness.nullable().default(null),
        filters: SearchFilters.nullable().default(null),
        onlyRelated: z.boolean().default(false),
        limit: z.number().int().min(1).max(500).default(50),
      }),
    )
    .output(
      z.object({ leads: z.array(JobLead), problems: z.array(z.string()), queries: z.array(z.string()) }),
    ),
  understand: procedure(
    'Read what somebody looks for, in their own words, as filters; a model reads what rules leave, where there is one',
  )
    .input(z.object({ text: z.string().max(1000) }))
    .output(SearchUnderstood),
  list: procedure('Jobs found so far, best first')
    .input(z.object({ ...Page.shape, ...JobQuery.shape }))
    .output(z.object({ rows: z.array(JobRow), total: z.number().int() })),
  facets: procedure('What the list of jobs can be narrowed by').input(Nothing).output(JobFacets),
  mark: procedure('Give jobs a star, or put them away: they leave the list, and no search works on them')
    .input(
      z.object({
        jobIds: z.array(z.string()).min(1).max(500),
        starred: z.boolean().optional(),
        hidden: z.boolean().optional(),
        seen: z.literal(true).optional(),
      }),
    )
    .output(Nothing),
  ...ranking,
  leftList: procedure('The user has looked through the list: what was found until now is no longer new')
    .input(Nothing)
    .output(Nothing),
  forgetPractice: procedure(
    'Begin practising anew: forget all jobs of the practice board with their documents and applications',
  )
    .input(Nothing)
    .output(z.object({ jobs: z.number().int() })),
  get: procedure('One job with its score, documents and application').input(JobRef).output(JobDetail),
  sightings: procedure('All places where a job was found, and other jobs that are like it')
    .input(JobRef)
    .output(JobSightings),
  split: procedure('Make one find of a job a job of its own; they are not taken for one again')
    .input(z.object({ jobId: z.string(), sightingId: z.number().int() }))
    .output(z.object({ jobId: z.string() })),
  read: procedure('Read a posting without storing it').input(PostingInput).output(Job),
  add: procedure('Read a posting and keep it, so that a resume and a letter can be written for it')
    .input(PostingInput)
    .output(JobRef),
  addText: procedure('Keep a posting that the user has as text, so that it can be worked on')
    .input(
      z.object({
        text: z.string().min(1).max(200_000),
        title: z.string().trim().min(1).max(300),
        company: z.string().trim().min(1).max(300),
        /** Where its form is; empty where there is none. */
        applyAt: z.string().max(2_000).default(''),
      }),
    )
    .output(JobRef),
  match: procedure('Judge a posting against the active profile').input(PostingInput).output(JobAnalysis),
  preflight: procedure(
    'What the form of a job will ask, as far as its vendor publishes it, before a browser opens',
  )
    .input(JobOrAddress)
    .output(Preflight),
  answerAhead: procedure('Keep answers to what a form will ask; without `remember` for this posting alone')
    .input(JobOrAddress.extend({ answers: AnswersAhead }))
    .output(Preflight),
  readForm: procedure("List a form's fields without filling anything")
    .input(z.object({ url: z.url() }))
    .output(FormReading),
  fillForm: procedure('Fill one form from the active profile; sends it only with `submit`')
    .input(
      z.object({
        url: z.url(),
        submit: z.boolean().default(false),
        /** The job's title, where the user says that it is another one than those that were sent before. */
        otherJob: z.string().trim().min(1).max(300).optional(),
        /** Origins of other sites than the posting's that the user names, and lets the form go to. */
        sendTo: z.array(WebOrigin).max(10).optional(),
      }),
    )
    .output(FillReport),
};
