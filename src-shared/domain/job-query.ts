import { z } from 'zod';
import { Remote } from './job.ts';

/** Which jobs: `all` but those put away, those to do, those with a star, those applied for, or those put away. */
export const JobShow = z.enum(['all', 'open', 'starred', 'applied', 'hidden']);
export type JobShow = z.infer<typeof JobShow>;

/** A word of the user's on a job, from which the order learns. */
export const Verdict = z.enum(['good', 'bad']);
export type Verdict = z.infer<typeof Verdict>;

/** `yours`: by score, moved by the user's own marks. `match`: those whose title or company holds the words before those that hold them anywhere, then by score. */
export const JobSort = z.enum(['score', 'yours', 'posted', 'found', 'company', 'pay', 'match']);
export type JobSort = z.infer<typeof JobSort>;

/** What a list of jobs is asked for. What is left out does not narrow it. */
export const JobQuery = z.object({
  /** Words, each of which the posting, its title, company, places or skills hold; the last letters may be missing. */
  text: z.string().max(200).default(''),
  /** 0-100. */
  minScore: z.number().default(0),
  show: JobShow.default('all'),
  sort: JobSort.default('score'),
  remote: Remote.optional(),
  /** Whether pay must be stated, and how much a year at least (full-time). */
  pay: z
    .object({ atLeast: z.number().min(0).default(0), currency: z.string().length(3).default('EUR') })
    .optional(),
  /** Posted, or where that is unknown found, in the last so many days. */
  days: z.number().int().min(1).max(3_660).optional(),
  /** Words, each of which one of the posting's places holds. */
  place: z.string().max(100).optional(),
  /** As stored, lower case: `senior`, `full-time`. */
  level: z.string().optional(),
  employment: z.string().optional(),
  /** Whether it is known to be closed. */
  closed: z.boolean().optional(),
  /** Found since the user last looked through the list, and not opened yet. */
  isNew: z.literal(true).optional(),
  /** A source's name. */
  source: z.string().optional(),
  /** Of this search alone, also those put away. */
  runId: z.string().optional(),
});
export type JobQuery = z.infer<typeof JobQuery>;
export type JobQueryInput = z.input<typeof JobQuery>;
