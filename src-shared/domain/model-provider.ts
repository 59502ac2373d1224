import { z } from 'zod';
import { ModelTier, ProviderName } from './settings.ts';

/** How much of a limit is used; `limit` is null where none is known. */
const Used = z.object({ used: z.number().int(), limit: z.number().int().nullable() });

export const LimiterState = z.object({
  requestsMinute: Used,
  requestsDay: Used,
  /** Without the tokens that the provider had cached. */
  tokensMinute: Used,
  tokensDay: Used,
  /** ISO 8601; the provider takes nothing before. Null while it does. */
  blockedUntil: z.string().nullable(),
});
export type LimiterState = z.infer<typeof LimiterState>;

export const ProviderModel = z.object({
  tier: ModelTier,
  id: z.string(),
  /** USD per million tokens. */
  price: z.object({ input: z.number(), cached: z.number(), output: z.number() }),
  /** Tokens. */
  context: z.number(),
  /** Chosen by the user in place of the catalogue's. */
  chosen: z.boolean(),
  /** `open`: it failed 5 times in a row and is left alone for a minute. */
  breaker: z.enum(['closed', 'open', 'half-open']),
  limiter: LimiterState,
});
export type ProviderModel = z.infer<typeof ProviderModel>;

/** One step of the chain, as it stands now. */
export const ModelProvider = z.object({
  /** The name in the order of fallback: `groq`, `groq-2`, or an added server's id. */
  id: z.string(),
  provider: ProviderName,
  label: z.string(),
  /** The secret that its key is kept under. */
  keyName: z.string(),
  keySet: z.boolean(),
  /** Not switched off by the user. */
  enabled: z.boolean(),
  /** Why it is not asked, in plain words; empty where it is. */
  problem: z.string(),
  /** Replaces the provider's own address; null for the provider's own. */
  baseUrl: z.string().nullable(),
  mayTrainOnData: z.boolean(),
  /** What it may do with what it is sent, in one sentence. */
  privacy: z.string(),
  /** Whether name, e-mail, phone, street and links are replaced before a prompt goes there. */
  placeholders: z.boolean(),
  /** One a tier. */
  models: z.array(ProviderModel),
  /** All models of it that the catalogue knows. */
  known: z.array(z.string()),
});
export type ModelProvider = z.infer<typeof ModelProvider>;

export const ModelProviders = z.object({
  /** When the catalogue of models and prices was last checked. */
  dated: z.string(),
  /** In the order in which they are asked. */
  providers: z.array(ModelProvider),
});
export type ModelProviders = z.infer<typeof ModelProviders>;

/** What one small call of a provider showed. */
export const ProviderTest = z.object({
  ok: z.boolean(),
  /** What is wrong and what to do; empty where it works. */
  why: z.string(),
  model: z.string(),
  latencyMs: z.number(),
  /** Whether the answer came as the JSON that was asked for. */
  structured: z.boolean(),
  /** Models that the provider offers to this key; empty where it does not tell. */
  models: z.array(z.string()),
});
export type ProviderTest = z.infer<typeof ProviderTest>;
