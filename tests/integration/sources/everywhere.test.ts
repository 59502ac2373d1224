import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createScoutSearch } from '#main/compose/finding/scout-search.ts';
import { createHttp } from '#main/http/create-http.ts';
import { createDirectory } from '#main/sources/directory.ts';
import { SOURCES } from '#main/sources/index.ts';
import { TASKS } from '#main/workers/tasks.ts';
import { RunConfig, type RunConfigInput } from '#shared/domain/run.ts';
import { readSearch } from '#shared/search/read-search.ts';
import { type Misbehave, serveAnswers } from '#tests/evals/lib/boards/serve-answers.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const resourcesDir = fileURLToPath(new URL('../../../resources', import.meta.url));

async function open(misbehave?: Misbehave) {
  const served = await serveAnswers(misbehave);
  onTestFinished(() => served.close());
  const { repositories: repos, clock } = openTestDb();
  const baseUrls = () => Object.fromEntries(SOURCES.map(({ name }) => [name, served.origin]));
  const scout = createScoutSearch({
    http: createHttp({ timeoutMs: () => 2_000, userAgent: 'JobAI-test', log: silentLog, clock, baseUrls }),
    board: { origin: async () => served.origin } as never,
    workers: {
      run: async (name: keyof typeof TASKS, input: never) =>
        (TASKS[name] as (input: never) => unknown)(input),
    } as never,
    secret: async () => null,
    search: { engine: async () => null, web: async () => [] },
    directory: createDirectory(resourcesDir),
    ...{ baseUrls, repos, clock, log: silentLog },
  });
  const search = (config: RunConfigInput, profileId = '') =>
    scout(RunConfig.parse(config), () => undefined, fakePorts({ profileId }));
  return { served, repos, search };
}

const everywhere = [{ name: 'everywhere' }];

describe('a search that names no company', () => {
  test('asks every job site that needs no key, and a share of the directory', async () => {
    const { served, search, repos } = await open();
    const found = await search({ query: 'developer', sources: everywhere });
    expect(found.leads.map(({ title }) => title)).toContain('Go Developer');
    expect(found.leads.map(({ title }) => title)).not.toContain('Welder');
    for (const path of [
      '/api/remote-jobs',
      '/api',
      '/api/job-board-api',
      '/jobs/api/search',
      '/api/v2/remote-jobs',
      '/api/public/jobs',
    ])
      expect(served.asked.some(({ url }) => url.split('?')[0] === path)).toBe(true);
    expect(served.asked.some(({ url }) => /adzuna|\/v1\/api\/jobs/.test(url))).toBe(false);
    expect(
      found.problems.some((problem) =>
        /40 of the 1\d{3} companies of the directory were asked/.test(problem),
      ),
    ).toBe(true);
    expect(repos.boards.list('').filter(({ gone }) => gone).length).toBeGreaterThan(20);
  });

  test('the next search asks other companies, and none that are gone', async () => {
    const { served, search } = await open();
    await search({ query: 'developer', sources: everywhere });
    const first = new Set(served.asked.map(({ url }) => url));
    served.asked.length = 0;
    await search({ query: 'developer', sources: everywhere });
    const boards = served.asked.filter(({ url }) => /boards\/|postings\/|job-board\//.test(url));
    expect(boards.length).toBeGreaterThan(0);
    expect(boards.some(({ url }) => first.has(url))).toBe(false);
  });

  test('companies are asked that the search’s own profile watches, not those of the active one', async () => {
    const { served, search, repos } = await open();
    for (const id of ['p1', 'p2']) repos.profiles.save(sampleProfile(id));
    for (const [profileId, token] of [
      ['p1', 'kelp'],
      ['p2', 'dune'],
    ] as const)
      repos.boards.watch(profileId, { vendor: 'lever', token, company: '' }, true);
    expect(repos.profiles.active()?.id).toBe('p1');
    await search({ query: 'developer', sources: everywhere }, 'p2');
    const asked = served.asked.map(({ url }) => url).join('\n');
    expect(asked).toContain('dune');
    expect(asked).not.toContain('kelp');
  });

  test('filters of a sentence leave out what does not fit, and say so', async () => {
    const { search } = await open();
    const { query, freshness, filters } = readSearch('nurse educator remote in Germany, over 100k');
    const found = await search({ query, freshness, filters, sources: everywhere });
    expect(found.leads).toEqual([]);
    expect(found.queries).toEqual([query]);
    expect(found.problems.join('\n')).toMatch(/left out: they do not say that they are remote in Germany/);
  });

  test('a site that fails is one sentence, with how long it has failed', async () => {
    const { search } = await open((source, _page, response) => {
      if (source === 'remotive') response.writeHead(503).end();
      return source === 'remotive';
    });
    const problemOf = async () =>
      (await search({ query: 'developer', sources: everywhere })).problems.find((problem) =>
        /Remotive|remotive/.test(problem),
      );
    expect(await problemOf()).toMatch(/Remotive/);
    expect(await problemOf()).toMatch(/no answer for 2 runs, and never before/);
  });

  test('boards in the links of what was found are met, and asked the next time', async () => {
    const first = {
      jobs: [
        {
          url: 'https://remotive.com/x-1',
          title: 'Baker',
          company_name: 'Kelp',
          candidate_required_location: '',
          description: 'x',
        },
      ],
    };
    const linked = {
      jobs: [
        {
          jobTitle: 'Baker',
          companyName: 'Kelp',
          jobGeo: '',
          url: 'https://jobs.lever.co/kelp/0761de07-8adc-465d-af91-905f0df48ec1',
        },
      ],
    };
    const { search, repos } = await open((source, _page, response) => {
      if (source === 'remotive') response.end(JSON.stringify(first));
      else if (source === 'jobicy') response.end(JSON.stringify(linked));
      else return false;
      return true;
    });
    await search({ query: 'baker', sources: everywhere });
    expect(repos.boards.list('').filter(({ met }) => met)).toMatchObject([
      { vendor: 'lever', token: 'kelp', company: 'Kelp' },
    ]);
  });
});
