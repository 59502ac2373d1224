import { expect, test } from 'vitest';
import { loadCatalogue, parseCatalogue } from '#main/llm/catalogue.ts';
import { buildRoutes } from '#main/llm/routing/build-routes.ts';
import { baseUrlProblem } from '#main/llm/routing/safe-base-url.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/domain/settings.ts';
import { ALL_KEYS, catalogueFile } from '#tests/fakes/gateway.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const catalogue = loadCatalogue(catalogueFile);
const routes = async (llm: Partial<Settings['llm']> = {}, keys: Record<string, string> = ALL_KEYS) => {
  const settings = { ...DEFAULT_SETTINGS, llm: { ...DEFAULT_SETTINGS.llm, ...llm } };
  const built = await buildRoutes('fast', {
    catalogue,
    settings,
    secret: async (name) => keys[name] ?? null,
    log: silentLog,
  });
  return built.map((route) => route.id);
};
const server = (baseUrl: string) => ({ id: 'mine', name: 'Mine', baseUrl, model: 'm' });

test('the order is the default, or the user’s, and ends with added servers', async () => {
  expect(await routes()).toEqual(['groq', 'groq-2', 'openrouter', 'openrouter-2', 'gemini']);
  const servers = [server('http://127.0.0.1:11434')];
  expect(await routes({ order: ['gemini', 'groq'], servers })).toEqual(['gemini', 'groq', 'mine']);
  expect(await routes({ order: ['mine', 'groq'], servers, disabled: ['groq'] })).toEqual(['mine']);
});

test('what has no key, is switched off or is unknown is left out', async () => {
  expect(await routes({}, { GEMINI_API_KEY: 'k' })).toEqual(['gemini']);
  expect(await routes({ enabled: false })).toEqual([]);
  expect(await routes({ order: ['nowhere', 'groq'] })).toEqual(['groq']);
  expect(await routes({ order: [], servers: [server('http://models.example.org')] })).toEqual([]);
});

test.each([
  ['https://models.example.org/v1', true],
  ['http://localhost:1234', true],
  ['http://192.168.1.20:8080', true],
  ['http://172.20.0.3', true],
  ['http://[::1]:9000', true],
  ['http://box.local', true],
  ['http://models.example.org', false],
  ['http://172.40.0.3', false],
  ['http://localhost.example.org', false],
  ['ftp://example.org', false],
  ['not a url', false],
])('%s may be used: %s', (baseUrl, allowed) => {
  expect(baseUrlProblem(baseUrl) === null).toBe(allowed);
});

test('a catalogue that is wrong says where', () => {
  expect(() => parseCatalogue('dated: 2026-01-01\nproviders: { acme: {} }')).toThrow(/providers/);
  const misspelt = `dated: x\nproviders: ${JSON.stringify({ ...catalogue.providers, groq: { ...catalogue.providers.groq, tiers: { fast: 'nope' } } })}`;
  expect(() => parseCatalogue(misspelt)).toThrow(/groq names nope/);
});
