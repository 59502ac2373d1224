import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSettings } from '#main/settings/create-settings.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const open = (dir: string, more: Partial<Parameters<typeof createSettings>[0]> = {}) =>
  createSettings({ dir, env: {}, clock: movableClock(), ...more });

test('overrides win over the environment, it over the file, the file over the defaults', () => {
  const dir = temporaryFolder();
  open(dir).patch({ minScore: 50, concurrency: 2, httpTimeoutMs: 500, llm: { timeoutMs: 2_000 } });
  const env = {
    JOBAI_CONCURRENCY: '3',
    JOBAI_HTTP_TIMEOUT_MS: '700',
    JOBAI_BASE_URL_GREENHOUSE: 'http://127.0.0.1:1',
  };
  const settings = open(dir, {
    env,
    overrides: { httpTimeoutMs: 900, baseUrls: { groq: 'http://127.0.0.1:2' } },
  }).get();
  expect(settings).toMatchObject({ minScore: 50, concurrency: 3, httpTimeoutMs: 900, theme: 'system' });
  expect(settings.llm).toMatchObject({ timeoutMs: 2_000, enabled: true });
  expect(settings.baseUrls).toEqual({ greenhouse: 'http://127.0.0.1:1', groq: 'http://127.0.0.1:2' });
});

test('a change touches only what it names, is heard, and outlives a restart', () => {
  const dir = temporaryFolder();
  const settings = open(dir);
  const heard: number[] = [];
  const stop = settings.onChange((now) => heard.push(now.minScore));
  settings.patch({ minScore: 10 });
  settings.patch({ browser: { headless: true }, theme: undefined });
  stop();
  settings.patch({ theme: 'dark' });
  expect(heard).toEqual([10, 10]);
  expect(open(dir).get()).toMatchObject({
    minScore: 10,
    theme: 'dark',
    browser: { headless: true, executablePath: '' },
  });
});

test('what the command line says is never stored', () => {
  const dir = temporaryFolder();
  open(dir, { overrides: { minScore: 1 } }).patch({ concurrency: 2 });
  expect(JSON.parse(readFileSync(join(dir, 'settings.json'), 'utf8'))).toEqual({ concurrency: 2 });
});

test.each(['{ "minScore": ', '{ "minScore": 900 }', '[]'])(
  'a broken file (%s) is set aside with a notice',
  (content) => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'settings.json'), content);
    const settings = open(dir);
    expect(settings.get().minScore).toBe(70);
    expect(settings.notices[0]).toMatch(/could not be used .*kept at/);
    const [kept = ''] = readdirSync(dir).filter((name) => name.startsWith('settings.json.broken-'));
    expect(readFileSync(join(dir, kept), 'utf8')).toBe(content);
  },
);

test('a value that can not be used is refused by name, and nothing is changed', () => {
  const settings = open(temporaryFolder());
  expect(() => settings.patch({ minScore: 900 })).toThrow(/minScore/);
  expect(settings.get().minScore).toBe(70);
  expect(() => open(temporaryFolder(), { env: { JOBAI_MIN_SCORE: 'high' } })).toThrow(/JOBAI_MIN_SCORE/);
  expect(() => open(temporaryFolder(), { env: { JOBAI_HEADLESS: 'maybe' } })).toThrow(ValidationError);
});

test('each setting says where it comes from', () => {
  const dir = temporaryFolder();
  open(dir).patch({ minScore: 50, llm: { timeoutMs: 2_000, tierModels: { groq: { fast: 'a' } } } });
  const env = { JOBAI_CONCURRENCY: '3', JOBAI_MODEL_OPENROUTER_2: 'qwen', JOBAI_API_PORT: '9000' };
  const settings = open(dir, { env, overrides: { httpTimeoutMs: 900 } });
  const origins = settings.origins();
  const of = (name: string) => origins.find((one) => one.name === name);
  expect(of('theme')).toEqual({ name: 'theme', value: 'system', from: 'default', variable: null });
  expect(of('minScore')).toMatchObject({ value: 50, from: 'file' });
  expect(of('llm.timeoutMs')).toMatchObject({ value: 2_000, from: 'file' });
  expect(of('concurrency')).toMatchObject({ value: 3, from: 'environment', variable: 'JOBAI_CONCURRENCY' });
  expect(of('api.port')).toMatchObject({ value: 9_000, variable: 'JOBAI_API_PORT' });
  expect(of('api.enabled')).toMatchObject({ value: false, from: 'default' });
  expect(of('httpTimeoutMs')).toMatchObject({ value: 900, from: 'command-line' });
  expect(settings.get().llm.tierModels).toEqual({
    groq: { fast: 'a' },
    'openrouter-2': { fast: 'qwen', strong: 'qwen' },
  });
});

test('what can not be used is said in words', () => {
  const dir = temporaryFolder();
  const trying = (env: Record<string, string>) => () => open(dir, { env });
  expect(trying({ JOBAI_API_PORT: '80' })).toThrow("JOBAI_API_PORT can't be used. A port is 1024 to 65535.");
  expect(trying({ JOBAI_LOG_LEVEL: 'loud' })).toThrow('must be one of these: debug, info, warn, error');
  expect(trying({ JOBAI_API_RATE_LIMIT_REQUESTS: '0' })).toThrow('The rate limit must be positive.');
  expect(trying({ JOBAI_API_CORS_ORIGINS: 'http://localhost:3000/page' })).toThrow('An origin has no path');
  expect(() => open(dir).patch({ api: { port: 70_000 } })).toThrow('A port is 1024 to 65535.');
});
