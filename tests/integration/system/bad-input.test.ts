import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { openSystem } from './open-system.ts';

const simulator = useSimulator();

const server = (baseUrl: string) => ({ id: 'mine', name: 'Mine', baseUrl, model: 'llama' });

test.each([
  ['two words', 'gsk_abcdef 12345678'],
  ['too short', 'gsk_1'],
  ['a line break inside', 'gsk_abcdef\n12345678'],
])('a key that is %s is refused in words, and kept nowhere', async (_what, value) => {
  const { system } = openSystem();
  const refused = system.setSecret({ name: 'GROQ_API_KEY', value });
  await expect(refused).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    message: expect.stringMatching(/a key is one word .* Copy it again/),
  });
  const { secrets } = await system.secrets({});
  expect(secrets.find(({ name }) => name === 'GROQ_API_KEY')).toMatchObject({ set: false });
});

test.each([
  ['my ollama', /looks like http:\/\/127\.0\.0\.1:11434/],
  ['http://models.example.org/v1', /unencrypted over the internet. Use https/],
  ['ftp://models.example.org', /must begin with https/],
])('a server at %s is refused in words, and nothing is changed', async (baseUrl, words) => {
  const { system } = openSystem();
  await expect(system.saveSettings({ llm: { servers: [server(baseUrl)] } })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    message: expect.stringMatching(words),
  });
  expect((await system.settings({})).llm.servers).toEqual([]);
});

test('a server that an older version took is shown with its problem, never asked, and may be removed', async () => {
  const dataDir = temporaryFolder();
  const servers = [server('http://models.example.org')];
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ llm: { servers } }));
  const { system } = openSystem({ dataDir });
  const { providers } = await system.providers({});
  expect(providers.find(({ id }) => id === 'mine')?.problem).toMatch(/unencrypted/);
  expect(await system.testProvider({ id: 'mine' })).toMatchObject({
    ok: false,
    why: expect.stringMatching(/unencrypted/),
  });
  await system.saveSettings({ llm: { servers: [...servers, server('https://models.example.org')] } });
  expect((await system.saveSettings({ llm: { servers: [] } })).llm.servers).toEqual([]);
});

test('a key of the environment that can not be one is told, and nobody is asked with it', async () => {
  vi.stubEnv('GROQ_API_KEY', 'gsk_canary router_0001');
  const { system, llm } = openSystem({ overrides: { baseUrls: { groq: simulator.url } } });
  const words = /one word without spaces. Copy it again/;
  const { providers } = await system.providers({});
  expect(providers.find(({ id }) => id === 'groq')?.problem).toMatch(words);
  expect((await system.testProvider({ id: 'groq' })).why).toMatch(words);
  expect(await llm.available()).toBe(false);
});

test("a wrong key is told with the place where that provider's key is kept", async () => {
  vi.stubEnv('GROQ_API_KEY', 'gsk_canary_router_0001');
  simulator.set({ fault: () => 'unauthorised' });
  const { system } = openSystem({
    overrides: { baseUrls: { groq: simulator.url }, llm: { servers: [server(simulator.url)] } },
  });
  const why = async (id: string) => (await system.testProvider({ id })).why;
  expect(await why('groq')).toBe('The provider refused the key. Check it in Settings > Keys.');
  expect(await why('mine')).toMatch(/refused the key. Check it in Settings > Models, under Details/);
});
