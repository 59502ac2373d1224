import type { FieldOutcome } from '#shared/domain/form.ts';

/** A review that the person approved: from then on what it shows may go out. */
export interface Approval {
  at: number;
  /** All that the review says but the answers. */
  shown: string;
}

/** While a person had the page, in ms since the epoch: what leaves it then is theirs to send. */
export interface Hand {
  from: number;
  until: number;
}

/** What the program did with one form, by its own word. */
export interface Worked {
  submitted: false | 'confirmed' | 'unknown';
  /** What it says to the person in the end. */
  said: string;
  fields: readonly FieldOutcome[];
  approvals: readonly Approval[];
  hand?: Hand | undefined;
}
