import { z } from 'zod';

/** Enough for a year's pay in the currency with the most units, such as dong. */
const MOST = 1e11;
const Amount = z.number().min(0).max(MOST).nullable();

/** An offer of work as the user entered it; null is what is not known. Amounts in `currency`. */
export const Offer = z.object({
  id: z.string(),
  company: z.string().trim().min(1, 'say whose offer it is').max(200),
  role: z.string().max(200),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency has three letters, such as EUR'),
  /** A year. */
  base: z.number().min(0).max(MOST),
  /** Expected, a year. */
  bonus: Amount,
  /** Worth of shares, a year, as the user sees it. */
  equity: Amount,
  /** Paid once, at the start. */
  signing: Amount,
  /** What other benefits are worth a year. */
  benefits: Amount,
  hoursWeek: z.number().min(1).max(100).nullable(),
  holidayDays: z.number().min(0).max(200).nullable(),
});
export type Offer = z.infer<typeof Offer>;

export const ComparedOffer = z.object({
  offer: Offer,
  /** In the currency that all are compared in; null where its rate is not known. */
  year1: z.number().nullable(),
  year4: z.number().nullable(),
  /** Year 1's pay by hours that are worked; null where hours or holidays are not known. */
  perHour: z.number().nullable(),
  /** What to ask the employer. */
  ask: z.array(z.string()),
});
export type ComparedOffer = z.infer<typeof ComparedOffer>;
