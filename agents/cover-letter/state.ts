import type { CoverLetter, LetterTone } from '#shared/domain/letter.ts';
import type { Claim } from '#shared/domain/resume-document.ts';

/** One thing that the letter will say: facts that answer a need of the posting. */
export interface Point {
  /** The posting's words; empty where none match. */
  need: string;
  factIds: string[];
}

/** What a draft holds before it is laid out. */
export interface DraftContent {
  paragraphs: Claim[];
  tone: LetterTone;
  engine: 'model' | 'offline';
  /** What of the user's wish could not be followed, in words. */
  notes: string[];
}

/** The graph's whole state: plain data, so that a checkpoint can hold it. */
export interface LetterState {
  points: Point[];
  /** What is known of the company, a sentence each; quotes from the posting first. */
  research: string[];
  content: DraftContent | null;
  letter: CoverLetter | null;
  letterId: string;
  /** Drafts written, from 1. */
  draft: number;
  /** The user's comments, oldest first. */
  comments: string[];
  /** The user's own text of the letter, when they edited it. */
  edited: string | null;
  verdict: 'none' | 'approved' | 'revise' | 'end';
}
