import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Route } from '../routing/route.ts';
import type { JsonSchema } from '../structured/json-schema.ts';

export interface OpenOptions {
  temperature: number;
  /** Tokens. */
  maxTokens: number;
  /** Called with the headers of each HTTP answer, where the provider's client lets them be seen. */
  onHeaders(headers: Headers): void;
}

/** What is provider-specific about a model: how to open it, and how to ask it for JSON. */
export interface ProviderAdapter {
  /** The provider's own address; empty where each server has its own. */
  origin: string;
  /** Where it lists its models, and how it is told the key. */
  listing(route: Route): { url: string; headers: Record<string, string> };
  open(route: Route, options: OpenOptions): Promise<BaseChatModel>;
  /** Call options for an answer that follows a strict schema (null: the provider has no such thing for this model). */
  strict(schema: JsonSchema): Record<string, unknown>;
  /** Call options for an answer that is some JSON. */
  json: Record<string, unknown>;
}

/** The way in which OpenAI, and all who speak its wire format, are asked for a strict schema. */
export const openAiStrict = (schema: JsonSchema): Record<string, unknown> => ({
  response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
});
export const openAiJson = { response_format: { type: 'json_object' } };

/** A fetch that shows the headers of each answer. */
export function watchedFetch(onHeaders: (headers: Headers) => void): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    onHeaders(response.headers);
    return response;
  };
}

export const bearer = (apiKey: string) => ({ authorization: `Bearer ${apiKey}` });

/** A path under the route's address, or under the provider's own. */
export const under = (route: Route, origin: string, path: string): string =>
  `${(route.baseUrl ?? origin).replace(/\/+$/, '')}${path}`;
