import type { ProviderName } from '#shared/domain/settings.ts';
import type { ProviderAdapter } from './adapter.ts';
import { gemini } from './gemini.ts';
import { groq } from './groq.ts';
import { openaiCompatible } from './openai-compatible.ts';
import { openrouter } from './openrouter.ts';

/** All providers. A new one is a file and a line here, and its models in `resources/providers.yaml`. */
export const ADAPTERS: Record<ProviderName, ProviderAdapter> = {
  groq,
  openrouter,
  gemini,
  'openai-compatible': openaiCompatible,
};
