import { firstIssueInWords } from '#shared/domain/issue-in-words.ts';
import { SettingsPatch } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';

type Put = (patch: SettingsPatch, value: string) => unknown;

/**
 * The environment variables that override the settings file, and what each sets. Besides, `JOBAI_BASE_URL_<NAME>`: the base
 * URL of a source or provider, e.g. `JOBAI_BASE_URL_GREENHOUSE`; and `JOBAI_MODEL_<NAME>`: a provider's model for reading and
 * writing, e.g. `JOBAI_MODEL_GROQ`.
 */
const VARIABLES: Record<string, Put> = {
  JOBAI_THEME: (patch, value) => Object.assign(patch, { theme: value }),
  JOBAI_LOG_LEVEL: (patch, value) => Object.assign(patch, { logLevel: value }),
  JOBAI_MIN_SCORE: (patch, value) => Object.assign(patch, { minScore: Number(value) }),
  JOBAI_CONCURRENCY: (patch, value) => Object.assign(patch, { concurrency: Number(value) }),
  JOBAI_BROWSER_CONCURRENCY: (patch, value) => Object.assign(patch, { browserConcurrency: Number(value) }),
  JOBAI_QUESTION_TIMEOUT_MS: (patch, value) => Object.assign(patch, { questionTimeoutMs: Number(value) }),
  JOBAI_HTTP_TIMEOUT_MS: (patch, value) => Object.assign(patch, { httpTimeoutMs: Number(value) }),
  JOBAI_CHROME: (patch, value) =>
    Object.assign(patch, { browser: { ...patch.browser, executablePath: value } }),
  JOBAI_HEADLESS: (patch, value) =>
    Object.assign(patch, { browser: { ...patch.browser, headless: flag(value) } }),
  JOBAI_BROWSER_ADDRESS: (patch, value) =>
    Object.assign(patch, { browser: { ...patch.browser, address: value } }),
  JOBAI_LLM: (patch, value) => Object.assign(patch, { llm: { ...patch.llm, enabled: flag(value) } }),
  JOBAI_SEARXNG_URL: (patch, value) =>
    Object.assign(patch, { webSearch: { engine: 'searxng', searxngUrl: value } }),
  JOBAI_LLM_ORDER: (patch, value) => Object.assign(patch, { llm: { ...patch.llm, order: list(value) } }),
  JOBAI_API: (patch, value) => Object.assign(patch, { api: { ...patch.api, enabled: flag(value) } }),
  JOBAI_API_PORT: (patch, value) => Object.assign(patch, { api: { ...patch.api, port: Number(value) } }),
  JOBAI_API_CORS_ORIGINS: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, corsOrigins: list(value) } }),
  JOBAI_API_RATE_LIMIT: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, rateLimitEnabled: flag(value) } }),
  JOBAI_API_RATE_LIMIT_REQUESTS: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, rateLimitRequests: Number(value) } }),
  JOBAI_API_RATE_LIMIT_WRITES: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, rateLimitWrites: Number(value) } }),
  JOBAI_API_RATE_LIMIT_PERIOD: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, rateLimitPeriodSeconds: Number(value) } }),
  JOBAI_SYNC_URL: (patch, value) => Object.assign(patch, { sync: { ...patch.sync, url: value } }),
  JOBAI_SYNC_KEY: (patch, value) => Object.assign(patch, { sync: { ...patch.sync, key: value } }),
  JOBAI_SUPABASE_USERS: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, supabaseUsers: list(value) } }),
  JOBAI_SUPABASE_URL: (patch, value) => Object.assign(patch, { api: { ...patch.api, supabaseUrl: value } }),
};
const BASE_URL = 'JOBAI_BASE_URL_';
const MODEL = 'JOBAI_MODEL_';

/** What one variable of the environment sets. */
export interface FromVariable {
  variable: string;
  patch: SettingsPatch;
}

/** What each variable of the environment sets. Throws `ValidationError` naming the one that can't be used. */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): FromVariable[] {
  return Object.entries(env).flatMap(([variable, value]) => {
    const patch = value === undefined || value === '' ? {} : patchOf(variable, value);
    if (Object.keys(patch).length === 0) return [];
    const parsed = SettingsPatch.safeParse(patch);
    if (parsed.success) return [{ variable, patch: parsed.data }];
    throw new ValidationError(
      `The environment variable ${variable} can't be used. ${firstIssueInWords(parsed.error)}`,
    );
  });
}

function patchOf(variable: string, value: string): SettingsPatch {
  const patch: SettingsPatch = {};
  if (variable.startsWith(BASE_URL)) return { baseUrls: { [nameIn(variable, BASE_URL)]: value } };
  if (variable.startsWith(MODEL))
    return { llm: { tierModels: { [nameIn(variable, MODEL)]: { fast: value, strong: value } } } };
  VARIABLES[variable]?.(patch, value);
  return patch;
}

const nameIn = (variable: string, prefix: string): string =>
  variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');

function flag(value: string): boolean | string {
  const word = value.toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(word)) return true;
  return ['0', 'false', 'no', 'off'].includes(word) ? false : value;
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
