import { z } from 'zod';

/** Model providers of the catalogue, in the default order of fallback. */
export const ProviderName = z.enum(['groq', 'openrouter', 'gemini', 'openai-compatible']);
export type ProviderName = z.infer<typeof ProviderName>;

/** An OpenAI-compatible server that the user added (Ollama, LM Studio, any other). */
export const AddedServer = z.object({ id: z.string(), name: z.string(), baseUrl: z.url(), model: z.string() });
export type AddedServer = z.infer<typeof AddedServer>;

/** All that can be set. Secrets are not settings: they live in the keychain. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  minScore: z.number().int().min(0).max(100).default(70),
  /** Jobs worked on at once before the browser. */
  concurrency: z.number().int().min(1).max(8).default(4),
  /** Forms filled at once. */
  browserConcurrency: z.number().int().min(1).max(2).default(2),
  /** How long a question waits before its job is parked, in ms. */
  questionTimeoutMs: z.number().int().min(100).default(300_000),
  blockedCompanies: z.array(z.string()).default([]),
  letterTone: z.enum(['professional', 'enthusiastic', 'formal', 'casual']).default('professional'),
  browser: z
    .object({
      /** Absolute path; empty finds the installed Chrome. */
      executablePath: z.string().default(''),
      headless: z.boolean().default(false),
    })
    .prefault({}),
  llm: z
    .object({
      enabled: z.boolean().default(true),
      order: z.array(z.string()).default(['groq', 'groq-2', 'openrouter', 'openrouter-2', 'gemini']),
      disabled: z.array(z.string()).default([]),
      servers: z.array(AddedServer).default([]),
      timeoutMs: z.number().int().min(1000).default(60_000),
    })
    .prefault({}),
  /** Base URLs that replace a source's or provider's own, for mirrors and tests. Key: e.g. `greenhouse`, `groq`. */
  baseUrls: z.record(z.string(), z.url()).default({}),
  httpTimeoutMs: z.number().int().min(100).default(30_000),
});
export type Settings = z.infer<typeof Settings>;
export const SettingsPatch = Settings.partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;
