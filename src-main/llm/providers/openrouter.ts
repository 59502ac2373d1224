import { bearer, openAiJson, openAiStrict, type ProviderAdapter, under } from './adapter.ts';

const ORIGIN = 'https://openrouter.ai';

export const openrouter: ProviderAdapter = {
  origin: ORIGIN,
  listing: (route) => ({ url: under(route, ORIGIN, '/api/v1/models'), headers: bearer(route.apiKey) }),
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
