import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { agentWork } from '#shared/domain/agent-work.ts';
import { failureText } from '#shared/domain/model-failure.ts';
import type { CallRecord } from './call-record.ts';

/** A call as the stream of events tells it; `label` is the provider's name for the user. */
export function callEvent(call: CallRecord, label: string): AgentEventInput {
  const { agent, provider, model, success, error, costUsd, latencyMs } = call;
  const tokens = call.inputTokens + call.outputTokens;
  const what = success ? `answered in ${(latencyMs / 1000).toFixed(1)} s` : failureText(error ?? '');
  const message = `${agentWork(agent)}: ${label} (${model}) ${what}`;
  const data = {
    jobId: call.jobId ?? '',
    agent,
    provider,
    model,
    success,
    error,
    tokens,
    costUsd,
    latencyMs,
  };
  return { type: 'llm:call', agent: 'llm', message, data };
}
