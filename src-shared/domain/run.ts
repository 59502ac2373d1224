import { z } from 'zod';
import { Freshness, SourceChoice } from './job.ts';
import { SearchFilters } from './search-filters.ts';

/** What the user asked for when starting a search. */
export const RunConfig = z.object({
  query: z.string().trim().min(1, 'say which role to look for'),
  location: z.string().default(''),
  sources: z.array(SourceChoice).min(1, 'choose at least one place to look'),
  freshness: Freshness.nullable().default(null),
  /** What a job must be like to be taken; null for anything. */
  filters: SearchFilters.nullable().default(null),
  /** Whether only jobs that have to do with the role count, also of a company that was named. */
  onlyRelated: z.boolean().default(false),
  minScore: z.number().int().min(0).max(100).default(70),
  /** Every job found is judged; the best ones, at most this many, are worked on. */
  limit: z.number().int().min(1).max(200).default(10),
  /** `draft` stops before each submit; `auto` submits what is complete and verified from the user's own answers. */
  mode: z.enum(['draft', 'auto']).default('draft'),
  /** Whether resume and letter are shown for approval, in either mode; the form always is in `draft`. */
  reviewDocuments: z.boolean().default(true),
  /** The last stage: `applier` goes the whole way, `cover-letter` stops with documents written. */
  until: z.enum(['analyst', 'cover-letter', 'applier']).default('applier'),
  concurrency: z.number().int().min(1).max(8).optional(),
});
export type RunConfig = z.infer<typeof RunConfig>;
export type RunConfigInput = z.input<typeof RunConfig>;

export const RunStatus = z.enum(['running', 'paused', 'stopped', 'interrupted', 'completed', 'failed']);
export type RunStatus = z.infer<typeof RunStatus>;

/** The stages of one job, in order. */
export const JOB_STAGES = ['analyst', 'company', 'resume', 'cover-letter', 'applier'] as const;
export const JobStage = z.enum(JOB_STAGES);
export type JobStage = z.infer<typeof JobStage>;

/** `paused` is shown, never stored: a job in line whose search rests. */
export const LaneStatus = z.enum([
  'queued',
  'paused',
  'working',
  'waiting',
  'parked',
  'skipped',
  'done',
  'failed',
]);
export type LaneStatus = z.infer<typeof LaneStatus>;

/** One job's way through a run. */
export const Lane = z.object({
  jobId: z.string(),
  title: z.string(),
  company: z.string(),
  url: z.string(),
  /** The stage it is at, or was at when it ended. */
  stage: JobStage,
  /** Stages that are done. */
  done: z.array(JobStage),
  status: LaneStatus,
  /** What happens now, in the user's words. */
  message: z.string(),
  score: z.number().nullable(),
  engine: z.enum(['model', 'offline']).nullable(),
  /** Set once the form was sent (or may have been). */
  submitted: z.enum(['confirmed', 'unknown']).nullable(),
});
export type Lane = z.infer<typeof Lane>;

/** What the user can do next about a job. All but `answer` are `pipeline.workOn`. */
export const NextStep = z.enum(['answer', 'apply', 'try-again', 'apply-anyway', 'bring-back']);
export type NextStep = z.infer<typeof NextStep>;

/** A lane as it is shown, with what can be done about it. */
export const LaneView = Lane.extend({ nextSteps: z.array(NextStep) });
export type LaneView = z.infer<typeof LaneView>;

/** A run as the window shows it. */
export const RunView = z.object({
  id: z.string(),
  profileId: z.string(),
  status: RunStatus,
  config: RunConfig,
  /** The scout's state, in words. */
  message: z.string(),
  /** What else has to be said: places that could not be searched, limits that struck, a search that stands still. */
  notices: z.array(z.string()),
  lanes: z.array(LaneView),
  counts: z.object({
    found: z.number().int(),
    judged: z.number().int(),
    ready: z.number().int(),
    confirmed: z.number().int(),
    parked: z.number().int(),
    skipped: z.number().int(),
    failed: z.number().int(),
  }),
  modelCalls: z.number().int(),
  tokens: z.number().int(),
  costUsd: z.number(),
  startedAt: z.string(),
  /** ISO 8601; null while it goes on. */
  endedAt: z.string().nullable(),
  /** Time spent working, without pauses, in ms. */
  elapsedMs: z.number(),
});
export type RunView = z.infer<typeof RunView>;
