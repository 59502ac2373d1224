import { z } from 'zod';
import { Interviewer, PreparedQuestion } from '#shared/domain/interview.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const Currency = z.string().regex(/^[A-Z]{3}$/, 'a currency has three letters, such as EUR');

const InterviewPrepResponse = z.strictObject({
  status: z.literal('success'),
  role: z.string(),
  company: z.string(),
  questions: z.array(PreparedQuestion),
  engine: z.enum(['model', 'offline']),
});

const SalaryResearchResponse = z.strictObject({
  status: z.literal('success'),
  role: z.string(),
  location: z.string(),
  currency: z.string(),
  /** How many postings state a pay that can be compared. */
  sample_size: z.number().int(),
  /** Null under five postings: nothing is guessed. */
  percentiles: z
    .strictObject({ p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() })
    .nullable(),
});

const SalaryNegotiateResponse = z.strictObject({
  status: z.literal('success'),
  offer_id: z.string(),
  /** What to ask for, a year; null where nothing speaks for more. */
  counter_offer: z.number().nullable(),
  why: z.string(),
  reasons: z.array(z.string()),
  scripts: z.array(z.object({ tone: z.string(), email: z.string(), phone: z.array(z.string()) })),
});

const Negotiate = z.object({
  /** A stored offer; without one it is made of what follows. */
  offer_id: z.string().optional(),
  company: z.string().trim().max(200).default(''),
  role: z.string().trim().max(200).default(''),
  current_offer: z.number().positive().max(1e9).optional(),
  target_salary: z.number().positive().max(1e9).nullable().default(null),
  currency: Currency.default('EUR'),
});

export function coachRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    prep: row('POST', '/interview/prep', 'Questions to expect for a stored job or a role')
      .input(
        z.object({
          job_id: z.string().optional(),
          role: z.string().trim().max(200).default(''),
          stack: z.string().trim().max(200).default(''),
          interviewer: Interviewer.default('any'),
          count: z.number().int().min(1).max(60).default(20),
        }),
      )
      .output(InterviewPrepResponse)
      .handler(async ({ input: { job_id, ...rest }, context: { calls }, signal }) => {
        const asked = { ...rest, ...(job_id === undefined ? {} : { jobId: job_id }) };
        const { role, company, questions, engine } = await calls.interview.prepare(
          asked,
          signal ? { signal } : {},
        );
        return { status: 'success' as const, role, company, questions, engine };
      }),
    research: row('POST', '/salary/research', 'Percentiles of the pay that postings seen here state')
      .input(
        z.object({
          role: z.string().trim().min(1),
          location: z.string().default(''),
          years_experience: z.number().min(0).max(60).nullable().default(null),
          currency: Currency.default('EUR'),
        }),
      )
      .output(SalaryResearchResponse)
      .handler(async ({ input: { role, location, years_experience, currency }, context: { calls } }) => {
        const asked = { role, place: location, years: years_experience, currency };
        const { n, percentiles } = await calls.salary.market(asked);
        return { status: 'success' as const, role, location, currency, sample_size: n, percentiles };
      }),
    negotiate: row('POST', '/salary/negotiate', 'A counter-offer with its reasons, and words for it')
      .input(Negotiate)
      .output(SalaryNegotiateResponse)
      .handler(async ({ input, context: { calls } }) => {
        const offerId = input.offer_id ?? (await calls.salary.saveOffer(offerOf(input))).id;
        const { ask, why, reasons, scripts } = await calls.salary.counter({
          offerId,
          target: input.target_salary,
        });
        return { status: 'success' as const, offer_id: offerId, counter_offer: ask, why, reasons, scripts };
      }),
  };
}

function offerOf({ company, role, current_offer, currency }: z.output<typeof Negotiate>): Offer {
  if (current_offer === undefined || company === '')
    throw new ValidationError('Give "offer_id" of a stored offer, or "company" and "current_offer".');
  const unknown = {
    bonus: null,
    equity: null,
    signing: null,
    benefits: null,
    hoursWeek: null,
    holidayDays: null,
  };
  return { id: '', company, role, currency, base: current_offer, ...unknown };
}
