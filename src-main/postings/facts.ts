import type { Job, Salary } from '#shared/domain/job.ts';

/** What one reader found in a posting. Whatever it does not say stays undefined, so that another reader may. */
export interface PostingFacts {
  url?: string | undefined;
  applyUrl?: string | undefined;
  vendor?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  locations?: string[] | undefined;
  remote?: Job['remote'] | undefined;
  employmentType?: string | undefined;
  salary?: Salary | undefined;
  seniority?: string | undefined;
  yearsMin?: number | undefined;
  education?: string | undefined;
  /** ISO 8601. */
  postedAt?: string | undefined;
  closed?: boolean | undefined;
  /** What says that it is closed: a sentence of the page, or its field and value. */
  closedBy?: string | undefined;
  benefits?: string[] | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** The country for which the page is written, in English: it tells which dollar is meant where no place does. */
  country?: string | undefined;
  /** The description as HTML. Where both are given, `html` wins. */
  html?: string | undefined;
  text?: string | undefined;
  /** What stands around the title of a page: read for pay, place and contract, not part of the description. */
  top?: string | undefined;
  /** All that a page shows but what stands on every page: read for notices, not part of the description. */
  around?: string | undefined;
}

/** A board's record that could not be read: which field, and what was expected there. */
export interface RecordProblem {
  field: string;
  message: string;
}

/** Facts of several readers as one: the first that says something is believed. */
export function mergeFacts(...readings: readonly PostingFacts[]): PostingFacts {
  const merged: Record<string, unknown> = {};
  for (const reading of readings) {
    for (const [name, value] of Object.entries(reading)) {
      if (merged[name] === undefined && saysSomething(value)) merged[name] = value;
    }
  }
  return merged;
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}
