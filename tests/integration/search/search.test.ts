import { expect, onTestFinished, test } from 'vitest';
import { createHttp } from '#main/http/create-http.ts';
import { createSearch } from '#main/search/create-search.ts';
import { sourceNamed } from '#main/sources/index.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sourceDeps } from '#tests/fakes/source-deps.ts';
import { startSearch } from '#tests/simulators/search/start-search.ts';

async function open(options: { key?: string | null; searxng?: boolean } = {}) {
  const simulator = await startSearch();
  onTestFinished(() => simulator.close());
  const store = new Map<string, string>();
  const { key = 'secret-key', searxng = false } = options;
  const search = createSearch({
    http: createHttp({
      timeoutMs: () => 2_000,
      userAgent: 'JobAI-test',
      log: silentLog,
      clock: movableClock(),
    }),
    settings: () => ({
      ...DEFAULT_SETTINGS,
      baseUrls: { serpapi: simulator.origin },
      webSearch: searxng ? { engine: 'searxng', searxngUrl: simulator.origin } : DEFAULT_SETTINGS.webSearch,
    }),
    secret: async () => key,
    cache: { get: (name) => store.get(name) ?? null, set: (name, value) => void store.set(name, value) },
  });
  return { simulator, search };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Hit ${index}`,
    link: `https://x.example/${index}`,
    snippet: 's',
  }));

test('SerpAPI is asked page by page, with the age as tbs, and a second time not at all', async () => {
  const { simulator, search } = await open();
  simulator.set(() => many(14));
  const hits = await search.web('acme culture', { freshness: 'week', limit: 20 });
  expect(hits).toHaveLength(14);
  expect(hits[0]).toEqual({ title: 'Hit 0', url: 'https://x.example/0', snippet: 's', date: null });
  expect(simulator.asked.map((query) => [query.get('start'), query.get('tbs')])).toEqual([
    ['0', 'qdr:w'],
    ['10', 'qdr:w'],
  ]);
  await search.web('acme culture', { freshness: 'week', limit: 20 });
  expect(simulator.asked).toHaveLength(2);
});

test('finding nothing is no failure; nor is having no engine', async () => {
  const { search } = await open();
  expect(await search.web('nothing at all')).toEqual([]);
  const none = await open({ key: null });
  expect(await none.search.engine()).toBeNull();
  expect(await none.search.web('acme')).toEqual([]);
  expect(none.simulator.asked).toEqual([]);
});

test.each([
  ['no-credits', /used up/],
  ['429', /used up/],
  ['wrong-key', /does not accept your key/],
  ['odd', /shape that JobAI does not know/],
] as const)('%s is said in words without the key', async (how, message) => {
  const { simulator, search } = await open();
  simulator.fail(how);
  const failure = await search.web('acme').catch((thrown: Error) => thrown);
  expect(failure).toMatchObject({ message: expect.stringMatching(message) });
  expect(JSON.stringify([failure, (failure as Error).stack])).not.toContain('secret-key');
});

test("the user's own SearXNG is asked in place of it", async () => {
  const { simulator, search } = await open({ searxng: true });
  simulator.set(() => many(13));
  expect(await search.engine()).toBe('SearXNG');
  expect(await search.web('acme', { limit: 20 })).toHaveLength(13);
  expect(simulator.asked[0]?.get('format')).toBe('json');
});

test('the boards of all companies are searched, with other words where nothing is found, at most twice', async () => {
  const { simulator, search } = await open();
  simulator.set((query) =>
    query.startsWith('Data Engineer')
      ? [
          {
            title: 'Job Application for Data Engineer at Larkspur',
            link: 'https://boards.greenhouse.io/larkspur/jobs/4011',
          },
          {
            title: 'Quillon - Data Engineer',
            link: 'https://jobs.lever.co/quillon/0761de07-8adc-465d-af91-905f0df48ec1',
          },
          { title: 'Open roles', link: 'https://jobs.lever.co/quillon' },
        ]
      : [],
  );
  const deps = sourceDeps(undefined, {
    search,
    broader: ['Data Platform Engineer', 'Data Engineer', 'Engineer'],
  });
  const query = {
    query: 'Sr Data Eng II',
    location: 'Lisbon',
    freshness: 'day' as const,
    target: '',
    limit: 50,
  };
  const found = await sourceNamed('google')?.search(query, deps);
  expect(found?.leads.map(({ title, company }) => [title, company])).toEqual([
    ['Data Engineer', 'Larkspur'],
    ['Data Engineer', 'Quillon'],
  ]);
  expect(simulator.asked.map((asked) => asked.get('q')?.split(' "Lisbon"')[0])).toEqual([
    'Sr Data Eng II',
    'Data Platform Engineer',
    'Data Engineer',
  ]);
  expect(simulator.asked[0]?.get('tbs')).toBe('qdr:d');
  expect(found?.problems[0]?.message).toContain('others were tried');
});

test('that more was found than is read is said', async () => {
  const { simulator, search } = await open();
  simulator.set(() =>
    Array.from({ length: 60 }, (_, index) => ({
      title: `Job Application for Clerk ${index} at Larkspur`,
      link: `https://boards.greenhouse.io/larkspur/jobs/${4000 + index}`,
    })),
  );
  const query = { query: 'Clerk', location: '', freshness: null, target: '', limit: 500 };
  const found = await sourceNamed('google')?.search(query, sourceDeps(undefined, { search }));
  expect(found?.leads).toHaveLength(50);
  expect(found?.problems[0]?.message).toContain('Only its first 50 hits were read');
});
