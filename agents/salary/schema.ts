import { z } from 'zod';
import { Salary } from '#shared/domain/job.ts';

/** A result of a web search, with the pay that rules read in it for the role that was asked; null where they read none. */
export const PayResult = z.object({
  title: z.string(),
  url: z.string(),
  snippet: z.string(),
  date: z.string().nullable(),
  stated: Salary.nullable(),
});
export type PayResult = z.infer<typeof PayResult>;

export const ResearchInput = z.object({
  role: z.string().min(1),
  place: z.string(),
  level: z.string(),
  years: z.number().nullable(),
  /** What postings seen here state, a line each. */
  postings: z.array(z.string()),
  results: z.array(PayResult),
});
export type ResearchInput = z.infer<typeof ResearchInput>;

const Covers = z.enum(['base', 'total', 'unknown']);

/** A pay that a result states. `source` is its position among the results. */
export const PayFigure = z.object({
  source: z.number().int(),
  quote: z.string(),
  salary: Salary,
  covers: Covers,
});
export type PayFigure = z.infer<typeof PayFigure>;

/** Why pay differs. `source` is a position among postings and, behind them, results. */
export const PayNote = z.object({ text: z.string(), quote: z.string(), source: z.number().int() });
export type PayNote = z.infer<typeof PayNote>;

export const PayResearch = z.object({
  figures: z.array(PayFigure),
  notes: z.array(PayNote),
  /** Figures of the results that are not among them, as far as a model or the rules say. */
  leftOut: z.number().int(),
});
export type PayResearch = z.infer<typeof PayResearch>;

/** As a model numbers its sources: postings first, then results, from 1. */
export const ResearchAnswer = z.object({
  figures: z.array(
    z.object({
      source: z.number().int(),
      low: z.number(),
      high: z.number(),
      currency: z.string(),
      period: z.enum(['hour', 'day', 'week', 'month', 'year']),
      covers: Covers.catch('unknown'),
      quote: z.string(),
    }),
  ),
  notes: z.array(z.object({ text: z.string(), source: z.number().int(), quote: z.string() })),
  left_out: z.number().int().min(0).catch(0),
});
export type AnsweredFigure = z.infer<typeof ResearchAnswer>['figures'][number];
export type AnsweredNote = z.infer<typeof ResearchAnswer>['notes'][number];
