import { z } from 'zod';
import { ReminderSettings } from './agenda.ts';
import { AgentName } from './agent-name.ts';
import { Budgets, NO_BUDGETS } from './budget.ts';
import { EmbedderChoice } from './embedder.ts';
import { LetterStyle, LetterTone } from './letter.ts';
import { ScoreWeights } from './score-weights.ts';
import { SyncGroup } from './sync-group.ts';

/** Model providers of the catalogue, in the default order of fallback. */
export const ProviderName = z.enum(['groq', 'openrouter', 'gemini', 'openai-compatible']);
export type ProviderName = z.infer<typeof ProviderName>;

const Address = z.url('that is not an address; it looks like http://127.0.0.1:11434');

/** An OpenAI-compatible server that the user added (Ollama, LM Studio, any other). */
export const AddedServer = z.object({
  id: z.string(),
  name: z.string(),
  baseUrl: Address,
  model: z.string(),
});
export type AddedServer = z.infer<typeof AddedServer>;

export const ModelTier = z.enum(['fast', 'strong', 'vision']);
export type ModelTier = z.infer<typeof ModelTier>;
const TierModels = z.partialRecord(ModelTier, z.string().min(1));
const ModelChoice = z.object({ provider: z.string(), model: z.string().min(1) });

/** Where a browser is that runs already. What follows a `?` opens its door, and has its place among the keys. */
const BrowserAddress = z
  .url({
    protocol: /^(https?|wss?)$/,
    error: 'that is no address of a browser; it looks like http://127.0.0.1:9222',
  })
  .refine((address) => !/[?#]/.test(address) && URL.parse(address)?.username === '', {
    message: 'leave out all that opens its door, such as ?token=...: that is kept among your keys',
  });

const BrowserSettings = z.object({
  /** Absolute path; empty finds the installed Chrome. */
  executablePath: z.string(),
  headless: z.boolean(),
  /** A browser that runs already, here or elsewhere, in place of the installed one; empty starts that. */
  address: z.union([z.literal(''), BrowserAddress]),
  /** What left with a form is compared with what was approved; the receipt says what was not in it. */
  compareSent: z.boolean(),
  /** How many forms a day a search may send without a look of the user's; practice does not count. */
  autoPerDay: z.number().int().min(0).max(200),
});

const LlmSettings = z.object({
  enabled: z.boolean(),
  order: z.array(z.string()),
  disabled: z.array(z.string()),
  servers: z.array(AddedServer),
  timeoutMs: z.number().int().min(1000),
  /** Models in place of the catalogue's, by provider (`groq`, an added server's id) and tier. */
  tierModels: z.record(z.string(), TierModels),
  /** One provider's model that an agent asks first; the rest of the order follows. */
  agentModels: z.partialRecord(AgentName, ModelChoice),
  budgets: Budgets,
  /** Whether name, e-mail, phone, street and links are replaced before a prompt goes to a provider; by id. Not named: yes, but for servers on the user's own machine or network. */
  placeholders: z.record(z.string(), z.boolean()),
});

const WebSearchSettings = z.object({
  engine: z.enum(['serpapi', 'searxng']),
  /** The user's own SearXNG; empty where there is none. */
  searxngUrl: z.union([z.literal(''), Address]),
});

const Origin = z
  .url('that is no origin; it looks like http://localhost:3000')
  .refine((origin) => URL.canParse(origin) && new URL(origin).origin === origin, {
    message: 'an origin has no path; it looks like http://localhost:3000',
  });

const ApiSettings = z.object({
  enabled: z.boolean(),
  port: z.number().int().min(1024, 'a port is 1024 to 65535').max(65_535, 'a port is 1024 to 65535'),
  /** Web pages that may ask, by origin. No page may without. */
  corsOrigins: z.array(Origin),
  rateLimitEnabled: z.boolean(),
  /** Requests of one caller in a period, those that change something apart. */
  rateLimitRequests: z.number().int().positive('the rate limit must be positive'),
  rateLimitWrites: z.number().int().positive('the rate limit must be positive'),
  rateLimitPeriodSeconds: z.number().int().positive('the period must be positive'),
  /** The Supabase project whose sign-ins are taken too; empty for none. */
  supabaseUrl: z.union([z.literal(''), Address]),
  /** The ids of its users who may ask: the data is one person's. */
  supabaseUsers: z.array(z.string().min(1)),
});

const SyncSettings = z.object({
  /** The user's own Supabase project; empty for none. */
  url: z.union([z.literal(''), Address]),
  /** Its public key, which is no secret. */
  key: z.string().max(2000),
  groups: z.array(SyncGroup),
  /** Whether answers that only the user may give (visa, pay, health) go there too. */
  sensitive: z.boolean(),
});

const TelemetrySettings = z.object({
  /** The user's own collector of traces (OTLP over HTTP); empty for none. */
  url: z.union([z.literal(''), Address]),
  /** Whether what models are asked and answer goes there too. */
  prompts: z.boolean(),
});

const UpdateSettings = z.object({
  /** Whether the feed is asked once a day; otherwise only when the user says so. */
  check: z.boolean(),
  /** Where releases are asked for; empty for the place that the package names. */
  feed: z.union([z.literal(''), Address]),
});

/** All that can be set. Secrets are not settings: they live in the keychain. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']),
  minScore: z.number().int().min(0).max(100),
  /** Jobs worked on at once before the browser. */
  concurrency: z.number().int().min(1).max(8),
  /** Forms filled at once. */
  browserConcurrency: z.number().int().min(1).max(2),
  /** How long a question waits before its job is parked, in ms. */
  questionTimeoutMs: z.number().int().min(100),
  blockedCompanies: z.array(z.string()),
  letterTone: LetterTone,
  letterStyle: LetterStyle,
  browser: BrowserSettings,
  llm: LlmSettings,
  /** Base URLs that replace a source's or provider's own, for mirrors and tests. Key: e.g. `greenhouse`, `groq`. */
  baseUrls: z.record(z.string(), Address),
  httpTimeoutMs: z.number().int().min(100),
  webSearch: WebSearchSettings,
  api: ApiSettings,
  sync: SyncSettings,
  /** Whether saved searches run on beside the clock when the window is closed. */
  stayInTray: z.boolean(),
  /** What each part of the score counts, where it is not the usual. */
  scoreWeights: ScoreWeights,
  reminders: ReminderSettings,
  telemetry: TelemetrySettings,
  updates: UpdateSettings,
  /** What finds by meaning in the user's files. */
  embedder: EmbedderChoice,
});
export type Settings = z.infer<typeof Settings>;

/** Any part of the settings. What is left out, also inside its parts, stays as it is. */
export const SettingsPatch = Settings.extend({
  browser: BrowserSettings.partial(),
  llm: LlmSettings.partial(),
  webSearch: WebSearchSettings.partial(),
  api: ApiSettings.partial(),
  reminders: ReminderSettings.partial(),
  sync: SyncSettings.partial(),
  telemetry: TelemetrySettings.partial(),
  updates: UpdateSettings.partial(),
}).partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  logLevel: 'info',
  minScore: 70,
  concurrency: 4,
  browserConcurrency: 2,
  questionTimeoutMs: 300_000,
  blockedCompanies: [],
  letterTone: 'professional',
  letterStyle: LetterStyle.parse({}),
  browser: { executablePath: '', headless: false, address: '', compareSent: true, autoPerDay: 10 },
  llm: {
    enabled: true,
    order: ['groq', 'groq-2', 'openrouter', 'openrouter-2', 'gemini'],
    disabled: [],
    servers: [],
    timeoutMs: 60_000,
    tierModels: {},
    agentModels: {},
    budgets: NO_BUDGETS,
    placeholders: {},
  },
  baseUrls: {},
  httpTimeoutMs: 30_000,
  webSearch: { engine: 'serpapi', searxngUrl: '' },
  api: {
    enabled: false,
    port: 8765,
    corsOrigins: [],
    rateLimitEnabled: true,
    rateLimitRequests: 100,
    rateLimitWrites: 60,
    rateLimitPeriodSeconds: 60,
    supabaseUrl: '',
    supabaseUsers: [],
  },
  sync: {
    url: '',
    key: '',
    groups: ['profile', 'jobs', 'documents', 'applications', 'answers'],
    sensitive: false,
  },
  stayInTray: true,
  scoreWeights: {},
  reminders: { hour: 9, followUpDays: [7, 14] },
  telemetry: { url: '', prompts: false },
  updates: { check: false, feed: '' },
  embedder: { kind: 'built-in' },
};
