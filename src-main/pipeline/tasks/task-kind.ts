import type { z } from 'zod';

/** What a piece of work may do and learn while it runs. */
export interface TaskContext {
  /** Aborts when it is cancelled, when its time is nearly up, and when the app closes. */
  signal: AbortSignal;
  /** Says what it does now, for the user; how far it is where that can be counted. */
  say(progress: string, at?: { done: number; of: number }): void;
}

/** What came of it. */
export interface TaskOutcome {
  /** In words, kept for an hour. */
  result?: string;
  /** What it writes into the database: stored in one transaction with the task's end, so that it is there exactly once. */
  effect?: () => void;
}

/** A kind of work: what it needs, and how it is done. But for its `effect`, done twice it must do no harm. */
export interface TaskKind<T = never> {
  schema: z.ZodType<T>;
  /** How many of this kind run at once at most. */
  most: number;
  run(payload: T, context: TaskContext): Promise<TaskOutcome | undefined>;
}
