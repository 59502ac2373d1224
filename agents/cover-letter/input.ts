import type { BaseCheckpointSaver } from '@langchain/langgraph';
import { z } from 'zod';
import { CompanyResearch } from '#shared/domain/company.ts';
import { Fact } from '#shared/domain/fact.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { CoverLetter, LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import { Profile } from '#shared/domain/profile.ts';

/** Stores a draft before it is asked about, and answers its id. */
export type SaveDraft = (letter: CoverLetter) => string | Promise<string>;

/** Makes the graph durable: where a thread was left, it goes on, with no draft written or asked about twice. */
export interface LetterThread {
  checkpointer: BaseCheckpointSaver;
  /** One for a run and a job. */
  id: string;
}

export const LetterInput = z.object({
  analysis: JobAnalysis,
  profile: Profile,
  facts: z.array(Fact),
  company: CompanyResearch.nullable(),
  tone: LetterTone,
  style: LetterStyle.optional(),
  /** Whether the user is asked about each draft. */
  review: z.boolean(),
  saveDraft: z.custom<SaveDraft>((value) => typeof value === 'function', 'saveDraft is a function'),
  thread: z.custom<LetterThread>((value) => typeof value === 'object' && value !== null).optional(),
});
export type LetterInput = z.infer<typeof LetterInput>;

export const LetterOutput = z.object({
  letter: CoverLetter,
  /** Of the last draft, as `saveDraft` gave it. */
  letterId: z.string(),
  /** `ended`: the user wants no letter for this job. */
  outcome: z.enum(['approved', 'ended']),
});
export type LetterOutput = z.infer<typeof LetterOutput>;
