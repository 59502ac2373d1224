import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Case } from '../case.ts';

export type Knockout = JobAnalysis['knockouts'][number];
/** One rule: what it finds against applying, each with the posting's words. */
export type KnockoutRule = (subject: Case) => Knockout[];

/** Makes a knock-out; `contradicted` says that the user's own data rule it out, which blocks. */
export function knockout(rule: string, quote: string, contradicted: boolean): Knockout {
  return { rule, quote, severity: contradicted ? 'block' : 'warn' };
}
