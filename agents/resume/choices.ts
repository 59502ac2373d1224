import type { Claim } from '#shared/domain/resume-document.ts';

/** What is decided before a resume is put together: how much each text counts, in which words, and how much there is room for. */
export interface Choices {
  /** How much a text matters; the greater the earlier. */
  weigh(text: string, factIds: readonly string[]): number;
  /** Another wording for the line that stands on this fact. */
  reworded: ReadonlyMap<string, Claim>;
  /** The opening sentences; null takes the user's own. */
  summary: Claim[] | null;
  /** Sections that the user wished to be left out, by kind or by heading in small letters. */
  withoutSections: readonly string[];
  /** All of the profile, however long that is: nothing is left out for room. */
  whole?: boolean;
  /** Lines under jobs in all. */
  jobLines: number;
  /** Whether a text is to stay out, as the user wished. */
  leaveOut(text: string): boolean;
}
