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
}

export interface ChatAnswer {
  text: string;
  /** The model stopped because it was not allowed to write more. */
  cutOff: boolean;
  usage: TokenUsage;
}

/** A call that is ready to be made. Nothing is tried twice; whatever the provider's client throws comes through. */
export interface Chat {
  ask(signal: AbortSignal): Promise<ChatAnswer>;
  /** The answer piece by piece. `onUsage` is called with the latest count. */
  stream(signal: AbortSignal, onUsage: (usage: TokenUsage) => void): AsyncIterable<string>;
}

/** Loads the provider's LangChain class and prepares a call. */
export async function openChat(call: ChatCall, onHeaders: (headers: Headers) => void): Promise<Chat> {
  const { route, temperature, maxTokens, format } = call;
  const adapter = ADAPTERS[route.provider];
  const model = await adapter.open(route, { temperature, maxTokens, onHeaders });
  const shape =
    format.kind === 'strict' ? adapter.strict(format.schema) : format.kind === 'json' ? adapter.json : {};
  const messages = call.messages.map(messageOf);

  return {
    async ask(signal) {
      const message = await unlessAborted(model.invoke(messages, { signal, ...shape }), signal);
      const metadata = message.response_metadata as Record<string, unknown>;
      const finish = String(metadata['finish_reason'] ?? metadata['finishReason'] ?? '');
      return {
        text: textOf(message),
        cutOff: /^(length|max_tokens)$/i.test(finish),
        usage: usageOf(message),
      };
    },
    async *stream(signal, onUsage) {
      for await (const chunk of await model.stream(messages, { signal, ...shape })) {
        const usage = usageOf(chunk);
        if (usage.input + usage.output > 0) onUsage(usage);
        const text = textOf(chunk);
        if (text !== '') yield text;
      }
    },
  };
}

/** Pictures travel in the form of OpenAI's wire, which each provider's class knows to turn into its own. */
function messageOf({ role, content, pictures = [] }: PromptMessage): BaseMessageLike {
  if (pictures.length === 0) return [role, content];
  const seen = pictures.map(({ mime, base64 }) => ({
    type: 'image_url' as const,
    image_url: { url: `data:${mime};base64,${base64}` },
  }));
  return [role, [{ type: 'text' as const, text: content }, ...seen]];
}

/** Ends the wait with the signal, also where a client does not listen to it. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}

function textOf(message: BaseMessage): string {
  if (typeof message.content === 'string') return message.content;
  return message.content
    .map((part) => ('text' in part && typeof part.text === 'string' ? part.text : ''))
    .join('');
}
