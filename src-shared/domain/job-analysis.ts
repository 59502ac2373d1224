import { z } from 'zod';
import { Job } from './job.ts';

/** Who wrote something: a model, the offline rules, or the user. */
export const Engine = z.enum(['model', 'offline', 'user']);
export type Engine = z.infer<typeof Engine>;

export const ScorePart = z.object({
  name: z.enum(['skills', 'experience', 'seniority', 'education', 'location', 'title', 'languages']),
  /** 0-1; the weights of an analysis add up to 1. */
  weight: z.number().min(0).max(1),
  /** 0-100. */
  score: z.number().min(0).max(100),
  /** One sentence that names what was found, with quotes. */
  evidence: z.string(),
  /** The posting's own words that the part rests on most; absent where it has none, and in analyses made before. */
  quote: z.string().optional(),
});
export type ScorePart = z.infer<typeof ScorePart>;

export const SkillMatch = z.object({
  skill: z.string(),
  jobQuote: z.string(),
  profileQuote: z.string(),
  /** The profile's skill that implies this one; absent where the profile names it. */
  via: z.string().optional(),
  /** The list of skills does not hold it: it was taken from the posting's wording alone. */
  worded: z.literal(true).optional(),
});
export const SkillGap = z.object({
  skill: z.string(),
  required: z.boolean(),
  jobQuote: z.string(),
  worded: z.literal(true).optional(),
});
export const Knockout = z.object({
  rule: z.string(),
  quote: z.string(),
  /** `block` keeps the job from being applied to; `warn` only tells. */
  severity: z.enum(['block', 'warn']),
});

/**
 * A condition of the user's or of the posting's that no score can make up for. `met` and `not-met` have evidence on both sides;
 * `unknown` lacks it on one; `not-stated`: the user has said nothing that it could be held against.
 */
export const Constraint = z.object({
  name: z.enum(['place', 'pay', 'permit', 'languages', 'open']),
  state: z.enum(['met', 'not-met', 'unknown', 'not-stated']),
  /** The posting's words, or what it is silent about. */
  posting: z.string(),
  /** The user's own words, or what they have not said. */
  yours: z.string(),
});
export type Constraint = z.infer<typeof Constraint>;

/** How well a job fits a profile, with evidence for each item. */
export const JobAnalysis = z.object({
  job: Job,
  /** 0-100, computed by code from the parts. */
  score: z.number().min(0).max(100),
  parts: z.array(ScorePart),
  matching: z.array(SkillMatch),
  missing: z.array(SkillGap),
  knockouts: z.array(Knockout),
  /** Beside the score, never part of it; absent in analyses made before there were any. */
  constraints: z.array(Constraint).optional(),
  /** How to close the gaps; one sentence an item. */
  advice: z.array(z.string()),
  engine: z.enum(['model', 'offline']),
});
export type JobAnalysis = z.infer<typeof JobAnalysis>;

/** The score that the parts stand for, 0-100, rounded. */
export function scoreOf(parts: readonly ScorePart[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return 0;
  return Math.round(parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weight);
}
