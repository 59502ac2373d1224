import { bearer, openAiJson, openAiStrict, type ProviderAdapter, watchedFetch } from './adapter.ts';

/** Any server that speaks OpenAI's wire format: Ollama, LM Studio, vLLM, llama.cpp. */
export const openaiCompatible: ProviderAdapter = {
  origin: '',
  listing: (route) => ({
    url: `${withVersion(route.baseUrl ?? '')}/models`,
    headers: route.apiKey === 'none' ? {} : bearer(route.apiKey),
  }),
  async open(route, { temperature, maxTokens, onHeaders }) {
    const { ChatOpenAI } = await import('@langchain/openai');
    return new ChatOpenAI({
      apiKey: route.apiKey,
      model: route.modelId,
      temperature,
      maxTokens,
      maxRetries: 0,
      configuration: { baseURL: withVersion(route.baseUrl ?? ''), fetch: watchedFetch(onHeaders) },
    });
  },
  strict: openAiStrict,
  json: openAiJson,
};

/** Users paste the server's address with or without its `/v1`. */
export function withVersion(baseUrl: string): string {
  const trimmed = baseUrl.replace(/\/+$/, '');
  return /\/v\d+$/.test(trimmed) ? trimmed : `${trimmed}/v1`;
}
