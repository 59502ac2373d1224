import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { CallRecord } from './call-record.ts';

/** A call as the stream of events tells it. */
export function callEvent(call: CallRecord): AgentEventInput {
  const { agent, provider, model, success, error, costUsd, latencyMs } = call;
  const tokens = call.inputTokens + call.outputTokens;
  const message = success
    ? `${model} at ${provider} answered in ${(latencyMs / 1000).toFixed(1)} s`
    : `${model} at ${provider} did not answer (${error})`;
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
