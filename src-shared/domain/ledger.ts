import { z } from 'zod';

/** One sentence of a resume or letter with what it rests on. */
export const LedgerSentence = z.object({
  /** Where it stands: `headline`, `summary.0`, `sections.1.entries.0.lines.2`, `paragraphs.0`. */
  place: z.string(),
  text: z.string(),
  /** The user's facts that bear it out; `posting` where it says what the posting says. None where it says nothing of the user. */
  factIds: z.array(z.string()),
  /** What of it is not covered, in words; empty where all is. */
  problems: z.array(z.string()),
});
export type LedgerSentence = z.infer<typeof LedgerSentence>;

/** Every sentence of a document; none may be used while one of them has problems. */
export const Ledger = z.array(LedgerSentence);
export type Ledger = z.infer<typeof Ledger>;
