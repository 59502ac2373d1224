import type { ProviderName } from '#shared/domain/settings.ts';

/** The steps of the chain that have a key of their own: which provider, and which secret. */
export const KEYED_ROUTES: Record<string, { provider: ProviderName; secret: string }> = {
  groq: { provider: 'groq', secret: 'GROQ_API_KEY' },
  'groq-2': { provider: 'groq', secret: 'GROQ_API_KEY_FALLBACK' },
  openrouter: { provider: 'openrouter', secret: 'OPENROUTER_API_KEY' },
  'openrouter-2': { provider: 'openrouter', secret: 'OPENROUTER_API_KEY_FALLBACK' },
  gemini: { provider: 'gemini', secret: 'GEMINI_API_KEY' },
};

/** The secret that an added server's key is kept under. */
export const serverSecret = (serverId: string): string => `SERVER_API_KEY_${serverId}`;
