import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { composeFilesSearch } from '#main/compose/rag/files-search.ts';
import { createHttp } from '#main/http/create-http.ts';
import { outboundOfTexts } from '#main/llm/gateway/sent-to-model.ts';
import { LOCAL_MODEL } from '#main/rag/local/model-files.ts';
import { createWorkers } from '#main/workers/create-workers.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '#shared/domain/settings.ts';
import { ALL_KEYS, gatewayOver, profilesOf } from '#tests/fakes/gateway.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { type EmbeddingServer, startEmbeddings } from '#tests/simulators/embeddings/start-embeddings.ts';
import { type ModelHost, startModelHost } from '#tests/simulators/model-host/start-model-host.ts';

const { signal } = new AbortController();
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 30 });
const root = fileURLToPath(new URL('../../../', import.meta.url));
const workers = createWorkers({ entry: new URL('../../../src-main/workers/worker.ts', import.meta.url) });
let server: EmbeddingServer;
let host: ModelHost;
beforeAll(async () => {
  [server, host] = await Promise.all([startEmbeddings(), startModelHost()]);
});
afterAll(async () => {
  await Promise.all([server.close(), host.close(), workers.close()]);
});

/** The search in files with everything real but the providers and the host of models. */
function filesWorld() {
  const { repositories: repos, db, clock } = openTestDb();
  db.client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const dataDir = temporaryFolder();
  let settings: Settings = { ...DEFAULT_SETTINGS, baseUrls: { huggingface: host.url } };
  const servers = [{ id: 'mine', name: 'Mine', baseUrl: server.url, model: 'chat' }];
  const profile = sampleProfile();
  profile.name = { ...profile.name, first: 'Amara', last: 'Okafor', full: 'Amara Okafor' };
  const sent: ReturnType<typeof outboundOfTexts>[] = [];
  const { llm, calls } = gatewayOver({
    ...{ url: server.url, keys: ALL_KEYS, profiles: profilesOf(sampleProfile('active'), profile) },
    llm: { servers, placeholders: { mine: true } },
    sentTexts: (request) => void sent.push(outboundOfTexts(request)),
  });
  const http = createHttp({
    ...{ timeoutMs: () => 5_000, userAgent: 'JobAI test', log: silentLog, clock },
    baseUrls: () => settings.baseUrls,
  });
  const search = composeFilesSearch({
    ...{ repos, http, workers, dataDir, log: silentLog, embed: llm.embed },
    resourcesDir: join(root, 'resources'),
    ids: { next: (kind: string) => `${kind}-${Math.round(performance.now() * 1e6)}` } as never,
    settings: {
      get: () => settings,
      patch: (patch: SettingsPatch) => {
        settings = { ...settings, ...(patch as Partial<Settings>) };
        return settings;
      },
    },
  });
  onTestFinished(() => search.close());
  const add = (name: string, text: string) =>
    search.add('p', { name, bytes: new TextEncoder().encode(text) }, signal);
  const first = async (text: string) => (await search.query('p', text, { k: 4, signal }))[0]?.document;
  return { search, add, first, calls, sent, dataDir, repos };
}

const REVIEW = 'Amara Okafor led the night rota on a surgical ward.';
const BAKERY = 'Early mornings at the oven, sourdough and rolls for the whole street.';

test.each([
  ['gemini', { kind: 'gemini' } as const],
  ['a server of the user’s', { kind: 'server', server: 'mine', model: 'vectors' } as const],
])('%s finds by meaning, is told no name, and each call is counted and kept as sent', async (_, choice) => {
  const { search, add, first, calls, sent } = filesWorld();
  await add('review.txt', REVIEW);
  await add('bakery.txt', BAKERY);
  server.calls.length = 0;
  await search.embedder.choose(choice, signal);
  await eventually(async () =>
    expect(await search.embedder.state()).toMatchObject({ serving: choice, done: 2, of: 2 }),
  );
  expect(await first('hospital nursing')).toBe('review.txt');
  const texts = server.calls.flatMap((call) => call.texts);
  expect(texts.join('\n')).toContain('sourdough');
  expect(texts.join('\n')).not.toContain('Okafor');
  expect(server.calls[0]?.key).toContain(choice.kind === 'gemini' ? ALL_KEYS['GEMINI_API_KEY'] : '');
  if (choice.kind === 'gemini')
    expect(server.calls.map(({ task }) => task)).toEqual([
      'RETRIEVAL_QUERY',
      'RETRIEVAL_DOCUMENT',
      'RETRIEVAL_QUERY',
    ]);
  expect(calls).toMatchObject([{}, {}, {}].map(() => ({ agent: 'files', success: true })));
  expect(calls.every(({ inputTokens }) => inputTokens > 0)).toBe(true);
  expect(sent.map(({ text }) => text).join('\n')).toContain('night rota on a surgical ward');
  expect(sent[0]).toMatchObject({ purpose: 'model', method: 'POST', status: 200 });
});

test('what does not work is not chosen, and a server that goes away leaves the words', async () => {
  const { search, add, first } = filesWorld();
  await add('review.txt', REVIEW);
  await expect(
    search.embedder.choose({ kind: 'server', server: 'gone', model: 'm' }, signal),
  ).rejects.toThrow('was removed');
  await expect(search.embedder.choose({ kind: 'local' }, signal)).rejects.toThrow('Fetch it first');
  server.answer(401);
  onTestFinished(() => server.answer(200));
  const mine = { kind: 'server', server: 'mine', model: 'vectors' } as const;
  await expect(search.embedder.choose(mine, signal)).rejects.toThrow('refused the key');
  expect((await search.embedder.state()).chosen).toEqual({ kind: 'built-in' });
  server.answer(200);
  await search.embedder.choose(mine, signal);
  await eventually(async () => expect((await search.embedder.state()).serving).toEqual(mine));
  server.answer(503);
  expect(await first('who led the rota')).toBe('review.txt');
  await add('bakery.txt', BAKERY);
  expect(await first('sourdough')).toBe('bakery.txt');
  await eventually(async () =>
    expect(await search.embedder.state()).toMatchObject({ done: 1, of: 2, problem: /problem of its own/ }),
  );
});

test('a model for this machine comes, can be stopped, finds by meaning, and goes again', async () => {
  const { search, add, first, dataDir } = filesWorld();
  const folder = join(dataDir, 'models', LOCAL_MODEL);
  await add('ward.txt', 'ward ward ward');
  await add('oven.txt', 'oven oven oven');
  host.mood('stands-still');
  search.embedder.fetchModel();
  await eventually(async () =>
    expect((await search.embedder.state()).local).toMatchObject({ state: 'fetching', bytes: 40 }),
  );
  await search.embedder.stopFetching();
  expect((await search.embedder.state()).local).toMatchObject({ state: 'absent', problem: '' });
  expect(existsSync(`${folder}.part`)).toBe(false);
  for (const [mood, words] of [
    ['missing', 'no such page'],
    ['breaks-off', 'Try again'],
    ['rubbish', 'can not be read'],
  ] as const) {
    host.mood(mood);
    search.embedder.fetchModel();
    await eventually(async () => expect((await search.embedder.state()).local.problem).toContain(words));
  }
  host.mood('well');
  search.embedder.fetchModel();
  await eventually(async () => expect((await search.embedder.state()).local.state).toBe('ready'));
  expect(host.asked).toContain(
    '/Xenova/paraphrase-multilingual-MiniLM-L12-v2/resolve/main/onnx/model_quantized.onnx',
  );
  const local = { kind: 'local' } as const;
  await search.embedder.choose(local, signal);
  await eventually(async () => expect((await search.embedder.state()).serving).toEqual(local));
  expect(await first('nurse')).toBe('ward.txt');
  expect(await first('bread')).toBe('oven.txt');
  await search.embedder.removeModel();
  expect(existsSync(folder)).toBe(false);
  await eventually(async () =>
    expect(await search.embedder.state()).toMatchObject({
      ...{ chosen: { kind: 'built-in' }, serving: { kind: 'built-in' }, local: { state: 'absent' } },
    }),
  );
  expect(await first('ward')).toBe('ward.txt');
});
