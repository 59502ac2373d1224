import type { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { geminiSchemaOf } from '../structured/gemini-schema.ts';
import { type ProviderAdapter, under } from './adapter.ts';

const ORIGIN = 'https://generativelanguage.googleapis.com';

export const gemini: ProviderAdapter = {
  origin: ORIGIN,
  listing: (route) => ({
    url: under(route, ORIGIN, '/v1beta/models?pageSize=200'),
    headers: { 'x-goog-api-key': route.apiKey },
  }),
  async open(route, { temperature, maxTokens }) {
    const { ChatGoogleGenerativeAI: Gemini } = await import('@langchain/google-genai');
    return mended(
      new Gemini({
        apiKey: route.apiKey,
        model: route.modelId,
        temperature,
        maxOutputTokens: maxTokens,
        maxRetries: 0,
        ...(route.baseUrl === undefined ? {} : { baseUrl: route.baseUrl }),
      }),
    );
  },
  strict: (schema) => ({ responseSchema: geminiSchemaOf(schema) }),
  // Without a schema its client can't be told to write JSON; the prompt asks for it.
  json: {},
};

type Streamed = { response: Promise<unknown> };
type Insides = { client: { generateContentStream(...args: unknown[]): Promise<Streamed> } };

/**
 * Mends two faults of the class, on this instance alone: a plain call does not hand its signal to the request, so that
 * neither a time limit nor the user could end it; and a stream that breaks off rejects a promise that nobody holds,
 * which would end the whole program.
 */
function mended(model: ChatGoogleGenerativeAI): ChatGoogleGenerativeAI {
  const generate = model._generate.bind(model);
  const complete = model.completionWithRetry.bind(model);
  model._generate = (messages, options, manager) => {
    const { signal } = options;
    model.completionWithRetry = (request) => complete(request, { ...options, ...(signal ? { signal } : {}) });
    return generate(messages, options, manager);
  };
  const { client } = model as unknown as Insides;
  const stream = client.generateContentStream.bind(client);
  client.generateContentStream = async (...args) => {
    const streamed = await stream(...args);
    streamed.response.catch(() => undefined);
    return streamed;
  };
  return model;
}
