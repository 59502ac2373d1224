import { bearer, openAiJson, openAiStrict, type ProviderAdapter, under, watchedFetch } from './adapter.ts';

const ORIGIN = 'https://api.groq.com';

export const groq: ProviderAdapter = {
  origin: ORIGIN,
  listing: (route) => ({ url: under(route, ORIGIN, '/openai/v1/models'), headers: bearer(route.apiKey) }),
  async open(route, { temperature, maxTokens, onHeaders }) {
    const { ChatGroq } = await import('@langchain/groq');
    return new ChatGroq({
      apiKey: route.apiKey,
      model: route.modelId,
      temperature,
      maxTokens,
      maxRetries: 0,
      fetch: watchedFetch(onHeaders),
      ...(route.model.reasoning === undefined ? {} : { reasoningEffort: route.model.reasoning }),
      ...(route.baseUrl === undefined ? {} : { baseUrl: route.baseUrl }),
    });
  },
  strict: openAiStrict,
  json: openAiJson,
};
