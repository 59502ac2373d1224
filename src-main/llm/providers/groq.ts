import { openAiJson, openAiStrict, type ProviderAdapter, watchedFetch } from './adapter.ts';

export const groq: ProviderAdapter = {
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
