import type { BaseMessage, BaseMessageLike } from '@langchain/core/messages';
import type { PromptMessage } from '#agents/ports.ts';
import { ADAPTERS } from './providers/index.ts';
import type { Route } from './routing/route.ts';
import type { JsonSchema } from './structured/json-schema.ts';
import { type TokenUsage, usageOf } from './usage.ts';

/** One call of one model. */
export interface ChatCall {
  route: Route;
  messages: readonly PromptMessage[];
  temperature: number;
  maxTokens: number;
  /** How the answer is to look: a strict schema, some JSON, or any text. */
  format: { kind: 'strict'; schema: JsonSchema } | { kind: 'json' } | { kind: 'text' };
  signal: AbortSignal;
  onHeaders(headers: Headers): void;
}

export interface ChatAnswer {
  text: string;
  /** The model stopped because it was not allowed to write more. */
  cutOff: boolean;
  usage: TokenUsage;
}

/** Asks a model through its LangChain class, without any retry. Throws whatever the class throws. */
export async function chat(call: ChatCall): Promise<ChatAnswer> {
  const { model, options } = await prepare(call);
  const message = await model.invoke(toMessages(call.messages), options);
  const metadata = message.response_metadata as Record<string, unknown>;
  const finish = String(metadata['finish_reason'] ?? metadata['finishReason'] ?? '');
  return { text: textOf(message), cutOff: /^(length|max_tokens)$/i.test(finish), usage: usageOf(message) };
}

/** The same, piece by piece. `onUsage` is called with the latest count. */
export async function* chatStream(
  call: ChatCall,
  onUsage: (usage: TokenUsage) => void,
): AsyncIterable<string> {
  const { model, options } = await prepare(call);
  for await (const chunk of await model.stream(toMessages(call.messages), options)) {
    const usage = usageOf(chunk);
    if (usage.input + usage.output > 0) onUsage(usage);
    const text = textOf(chunk);
    if (text !== '') yield text;
  }
}

async function prepare({ route, temperature, maxTokens, format, signal, onHeaders }: ChatCall) {
  const adapter = ADAPTERS[route.provider];
  const model = await adapter.open(route, { temperature, maxTokens, onHeaders });
  const shape =
    format.kind === 'strict' ? adapter.strict(format.schema) : format.kind === 'json' ? adapter.json : {};
  return { model, options: { signal, ...shape } };
}

function toMessages(messages: readonly PromptMessage[]): BaseMessageLike[] {
  return messages.map(({ role, content }) => [role, content]);
}

function textOf(message: BaseMessage): string {
  if (typeof message.content === 'string') return message.content;
  return message.content
    .map((part) => ('text' in part && typeof part.text === 'string' ? part.text : ''))
    .join('');
}
