import { expect, it, vi } from 'vitest';
import { createSingleFill, type FillRequest, type SingleFillDeps } from '#main/compose/forms/single-fill.ts';
import { openJournal } from '#main/pipeline/journal.ts';
import type { Job } from '#shared/domain/job.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

vi.mock('#main/forms/apply/fill-form.ts', () => ({
  async fillForm(
    { open, hooks }: { open: (url: string, o: object) => unknown; hooks: never },
    request: { url: string },
  ) {
    await open(request.url, { label: '' });
    const { journal } = hooks as { journal: { arm(form: object): Promise<void> } };
    await journal.arm({ url: request.url, origin: '', formHash: 'h' });
    return { submitted: 'unknown', missing: [] };
  },
}));

const posting = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
  <script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title,
    description: 'You bake bread at night and are paid well for it.',
    hiringOrganization: { '@type': 'Organization', name: 'Bread' },
  })}</script></head><body><h1>${title}</h1></body></html>`;
const FORM = '<!doctype html><html lang="en"><title>Apply</title><h1>Apply</h1><form><input></form></html>';

function world() {
  const { db, repositories: repos } = openTestDb();
  const { profile } = seed(repos);
  const pages = new Map<string, string>();
  const opened: string[] = [];
  const ports = fakePorts();
  const open = async (url: string) => {
    opened.push(url);
    const page = {
      waitForLoadState: async () => undefined,
      evaluate: async () => undefined,
      content: async () => pages.get(url) ?? FORM,
    };
    return { page, close: async () => undefined };
  };
  const deps = {
    ...{ db, repos, portsFor: () => ports, compareSent: () => false, handOverMs: () => 0 },
    documents: { render: async () => 'none' },
    host: { open },
    headless: () => true,
  } as unknown as SingleFillDeps;
  const fill = (request: Omit<FillRequest, 'profile' | 'submit'>) =>
    createSingleFill(deps)({ profile, submit: true, ...request }, new AbortController().signal);
  const sendBefore = (over: Partial<Job>, formUrl?: string) => {
    const job = repos.jobs.upsert(
      profile.id,
      sampleJob({ id: 'e1', vendor: null, company: 'Bread', locations: [], ...over }),
    );
    const url = formUrl ?? job.applyUrl ?? job.url;
    openJournal({ deps: { ...fakePorts(), db, repos }, job, profile }).arm({ url, formHash: 'h' });
  };
  return { repos, profile, pages, opened, fill, sendBefore };
}

it('stores nothing where it may not send: another profile of the same person did', async () => {
  const { db, repositories: repos } = openTestDb();
  const { profile, job } = seed(repos);
  const { url } = sampleJob();
  const key = { profileId: profile.id, jobKey: repos.jobs.keyOf(job.id) };
  repos.submissions.arm({ ...key, jobId: job.id, url, formHash: 'h' }, new Date());
  const other = sampleProfile('p2');
  repos.profiles.save(other);
  const deps = { db, repos, portsFor: () => fakePorts() } as unknown as SingleFillDeps;
  const filling = createSingleFill(deps)({ url, profile: other, submit: true }, new AbortController().signal);
  await expect(filling).rejects.toThrow(/already have been sent/);
  expect(repos.jobs.count(other.id)).toBe(0);
});

it('asks before it opens the page that a find elsewhere led to and was sent at', async () => {
  const { opened, fill, sendBefore } = world();
  const applyUrl = 'https://bread.example/jobs/baker';
  sendBefore({ title: 'Baker', url: 'https://www.linkedin.com/jobs/view/4100000001', applyUrl });
  await expect(fill({ url: applyUrl })).rejects.toThrow(/Is this the same job\?.*"Baker" at Bread/);
  expect(opened).toEqual([]);
});

it('sends nothing to the number of a posting that was sent, whatever the user calls it', async () => {
  const { opened, fill, sendBefore } = world();
  const applyUrl = 'https://bread.example/jobs/12';
  sendBefore({ title: 'Baker', url: 'https://www.linkedin.com/jobs/view/4100000001', applyUrl });
  await expect(fill({ url: applyUrl })).rejects.toThrow(/already/);
  await expect(fill({ url: applyUrl, otherJob: 'Cook' })).rejects.toThrow(/already/);
  expect(opened).toEqual([]);
});

it('asks for the job that an address names in one word, and goes on with another one beside it', async () => {
  const { repos, profile, opened, fill, sendBefore } = world();
  const apply = 'https://acme.example/apply?position=';
  sendBefore({ title: 'Engineer', url: `${apply}engineer` });
  await expect(fill({ url: `${apply}engineer` })).rejects.toThrow(/Is this the same job\?.*"Engineer"/);
  expect(opened).toEqual([]);
  await fill({ url: `${apply}designer` });
  expect(repos.submissions.sent([profile.id])).toHaveLength(2);
});

it.each([
  'https://bread.example/jobs/berlin',
  'https://bread.example/jobs/apply-today',
  'https://bread.example/form?position=select',
  'https://bread.example/bakery-form',
])('applies at %s for each job that the user names, and for each of them once', async (url) => {
  const { repos, profile, fill } = world();
  await fill({ url });
  for (const otherJob of ['Baker', 'Cook', 'Driver']) {
    await expect(fill({ url })).rejects.toThrow(/Is this the same job\?/);
    await fill({ url, otherJob });
    await expect(fill({ url, otherJob })).rejects.toThrow(/already/);
  }
  const sent = repos.submissions.sent([profile.id]).map(({ title }) => title);
  expect(sent.sort()).toEqual(['Application', 'Baker', 'Cook', 'Driver']);
});

it('applies for another job at the address that a sent one stands at, but not for the same title', async () => {
  const { fill, sendBefore } = world();
  const url = 'https://bread.example/jobs/berlin';
  sendBefore({ title: 'Baker', url });
  await expect(fill({ url, otherJob: 'Baker (m/f/d)' })).rejects.toThrow(/already/);
  await fill({ url, otherJob: 'Cook' });
});

it('asks before it opens a form that serves many jobs again, and goes on with the title of another one', async () => {
  const { repos, profile, opened, fill, sendBefore } = world();
  const url = 'https://bread.example/apply';
  sendBefore({ title: 'Baker', url: 'https://www.linkedin.com/jobs/view/4100000001', applyUrl: url });
  await expect(fill({ url })).rejects.toThrow(/Is this the same job\?.*"Baker" at Bread.*--other-job/);
  expect(opened).toEqual([]);
  await fill({ url, otherJob: 'Driver' });
  expect(repos.submissions.sent([profile.id]).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Baker', 'Driver']),
  );
  await expect(fill({ url, otherJob: 'Driver' })).rejects.toThrow(/already/);
});

it('asks about a form for many jobs that was sent without a title, as about any other', async () => {
  const { repos, profile, fill } = world();
  const url = 'https://bread.example/apply';
  await fill({ url });
  await expect(fill({ url })).rejects.toThrow(/Is this the same job\?.*--other-job/);
  await fill({ url, otherJob: 'Driver' });
  expect(repos.submissions.sent([profile.id])).toHaveLength(2);
});

it('reads on the page which job it is, and asks where one of its title was sent at its employer', async () => {
  const { repos, profile, pages, fill, sendBefore } = world();
  const [url, other] = ['https://forms.example/one', 'https://forms.example/two'];
  pages.set(url, posting('Baker (m/f/d)')).set(other, posting('Driver'));
  sendBefore({ title: 'Baker', url: 'https://www.linkedin.com/jobs/view/4100000001' });
  await expect(fill({ url })).rejects.toThrow(/Is this the same job\?/);
  expect(repos.jobs.count(profile.id)).toBe(2);
  await fill({ url: other });
  expect(repos.submissions.sent([profile.id])[0]).toMatchObject({ title: 'Driver', company: 'Bread' });
});

it('asks where nothing tells which job it is and one was sent through the same site', async () => {
  const { fill, sendBefore } = world();
  sendBefore({
    title: 'Baker',
    url: 'https://bread.example/careers',
    applyUrl: 'https://bread.example/form',
  });
  await expect(fill({ url: 'https://bread.example/night-shift' })).rejects.toThrow(/Is this the same job\?/);
  await fill({ url: 'https://oak.example/night-shift' });
});

it('goes on at the next posting of a site whose postings have pages of their own', async () => {
  const { opened, fill, sendBefore } = world();
  sendBefore({ title: 'Baker', url: 'https://bread.example/jobs/baker' });
  await fill({ url: 'https://bread.example/jobs/driver' });
  expect(opened).toEqual(['https://bread.example/jobs/driver']);
});

it('leaves a job that a search found as it is stored', async () => {
  const { repos, fill, profile } = world();
  const url = 'https://bread.example/jobs/baker';
  const found = repos.jobs.upsert(profile.id, sampleJob({ id: 'f1', url, title: 'Baker', company: 'Bread' }));
  await fill({ url });
  expect(repos.jobs.get(found.id)).toMatchObject({ title: 'Baker', description: found.description });
});
