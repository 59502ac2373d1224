import { geminiSchemaOf } from '../structured/gemini-schema.ts';
import type { ProviderAdapter } from './adapter.ts';

export const gemini: ProviderAdapter = {
  async open(route, { temperature, maxTokens }) {
    const { ChatGoogleGenerativeAI } = await import('@langchain/google-genai');
    return new ChatGoogleGenerativeAI({
      apiKey: route.apiKey,
      model: route.modelId,
      temperature,
      maxOutputTokens: maxTokens,
      maxRetries: 0,
      // Only its streaming path hands the signal on: without it neither a time limit nor the user could end a call.
      streaming: true,
      ...(route.baseUrl === undefined ? {} : { baseUrl: route.baseUrl }),
    });
  },
  strict: (schema) => ({ responseSchema: geminiSchemaOf(schema) }),
  // Without a schema its client can't be told to write JSON; the prompt asks for it.
  json: {},
};
