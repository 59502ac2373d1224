import { SettingsPatch } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';

type Put = (patch: SettingsPatch, value: string) => unknown;

/**
 * The environment variables that override the settings file, and what each sets.
 * `JOBAI_BASE_URL_<NAME>` besides: the base URL of a source or provider, e.g. `JOBAI_BASE_URL_GREENHOUSE`.
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
  JOBAI_LLM: (patch, value) => Object.assign(patch, { llm: { ...patch.llm, enabled: flag(value) } }),
  JOBAI_SEARXNG_URL: (patch, value) =>
    Object.assign(patch, { webSearch: { engine: 'searxng', searxngUrl: value } }),
  JOBAI_LLM_ORDER: (patch, value) => Object.assign(patch, { llm: { ...patch.llm, order: list(value) } }),
  JOBAI_API: (patch, value) => Object.assign(patch, { api: { ...patch.api, enabled: flag(value) } }),
  JOBAI_API_PORT: (patch, value) => Object.assign(patch, { api: { ...patch.api, port: Number(value) } }),
  JOBAI_API_CORS_ORIGINS: (patch, value) =>
    Object.assign(patch, { api: { ...patch.api, corsOrigins: list(value) } }),
  JOBAI_SUPABASE_URL: (patch, value) => Object.assign(patch, { api: { ...patch.api, supabaseUrl: value } }),
};
const BASE_URL = 'JOBAI_BASE_URL_';

/** The settings that the environment gives. Throws `ValidationError` naming the variable that can't be used. */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): SettingsPatch {
  let patch: SettingsPatch = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === '') continue;
    const given: SettingsPatch = { ...patch };
    if (name.startsWith(BASE_URL)) {
      const key = name.slice(BASE_URL.length).toLowerCase().replaceAll('_', '-');
      given.baseUrls = { ...patch.baseUrls, [key]: value };
    } else VARIABLES[name]?.(given, value);
    const parsed = SettingsPatch.safeParse(given);
    if (!parsed.success) {
      throw new ValidationError(
        `The environment variable ${name} can't be used: ${parsed.error.issues[0]?.message ?? ''}.`,
      );
    }
    patch = parsed.data;
  }
  return patch;
}

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
