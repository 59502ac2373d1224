import type { RawEntry } from './raw-entry.ts';
import { isSelfEmployed, speaksFor } from './words.ts';

/** A job as it is read, before it is kept. */
export interface Job {
  entry: RawEntry;
  title: string;
  company: string;
  place: string;
  more: string[];
  certain: boolean;
  /** Whether the employer stands before the title, as it does above several positions. */
  companyFirst: boolean;
  /** Whether the place stood behind a comma in the words of the head. */
  townBehind: boolean;
}

/** A job of whose head nothing is read yet. */
export function noJob(entry: RawEntry): Job {
  return {
    entry,
    title: '',
    company: '',
    place: entry.place,
    more: [],
    certain: true,
    companyFirst: true,
    townBehind: false,
  };
}

/** How much a text speaks for a job's title, and against an employer's name: above 0 for a title. */
export function titleness(text: string): number {
  if (isSelfEmployed(text)) return -1;
  // What stands in brackets, as "(bank)" or "(part-time, NHS)", says how or where a title is held.
  const plain = text.replace(/\s*\([^)]*\)/g, '') || text;
  return Math.min(2, speaksFor('title', text)) - Math.min(1, speaksFor('employer', plain));
}
