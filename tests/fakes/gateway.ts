import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GenerateRequest } from '#agents/ports.ts';
import { type Catalogue, loadCatalogue } from '#main/llm/catalogue.ts';
import { createLlm, type LlmOptions } from '#main/llm/create-llm.ts';
import type { CallRecord } from '#main/llm/gateway/call-record.ts';
import type { KnownProfiles } from '#main/llm/privacy/placeholders-for.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/domain/settings.ts';
import { silentLog } from './silent-log.ts';

export const catalogueFile = fileURLToPath(new URL('../../resources/providers.yaml', import.meta.url));

/** The catalogue as a paid plan knows it: without limits. */
export function unlimitedCatalogue(): Catalogue {
  const catalogue = loadCatalogue(catalogueFile);
  const models = Object.values(catalogue.providers).flatMap((provider) => Object.values(provider.models));
  for (const model of models) model.limits = {};
  return catalogue;
}

/** The keys that a test sets, by secret name. */
export type TestKeys = Record<string, string>;
export const ALL_KEYS: TestKeys = {
  GROQ_API_KEY: 'gsk_canary_one_0001',
  GROQ_API_KEY_FALLBACK: 'gsk_canary_two_0002',
  OPENROUTER_API_KEY: 'sk-or-canary-three',
  OPENROUTER_API_KEY_FALLBACK: 'sk-or-canary-four4',
  GEMINI_API_KEY: 'AIza_canary_five_05',
};

/** These profiles, the first of them active. */
export const profilesOf = (...all: Profile[]): KnownProfiles => ({
  active: () => all[0] ?? null,
  get: (id) => all.find((profile) => profile.id === id) ?? null,
  all: () => all,
});

export interface GatewayOptions extends Partial<Omit<LlmOptions, 'settings'>> {
  /** The simulator's address. */
  url: string;
  keys?: TestKeys;
  llm?: Partial<Settings['llm']>;
}

/** The real gateway over the simulator, with what it recorded and said. */
export function gatewayOver({
  url,
  keys = { GROQ_API_KEY: 'gsk_canary_one_0001' },
  llm,
  ...over
}: GatewayOptions) {
  const calls: CallRecord[] = [];
  const events: AgentEventInput[] = [];
  const kept = new Map<string, string>();
  const baseUrls = { groq: url, openrouter: url, gemini: url };
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    baseUrls,
    llm: { ...DEFAULT_SETTINGS.llm, timeoutMs: 2_000, ...llm },
  };
  const port = createLlm({
    catalogue: loadCatalogue(catalogueFile),
    settings: () => settings,
    secret: async (name) => keys[name] ?? null,
    record: (call) => calls.push(call),
    cache: { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) },
    profiles: profilesOf(),
    emit: (event) => events.push(event),
    log: silentLog,
    clock: { now: () => new Date() },
    random: () => 0,
    ...over,
  });
  return { llm: port, calls, events };
}

export const Judgement = z.object({
  score: z.number(),
  fits: z.boolean(),
  level: z.enum(['junior', 'senior']),
  skills: z.array(z.string()),
  note: z.string().optional(),
});

let asked = 0;
/** A request for a `Judgement`, different each time. */
export function judgementRequest(over: Partial<GenerateRequest<z.infer<typeof Judgement>>> = {}) {
  asked += 1;
  return {
    agent: 'analyst' as const,
    tier: 'fast' as const,
    temperature: 0.2,
    prompt: { key: 'analyst.extract', version: '1' },
    schema: Judgement,
    messages: [
      { role: 'system' as const, content: 'You judge postings.' },
      { role: 'user' as const, content: `Posting ${asked}` },
    ],
    signal: new AbortController().signal,
    ...over,
  };
}
