import type { Attributes } from './sdk.ts';

/** A model's call as it was recorded. */
export interface RecordedCall {
  runId: string | null;
  agent: string;
  prompt: string;
  provider: string;
  model: string;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
  error: string | null;
}

/** What was said, as it left the machine. */
export interface SaidToModel {
  messages: readonly { role: string; content: string }[];
  answer: string;
}

/**
 * A model's call in the words of OpenInference’s conventions. What was said is in it only
 * where `said` is given.
 */
export function modelAttributes(call: RecordedCall, said: SaidToModel | null): Attributes {
  return {
    'openinference.span.kind': 'LLM',
    'agent.name': call.agent,
    'llm.provider': call.provider,
    'llm.model_name': call.model,
    'llm.prompt_template.version': call.prompt,
    'llm.token_count.prompt': call.inputTokens,
    'llm.token_count.prompt_details.cache_read': call.cachedTokens,
    'llm.token_count.completion': call.outputTokens,
    'llm.token_count.total': call.inputTokens + call.outputTokens,
    'llm.cost.total': call.costUsd,
    ...(call.runId === null ? {} : { 'session.id': call.runId }),
    ...(call.error === null ? {} : { 'error.kind': call.error }),
    ...(said === null ? {} : wordsOf(said)),
  };
}

function wordsOf({ messages, answer }: SaidToModel): Attributes {
  const inputs = messages.flatMap(({ role, content }, index) => [
    [`llm.input_messages.${index}.message.role`, role],
    [`llm.input_messages.${index}.message.content`, content],
  ]);
  return {
    ...Object.fromEntries(inputs),
    'llm.output_messages.0.message.role': 'assistant',
    'llm.output_messages.0.message.content': answer,
  };
}
