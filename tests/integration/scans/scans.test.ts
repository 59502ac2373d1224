import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { composeFilesSearch } from '#main/compose/rag/files-search.ts';
import { composeScans } from '#main/compose/scans/scans.ts';
import { createHttp } from '#main/http/create-http.ts';
import { outboundOf } from '#main/llm/gateway/sent-to-model.ts';
import { createWorkers } from '#main/workers/create-workers.ts';
import { createPrompts } from '#prompts/loader.ts';
import { READ_FROM_PICTURE } from '#shared/domain/import-mark.ts';
import type { ScanReading } from '#shared/domain/scan.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/domain/settings.ts';
import { PEOPLE } from '#tests/evals/resumes/person.ts';
import { compareFields, readingOf, truthOf } from '#tests/evals/resumes/truth.ts';
import { ALL_KEYS, gatewayOver } from '#tests/fakes/gateway.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { emptyScan, scannedResume } from '#tests/fakes/scanned-resume.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import {
  type LanguageDataServer,
  startLanguageData,
} from '#tests/simulators/language-data/start-language-data.ts';
import { type Simulator, startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const { signal } = new AbortController();
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 20 });
const root = fileURLToPath(new URL('../../../', import.meta.url));
const workers = createWorkers({ entry: new URL('../../../src-main/workers/worker.ts', import.meta.url) });
const ENGLISH: ScanReading = { by: 'machine', language: 'eng' };
let languageData: LanguageDataServer;
let models: Simulator;
beforeAll(async () => {
  [languageData, models] = await Promise.all([startLanguageData(), startSimulator()]);
});
afterAll(async () => {
  await Promise.all([languageData.close(), models.close(), workers.close()]);
});

/** Scans with everything real but the registry and the providers. */
function scansWorld(llmSettings: Partial<Settings['llm']> = {}) {
  const { repositories: repos, db, clock } = openTestDb();
  db.client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const dataDir = temporaryFolder();
  const settings: Settings = { ...DEFAULT_SETTINGS, baseUrls: { languageData: languageData.url } };
  const sent: ReturnType<typeof outboundOf>[] = [];
  const { llm, calls } = gatewayOver({
    ...{ url: models.url, keys: ALL_KEYS },
    llm: { timeoutMs: 20_000, ...llmSettings },
    sent: (request) => void sent.push(outboundOf(request)),
  });
  const http = createHttp({
    ...{ timeoutMs: () => 5_000, userAgent: 'JobAI test', log: silentLog, clock },
    baseUrls: () => settings.baseUrls,
  });
  const filesSearch = composeFilesSearch({
    ...{ repos, http, workers, dataDir, log: silentLog, embed: llm.embed },
    resourcesDir: join(root, 'resources'),
    ids: { next: (kind: string) => `${kind}-1` } as never,
    settings: { get: () => settings, patch: () => settings },
  });
  const prompts = createPrompts({ dir: join(root, 'prompts/templates'), log: silentLog });
  const scans = composeScans({
    ...{ dataDir, workers, http, llm, models: llm, prompts, filesSearch, log: silentLog },
    baseUrls: () => settings.baseUrls,
  });
  onTestFinished(async () => {
    prompts.close();
    await Promise.all([scans.close(), filesSearch.close()]);
  });
  const english = async () => (await scans.state()).languages.find(({ id }) => id === 'eng');
  return { scans, filesSearch, calls, sent, english, folder: join(dataDir, 'models', 'print') };
}

test('a language is fetched by the user’s word, can be stopped, and is kept only where it is the one that belongs here', async () => {
  const { scans, english, folder } = scansWorld();
  expect(languageData.asked).toEqual([]);
  await expect(scans.readResume({ name: 'scan.pdf', bytes: emptyScan(1) }, ENGLISH, signal)).rejects.toThrow(
    /not on this machine yet/,
  );

  languageData.mood('stands-still');
  scans.languages.fetch('eng');
  await eventually(async () => expect((await english())?.bytes).toBeGreaterThan(50_000));
  expect(await english()).toMatchObject({ state: 'fetching', size: 2_952_873 });
  await scans.languages.stop('eng');
  expect(await english()).toMatchObject({ state: 'absent', problem: '' });

  for (const [mood, words] of [
    ['other-content', /not what belongs to this version/],
    ['missing', /404|not found|no such/i],
  ] as const) {
    languageData.mood(mood);
    scans.languages.fetch('eng');
    await eventually(async () =>
      expect(await english()).toMatchObject({ state: 'absent', problem: expect.stringMatching(words) }),
    );
  }
  expect(readdirSync(folder)).toEqual([]);

  languageData.mood('well');
  scans.languages.fetch('eng');
  await eventually(async () => expect(await english()).toMatchObject({ state: 'ready', problem: '' }));
  await scans.languages.remove('eng');
  expect(existsSync(join(folder, 'eng.traineddata.gz'))).toBe(false);
});

test('a scanned resume is read on this machine, each value with its place and marked; sheets with nothing say so; a long one is left at once', async () => {
  const { scans, english, filesSearch } = scansWorld();
  languageData.mood('well');
  scans.languages.fetch('eng');
  const bytes = await scannedResume(temporaryFolder(), { person: 'us-engineer', layout: 'classic' });
  await eventually(async () => expect(await english()).toMatchObject({ state: 'ready' }));

  const { profile, marks, notes } = await scans.readResume({ name: 'scan.pdf', bytes }, ENGLISH, signal);
  const person = PEOPLE.find(({ id }) => id === 'us-engineer');
  const found = compareFields(truthOf(person as never), readingOf(profile));
  expect((2 * found.right) / (found.wanted + found.found)).toBeGreaterThan(0.95);
  expect(profile.name.full).toBe(person?.name);
  expect(profile.experience.map(({ company, start }) => [company, start])).toEqual(
    person?.work.map(({ company, start }) => [company, start]),
  );
  expect(marks.every(({ doubt, places }) => places.length === 0 || doubt.endsWith(READ_FROM_PICTURE))).toBe(
    true,
  );
  expect(marks.find(({ path }) => path === 'e1.title')?.places[0]).toMatchObject({ page: 1 });
  expect(notes[0]).toMatch(/read from pictures/);

  const long = { name: 'long.pdf', bytes: emptyScan(30) };
  const stop = new AbortController();
  const left = expect(scans.readResume(long, ENGLISH, stop.signal)).rejects.toThrow(/left/);
  await eventually(async () =>
    expect((await scans.state()).reading).toMatchObject({
      name: 'long.pdf',
      of: 30,
      page: expect.any(Number),
    }),
  );
  stop.abort(new Error('left by the user'));
  await left;
  expect((await scans.state()).reading).toBeNull();

  await expect(
    scans.readFile('p', { name: 'empty.pdf', bytes: emptyScan(1) }, ENGLISH, signal),
  ).rejects.toThrow(/No words were found on the pages of empty.pdf/);
  expect(filesSearch.list('p')).toEqual([]);
});

const WRITTEN =
  '# Ada Verano\nNurse\nada.verano@mailbox.example.com\n\n## Work\nWard nurse    2019 - 2023\nSt. Brigid Hospital, Leeds\n- Led the night rota\n';

test.each([
  ['gemini', {}],
  ['openrouter', {}],
  [
    'mine',
    {
      servers: [{ id: 'mine', name: 'Mine', baseUrl: '', model: 'text-only' }],
      tierModels: { mine: { vision: 'sees-pages' } },
    },
  ],
] as const)(
  '%s is sent each page as a picture, once, and counted; what it writes down is marked',
  async (provider, llm) => {
    const given = structuredClone(llm) as unknown as Partial<Settings['llm']>;
    for (const server of given.servers ?? []) Object.assign(server, { baseUrl: models.url });
    const { scans, calls, sent } = scansWorld(given);
    models.set({ brain: () => JSON.stringify({ text: WRITTEN }) });
    models.requests.length = 0;
    expect((await scans.state()).models.map((one) => one.provider)).toContain(provider);
    const file = { name: 'scan.pdf', bytes: emptyScan(1) };
    const { profile, marks } = await scans.readResume(file, { by: 'model', provider }, signal);
    expect(profile.name.full).toBe('Ada Verano');
    expect(profile.experience[0]).toMatchObject({ start: '2019', end: '2023' });
    const mark = marks.find(({ path }) => path === 'name');
    expect(mark).toMatchObject({ doubt: READ_FROM_PICTURE, places: [{ page: 1 }] });

    expect(models.requests.flatMap(({ pictures }) => pictures)).toEqual([
      { mime: 'image/png', base64: expect.stringMatching(/^iVBOR/) },
    ]);
    expect(calls).toMatchObject([{ agent: 'scan', provider, success: true }]);
    expect(sent[0]?.about).toMatch(/^Reading scanned pages/);
    expect(sent[0]?.text).toMatch(/\[a picture of a page, \d+ KB\]/);
  },
);

test('a page that lies on its side and aslant is read as one that lies right, each value marked where it stands', async () => {
  const { scans, english } = scansWorld();
  languageData.mood('well');
  scans.languages.fetch('eng');
  const who = { person: 'us-engineer', layout: 'classic' };
  const bytes = await scannedResume(temporaryFolder(), { ...who, lie: { quarters: 1, degrees: 2 } });
  await eventually(async () => expect(await english()).toMatchObject({ state: 'ready' }));
  const { profile, marks } = await scans.readResume({ name: 'scan.pdf', bytes }, ENGLISH, signal);
  const person = PEOPLE.find(({ id }) => id === 'us-engineer');
  const found = compareFields(truthOf(person as never), readingOf(profile));
  expect((2 * found.right) / (found.wanted + found.found)).toBeGreaterThan(0.93);
  // The head of a page that was turned clockwise is at its right edge, and its words run downwards.
  const { left = 0, width = 0, height = 0 } = marks.find(({ path }) => path === 'name')?.places[0]?.box ?? {};
  expect(left).toBeGreaterThan(600);
  expect(height).toBeGreaterThan(width);
});

test('no model that is not known to see pictures is ever sent one', async () => {
  const { scans, calls } = scansWorld({
    servers: [{ id: 'mine', name: 'Mine', baseUrl: models.url, model: 'text-only' }],
  } as Partial<Settings['llm']>);
  const state = await scans.state();
  expect(state.models.map(({ provider }) => provider)).not.toContain('mine');
  expect(state.models.map(({ provider }) => provider)).not.toContain('groq');
  const file = { name: 'scan.pdf', bytes: emptyScan(1) };
  await expect(scans.readResume(file, { by: 'model', provider: 'mine' }, signal)).rejects.toThrow(
    /model did not read the page/,
  );
  expect(calls).toEqual([]);
});
