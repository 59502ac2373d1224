import { expect, test } from 'vitest';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { buildRoutes } from '#main/llm/routing/build-routes.ts';
import { baseUrlProblem } from '#shared/domain/base-url.ts';
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
  ['http://10.example.org', false],
  ['http://127.0.0.1.example.org', false],
  ['http://fd-models.example.org', false],
  ['http://localhost.example.org', false],
  ['ftp://example.org', false],
  ['not a url', false],
])('%s may be used: %s', (baseUrl, allowed) => {
  expect(baseUrlProblem(baseUrl) === null).toBe(allowed);
});

test('the user’s models go before the catalogue’s, a tier and an agent at a time', async () => {
  const llm = {
    ...DEFAULT_SETTINGS.llm,
    tierModels: { groq: { fast: 'openai/gpt-oss-120b' }, gemini: { fast: 'gemini-of-tomorrow' } },
    agentModels: { analyst: { provider: 'gemini', model: 'gemini-3.5-flash' } },
  };
  const sources = { catalogue, settings: { ...DEFAULT_SETTINGS, llm }, log: silentLog };
  const secret = async (name: string) => ALL_KEYS[name] ?? null;
  const models = async (agent?: 'analyst' | 'scout') =>
    (await buildRoutes('fast', { ...sources, secret }, agent)).map(({ id, modelId }) => `${id} ${modelId}`);
  expect((await models('scout')).at(0)).toBe('groq openai/gpt-oss-120b');
  expect(await models('analyst')).toEqual(['gemini gemini-3.5-flash', ...(await models('scout'))]);
  const unlisted = (await buildRoutes('fast', { ...sources, secret })).at(-1);
  // Nothing is known of its price, so it is taken for the dearest.
  expect(unlisted?.model.price).toEqual({ input: 1.5, cached: 1.5, output: 9 });
});

test('placeholders are on for all but servers of the user’s own network, and can be switched', async () => {
  const near = { ...server('http://192.168.1.20:8080'), id: 'near' };
  const far = { ...server('https://models.example.org'), id: 'far' };
  const llm = {
    ...DEFAULT_SETTINGS.llm,
    order: ['groq', 'gemini'],
    servers: [near, far],
    placeholders: { gemini: false },
  };
  const settings = { ...DEFAULT_SETTINGS, llm };
  const secret = async (name: string) => ALL_KEYS[name] ?? null;
  const built = await buildRoutes('fast', { catalogue, settings, secret, log: silentLog });
  expect(built.map(({ id, placeholders }) => [id, placeholders])).toEqual([
    ['groq', true],
    ['gemini', false],
    ['near', false],
    ['far', true],
  ]);
});
