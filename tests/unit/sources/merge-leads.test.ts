import { expect, test } from 'vitest';
import { mergeLeads } from '#main/sources/merge-leads.ts';
import type { JobLead } from '#shared/domain/job.ts';

const lead = (url: string, extra: Partial<JobLead> = {}): JobLead => ({
  url,
  source: 'x',
  title: 'Engineer',
  company: 'Acme',
  location: 'Oslo',
  postedAt: null,
  job: null,
  ...extra,
});

test('two spellings of an address are one lead, which keeps what only the other knew', () => {
  const found = mergeLeads([
    lead('https://x.example/jobs/1?utm_source=a'),
    lead('https://X.example/jobs/1/', { postedAt: '2026-11-20', location: 'Oslo, NO' }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    location: 'Oslo',
    postedAt: '2026-11-20',
    alsoAt: [{ url: 'https://X.example/jobs/1/' }],
  });
});

test("a job site's copy joins the employer's own posting, which stands first", () => {
  const found = mergeLeads([
    lead('https://www.linkedin.com/jobs/view/4100000001', {
      company: 'ACME Inc.',
      title: 'Engineer (m/f/d)',
    }),
    lead('https://boards.greenhouse.io/acme/jobs/4001', { location: 'Oslo, Norway' }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    url: 'https://boards.greenhouse.io/acme/jobs/4001',
    alsoAt: [{ url: 'https://www.linkedin.com/jobs/view/4100000001', title: 'Engineer (m/f/d)' }],
  });
});

test.each([
  ['two numbers of one vendor', lead('https://boards.greenhouse.io/acme/jobs/4002')],
  ['another town', lead('https://jobs.acme.example/9', { location: 'Bergen' })],
  ['another team', lead('https://jobs.acme.example/9', { title: 'Engineer, Infrastructure' })],
  ['another company', lead('https://jobs.acme.example/9', { company: 'Acme Bikes' })],
  ['a place that is not said', lead('https://jobs.acme.example/9', { location: null })],
])('%s: two leads', (_name, other) => {
  expect(mergeLeads([lead('https://boards.greenhouse.io/acme/jobs/4001'), other])).toHaveLength(2);
});
