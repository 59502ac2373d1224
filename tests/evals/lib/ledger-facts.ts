import data from './ledger-facts.json' with { type: 'json' };

/** What people wrote about their work, with honest rephrasings as a model or a person would write them. */
export interface LedgerFact {
  /** The line as the profile has it; empty where a rephrasing is about the job itself. */
  fact: string;
  /** Title, company, place and period of the job it belongs to. */
  job: string;
  /** The same in other words. */
  honest: string[];
}

export const LEDGER_FACTS: readonly LedgerFact[] = data.facts;
export const LEDGER_JOBS: readonly LedgerFact[] = data.jobs.map((job) => ({ ...job, fact: '' }));
