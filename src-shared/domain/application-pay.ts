import { z } from 'zod';
import { ApplicationStatus } from './application.ts';

/** One of the four pays of an application: as it was said, and a year of it in the currency that is asked for. */
export const SaidPay = z.object({
  /** Empty where nobody said it. */
  text: z.string(),
  /** Null where it can't be brought to a year in that currency. */
  yearly: z.number().nullable(),
});
export type SaidPay = z.infer<typeof SaidPay>;

export const ApplicationPay = z.object({
  applicationId: z.string(),
  title: z.string(),
  company: z.string(),
  status: ApplicationStatus,
  /** The least that the user wants of a job. */
  desired: SaidPay,
  /** What the posting states. */
  posted: SaidPay,
  /** What the form was told, word for word. */
  expected: SaidPay,
  /** What the offer that the user entered says. */
  offered: SaidPay,
});
export type ApplicationPay = z.infer<typeof ApplicationPay>;
