import { z } from 'zod';

/** Everyone who can speak in an event or be billed for a model call. */
export const AgentName = z.enum([
  'system',
  'pipeline',
  'scout',
  'analyst',
  'company',
  'resume',
  'cover-letter',
  'applier',
  'interview',
  'salary',
  'network',
  'tracker',
  'browser',
  'hitl',
  'llm',
  'guard',
  'files',
  'scan',
]);
export type AgentName = z.infer<typeof AgentName>;
