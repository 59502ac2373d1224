import { openAiJson, openAiStrict, type ProviderAdapter } from './adapter.ts';

export const openrouter: ProviderAdapter = {
  async open(route, { temperature, maxTokens }) {
    const { ChatOpenRouter } = await import('@langchain/openrouter');
    return new ChatOpenRouter({
      apiKey: route.apiKey,
      model: route.modelId,
      temperature,
      maxTokens,
      maxRetries: 0,
      siteName: 'JobAI',
      siteUrl: '',
      ...(route.baseUrl === undefined ? {} : { baseURL: `${route.baseUrl.replace(/\/+$/, '')}/api/v1` }),
    });
  },
  strict: openAiStrict,
  json: openAiJson,
};
