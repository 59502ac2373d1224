/** What one source answers, page by page, and what must be read of it. */
export interface Answers {
  /** The source's own paths. */
  paths: readonly RegExp[];
  /** Objects as JSON, texts as they are. */
  pages: readonly unknown[];
  /** The number of its first page, where it counts pages; 1 by default. */
  first?: number;
  /** The target that it is asked with; empty for a job site. */
  target?: string;
  /** How many postings are read of all pages, and how many refused with a reason. */
  read: number;
  refused: number;
}
