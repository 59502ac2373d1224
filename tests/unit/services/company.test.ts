import { expect, test } from 'vitest';
import { companyService } from '#main/services/company.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { cannedSearch, fakePorts } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;

function open(search = newsOfKiln()) {
  const { repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const asked: string[] = [];
  const deps = {
    ...{ repos, clock },
    portsOutsideRun: () => fakePorts({ search, clock }),
    companySite: async (address: string) => {
      asked.push(address);
      const text = 'Kiln is here.\nWe value slow mornings and good bread.';
      const url = `${address}about`;
      return {
        pages: [{ kind: 'site', title: 'About', url, date: '2026-11-01', stated: false, text }],
        problem: '',
      };
    },
  };
  const add = (id: string, company: string, text: string) =>
    repos.jobs.upsert(profile.id, posting(text, { id, company, title: id, url: `https://x.example/${id}` }));
  return { clock, asked, add, repos, profile, company: companyService(deps as unknown as ServiceDeps) };
}

const newsOfKiln = () =>
  cannedSearch([
    { title: 'Kiln news', snippet: 'Kiln laid off 40 people.', url: 'https://n.example/1', date: null },
  ]);

test('a search that fails is told on the page, and is not taken for a web that says nothing', async () => {
  const failing = async () => {
    throw new ExternalServiceError('Your searches of this month are used up.');
  };
  const { company } = open({ ...newsOfKiln(), web: failing });
  const page = await company.lookUp({ company: 'Kiln', website: '' }, never);
  expect(page.research.searchProblem).toBe('Your searches of this month are used up.');
  const { company: again } = open();
  expect((await again.lookUp({ company: 'Kiln', website: '' }, never)).research.searchProblem).toBe('');
});

test('a look-up that fails leaves what an earlier one found on the web, with its dates, and says so', async () => {
  const web = { ...newsOfKiln() };
  const { clock, company } = open(web);
  const first = await company.lookUp({ company: 'Kiln', website: 'https://kiln.example/' }, never);
  const [flag] = first.research.redFlags;
  const { lookedUpAt } = first;
  const dateOf = ({ research }: typeof first) => research.sources.find(({ kind }) => kind === 'web')?.date;
  clock.forward(40 * 86_400_000);
  web.web = async () => {
    throw new ExternalServiceError('There is no network.');
  };
  for (const _ of [1, 2]) {
    const again = await company.lookUp({ company: 'Kiln', website: '' }, never);
    expect(again.research.redFlags).toMatchObject([{ quote: flag?.quote }]);
    expect(again.research.sources.map(({ kind }) => kind)).toEqual(['site', 'web']);
    expect(dateOf(again)).toBe(dateOf(first));
    expect(again.lookedUpAt).toBe(lookedUpAt);
    expect(again.research.searchProblem).toBe(
      'There is no network. What an earlier look-up found there is kept, with its dates.',
    );
  }
  web.web = async () => [];
  const unasked = await company.lookUp({ company: 'Kiln', website: '' }, never);
  expect(unasked.research).toMatchObject({ searchProblem: '', redFlags: [{ quote: flag?.quote }] });
  web.web = newsOfKiln().web;
  const mended = await company.lookUp({ company: 'Kiln', website: '' }, never);
  expect(mended.research).toMatchObject({ searchProblem: '', redFlags: [{ quote: flag?.quote }] });
  expect(dateOf(mended)).not.toBe(dateOf(first));
});

test('a company has its page before anybody looked: what its postings say, each a source', async () => {
  const { add, company } = open();
  add('baker', 'Kiln GmbH', 'We build ovens for bakers. Write to jobs@kiln.de.');
  add('clerk', 'Kiln', 'Regular overtime is expected.');
  const page = await company.page({ company: 'Kiln' }, never);
  expect(page).toMatchObject({ lookedUpAt: null, isOld: false, website: 'https://kiln.de/' });
  expect(page.jobs.map(({ title }) => title).sort()).toEqual(['baker', 'clerk']);
  const [flag] = page.research.redFlags;
  expect(flag).toMatchObject({ text: 'Overtime is expected', quote: 'Regular overtime is expected.' });
  expect(page.research.sources[flag?.source ?? -1]).toMatchObject({ kind: 'posting', title: 'clerk' });
  expect(page.questions[0]).toContain('overtime');
  expect(await company.known({}, never)).toContainEqual({ company: 'Kiln', jobs: 1, lookedUpAt: null });
});

test('looking up reads their site and the web, is kept, and grows old after thirty days', async () => {
  const { clock, asked, add, company } = open();
  add('baker', 'Kiln', 'Write to jobs@kiln.de.');
  await company.lookUp({ company: 'Kiln', website: '' }, never);
  expect(asked).toEqual(['https://kiln.de/']);
  const page = await company.page({ company: 'Kiln' }, never);
  expect(page.isOld).toBe(false);
  expect(page.research.values).toMatchObject([
    { quote: 'We value slow mornings and good bread.', source: 0 },
  ]);
  expect(page.research.redFlags).toMatchObject([{ quote: 'Kiln laid off 40 people.', source: 1 }]);
  clock.forward(31 * 86_400_000);
  expect(await company.page({ company: 'Kiln' }, never)).toMatchObject({ isOld: true });
  await company.lookUp({ company: 'Kiln', website: 'https://kiln.example/' }, never);
  await company.lookUp({ company: 'Kiln', website: '' }, never);
  expect(asked).toEqual(['https://kiln.de/', 'https://kiln.example/', 'https://kiln.example/']);
});

test('what the user heard in an interview stands on the page as their own note', async () => {
  const { add, company, repos, profile } = open();
  const job = add('baker', 'Kiln', 'We bake.');
  const { title, company: name, url } = job;
  const of = { id: 'a', profileId: profile.id, jobId: job.id, title, company: name, url };
  const { id } = repos.applications.begin({ ...of, status: 'interviewing' }, new Date());
  repos.applicationItems.put(profile.id, {
    ...{ kind: 'debrief', id: 'd', applicationId: id, interviewId: '', heldOn: '2026-11-20', went: 'mixed' },
    ...{ asked: ['Why bread?'], pay: '', team: 'They said that overtime is expected.', next: '' },
  });
  const { research } = await company.page({ company: 'Kiln' }, never);
  const source = research.sources.findIndex(({ kind }) => kind === 'talk');
  expect(research.sources[source]).toMatchObject({ title: 'Your interview', date: '2026-11-20' });
  const quote = 'They said that overtime is expected.';
  expect(research.redFlags).toContainEqual({ text: 'Overtime is expected', quote, source });
  expect(research.interviewTips).toContainEqual({ text: 'They asked', quote: 'Why bread?', source });
});
