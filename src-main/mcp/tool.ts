import type { z } from 'zod';
import type { Calls } from '#main/rpc/calls.ts';

/** One thing that a model may ask JobAI for. */
export interface Tool {
  name: string;
  title: string;
  /** For the model: what it does, and what it never does. */
  description: string;
  input: z.ZodObject;
  /** Whether it only looks. */
  readOnly: boolean;
  run(calls: Calls, input: never, signal: AbortSignal): Promise<unknown>;
}

/** A tool, with its input typed by its schema. */
export function tool<I extends z.ZodObject>(
  made: Omit<Tool, 'input' | 'run'> & {
    input: I;
    run(calls: Calls, input: z.output<I>, signal: AbortSignal): Promise<unknown>;
  },
): Tool {
  return made as unknown as Tool;
}
