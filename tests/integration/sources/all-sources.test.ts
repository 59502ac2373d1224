import { describe, expect, onTestFinished, test } from 'vitest';
import { SOURCES } from '#main/sources/index.ts';
import { ANSWERS } from '#tests/evals/lib/boards/answers.ts';
import { type Misbehave, serveAnswers } from '#tests/evals/lib/boards/serve-answers.ts';
import { sourceDeps } from '#tests/fakes/source-deps.ts';

const anything = { query: 'manager', location: '', freshness: null, limit: 500 };
const keys = {
  ADZUNA_APP_ID: 'id1',
  ADZUNA_APP_KEY: 'key1',
  USAJOBS_EMAIL: 'me@example.org',
  USAJOBS_API_KEY: 'key2',
};

async function open(misbehave?: Misbehave) {
  const served = await serveAnswers(misbehave);
  onTestFinished(() => served.close());
  return { served, deps: sourceDeps(served.origin, { keys, timeoutMs: 2_000 }) };
}

const search = (name: string, deps: ReturnType<typeof sourceDeps>, target = ANSWERS[name]?.target ?? '') =>
  SOURCES.find((source) => source.name === name)?.search({ ...anything, target }, deps) ??
  Promise.reject(new TypeError(`no source ${name}`));

describe('every source reads what it is answered', () => {
  test.each(Object.keys(ANSWERS))('%s', async (name) => {
    const { deps } = await open();
    const { leads, problems } = await search(name, deps);
    expect(leads).toHaveLength(ANSWERS[name]?.read ?? -1);
    expect(problems).toHaveLength(ANSWERS[name]?.refused ?? -1);
    for (const { title, company, url, location } of leads) {
      expect(title).not.toBe('');
      expect(url).toMatch(/^https?:\/\//);
      if (name !== 'oracle') expect(company).not.toBe('');
      if (!['remoteok', 'hrmdirect', 'jobicy', 'weworkremotely'].includes(name))
        expect(location).not.toBeNull();
    }
  });
});

describe('a host that misbehaves', () => {
  const trouble: [string, (response: import('node:http').ServerResponse) => void, RegExp][] = [
    ['403', (response) => response.writeHead(403).end('no'), /refuses to show this page/],
    ['429', (response) => response.writeHead(429, { 'retry-after': '3600' }).end(), /slower pace/],
    ['500', (response) => response.writeHead(500).end('{}'), /problem of its own/],
    [
      'HTML in place of JSON',
      (response) => response.end('<!doctype html><html><body>Log in</body></html>'),
      /shape that JobAI does not know/,
    ],
    ['another shape', (response) => response.end('{"message":"moved"}'), /shape that JobAI does not know/],
    [
      'a redirect to itself',
      (response) => response.writeHead(302, { location: '/api/remote-jobs' }).end(),
      /redirects more than 5 times/,
    ],
    ['nothing at all', () => undefined, /did not answer within/],
  ];
  test.each(trouble)('%s is an error in words, never "no jobs"', async (_, behave, message) => {
    const { deps } = await open((_source, _page, response) => {
      behave(response);
      return true;
    });
    await expect(search('remotive', deps)).rejects.toThrow(message);
  });

  test('50 MB, plain or packed into a little, is not read', async () => {
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32));
    const { deps } = await open((_source, _page, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed);
      return true;
    });
    await expect(search('remotive', deps)).rejects.toThrow(/larger than 10 MB/);
  });

  test('page 2 that is refused loses nothing of page 1, and the gap is said', async () => {
    const { deps } = await open((_source, page, response) => {
      if (page === 1) response.writeHead(403).end();
      return page === 1;
    });
    const { leads, problems } = await search('workday', deps);
    expect(leads).toHaveLength(19);
    expect(problems.at(-1)?.message).toMatch(/Page 2 could not be read.*first 19 jobs.*403/);
  });

  test('a host that gives the same page for ever is asked for it twice', async () => {
    const first = ANSWERS.arbeitnow?.pages[0];
    const { served, deps } = await open((_source, _page, response) => {
      response.end(JSON.stringify(first));
      return true;
    });
    const { leads } = await search('arbeitnow', deps);
    expect(leads).toHaveLength(1);
    expect(served.asked).toHaveLength(2);
  });

  test('the title of a latin-1 page is read as it is meant', async () => {
    const body = JSON.stringify({
      jobs: [
        {
          jobTitle: 'Bäckermeister',
          companyName: 'Öfchen',
          jobGeo: 'Köln',
          url: 'https://jobicy.com/jobs/1',
        },
      ],
    });
    const { deps } = await open((_source, _page, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json; charset=iso-8859-1' })
        .end(Buffer.from(body, 'latin1'));
      return true;
    });
    const { leads } = await search('jobicy', deps);
    expect(leads[0]).toMatchObject({ title: 'Bäckermeister', company: 'Öfchen', location: 'Köln' });
  });
});

describe('keys of the user', () => {
  test('go where they belong: Adzuna in the query, USAJOBS in the headers', async () => {
    const { served, deps } = await open();
    await search('adzuna', deps);
    await search('usajobs', deps);
    expect(served.asked[0]?.url).toMatch(/^\/v1\/api\/jobs\/gb\/search\/1\?.*app_id=id1&app_key=key1/);
    expect(served.asked[1]?.headers).toMatchObject({
      'authorization-key': 'key2',
      'user-agent': 'me@example.org',
    });
  });

  test('do not follow a redirect to another host', async () => {
    const other = await serveAnswers();
    onTestFinished(() => other.close());
    const { deps } = await open((_source, _page, response) => {
      response.writeHead(302, { location: `${other.origin}/api/search` }).end();
      return true;
    });
    await search('usajobs', deps).catch(() => undefined);
    expect(JSON.stringify(other.asked)).not.toMatch(/key2|me@example/);
  });

  test('a source without its key says which and where to enter it', async () => {
    const { served } = await open();
    await expect(search('adzuna', sourceDeps(served.origin))).rejects.toThrow(
      /Enter it in Settings, under Keys/,
    );
    expect(served.asked).toEqual([]);
  });
});
