import type { AgentName } from '#shared/domain/agent-name.ts';

/** One attempt at one model, as it is recorded. */
export interface CallRecord {
  runId: string | null;
  jobId: string | null;
  agent: AgentName;
  /** Key and version of the prompt. */
  prompt: string;
  provider: string;
  model: string;
  /** Of a call that was given up they are estimated. */
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  latencyMs: number;
  costUsd: number;
  success: boolean;
  /** The kind of failure; never the provider's text. */
  error: string | null;
  at: string;
}
