import type { RawEntry } from './raw-entry.ts';

/** A school as it is being read from an entry. */
export interface School {
  entry: RawEntry;
  school: string;
  degree: string;
  field: string;
  place: string;
  gpa: string;
  more: string[];
  doubt: string;
}
