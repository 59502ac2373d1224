import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SOURCES } from '#main/sources/index.ts';
import { mergeLeads } from '#main/sources/merge-leads.ts';
import type { Source } from '#main/sources/source.ts';
import { sourceDeps } from '#tests/fakes/source-deps.ts';
import { startBoards } from '#tests/simulators/boards/start-boards.ts';

const dataDir = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const present = existsSync(dataDir);
const anything = { query: 'engineer', location: '', freshness: null, limit: 50 };

async function openBoards(timeoutMs?: number) {
  const boards = await startBoards({ dataDir });
  onTestFinished(() => boards.close());
  return { boards, deps: sourceDeps(boards.origin, timeoutMs === undefined ? {} : { timeoutMs }) };
}

function source(name: string): Source {
  const found = SOURCES.find((item) => item.name === name);
  if (found === undefined) throw new TypeError(`no source ${name}`);
  return found;
}

describe.skipIf(!present)('stored answers of real boards (needs ../shared/data)', () => {
  test.each([
    ['greenhouse', 'jobs'],
    ['ashby', 'jobs'],
    ['lever', null],
    ['recruitee', 'offers'],
  ])('%s: every posting is read whole', async (name, list) => {
    const { deps } = await openBoards();
    const stored = JSON.parse(readFileSync(`${dataDir}/boards/${name}.json`, 'utf8'));
    const records: Record<string, unknown>[] = list === null ? stored : stored[list];
    const { leads, problems } = await source(name).search({ ...anything, target: 'acme' }, deps);
    expect(problems).toEqual([]);
    expect(leads).toHaveLength(records.length);
    for (const record of records) {
      const title = String(record.title ?? record.text).trim();
      const job = leads.find((lead) => lead.title === title)?.job;
      expect(job?.description.length).toBeGreaterThan(500);
      expect(job).toMatchObject({ vendor: name, language: 'en' });
      expect(job?.locations.length).toBeGreaterThan(0);
      expect(job?.employmentType).toMatch(/full-time|contract/);
      expect(job?.postedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(job?.company).not.toBe('');
    }
  });

  test.each(['smartrecruiters', 'workable', 'personio', 'teamtailor'])(
    '%s: titles and companies of all',
    async (name) => {
      const { deps } = await openBoards();
      const { leads, problems } = await source(name).search({ ...anything, target: 'acme' }, deps);
      expect(problems).toEqual([]);
      expect(leads.length).toBeGreaterThan(0);
      for (const lead of leads) expect([lead.title, lead.company, lead.url]).not.toContain('');
    },
  );

  test('the same posting listed for two countries is one lead with both', async () => {
    const { deps } = await openBoards();
    const { leads } = await source('workable').search({ ...anything, target: 'acme' }, deps);
    expect(mergeLeads(leads).map((lead) => lead.location)).toEqual(['Spain; Portugal']);
  });
});

describe('boards in trouble', () => {
  test.each([
    ['404', /Greenhouse has no board named "404"/],
    ['500', /has a problem of its own \(500\)/],
    ['hang', /did not answer within 0.3 s/],
    ['30mb', /larger than 10 MB/],
    ['429', /asks for a slower pace/],
    ['odd', /a shape that JobAI does not know/],
  ])('%s is an error in words', async (fault, message) => {
    const { deps } = await openBoards(fault === 'hang' ? 300 : undefined);
    const searching = source('greenhouse').search({ ...anything, target: fault }, deps);
    await expect(searching).rejects.toThrow(message);
  });

  test('an empty board says so and is no error', async () => {
    const { deps } = await openBoards();
    for (const name of ['greenhouse', 'lever', 'ashby']) {
      const found = await source(name).search({ ...anything, target: 'empty' }, deps);
      expect(found.leads).toEqual([]);
      expect(found.problems[0]?.message).toContain('has no open jobs');
    }
  });
});
