import { expect, test } from 'vitest';
import { rankLeads } from '#main/sources/rank-leads.ts';
import type { JobLead } from '#shared/domain/job.ts';

const now = new Date('2026-11-24T08:00:00Z');
const everywhere = { location: '', freshness: null } as const;

function lead(title: string, extra: Partial<JobLead> = {}): JobLead {
  return {
    url: `https://x.example/${encodeURIComponent(title)}`,
    source: 'x',
    title,
    company: 'Acme',
    location: null,
    postedAt: null,
    job: null,
    ...extra,
  };
}

function titles(leads: JobLead[]): string[] {
  return leads.map((item) => item.title);
}

test('a title that fits comes first, and nothing falls out for its words', () => {
  const leads = [
    lead('Nurse'),
    lead('Front-End Developer'),
    lead('Senior Backend Engineer'),
    lead('Data Engineer'),
  ];
  expect(titles(rankLeads(leads, { query: 'back end developer', ...everywhere }, now))[0]).toBe(
    'Senior Backend Engineer',
  );
  expect(rankLeads(leads, { query: 'astronaut', ...everywhere }, now)).toHaveLength(4);
});

test('among equal titles the place decides', () => {
  const leads = [
    lead('Engineer', { location: 'Paris', url: 'https://x.example/1' }),
    lead('Engineer', { location: 'Zürich, Switzerland', url: 'https://x.example/2' }),
  ];
  expect(rankLeads(leads, { query: 'engineer', location: 'Zurich', freshness: null }, now)[0]?.location).toBe(
    'Zürich, Switzerland',
  );
});

test('freshness drops what is older; what has no date stays', () => {
  const leads = [
    lead('Old', { postedAt: '2026-10-01' }),
    lead('New', { postedAt: '2026-11-22' }),
    lead('Undated'),
  ];
  expect(titles(rankLeads(leads, { query: '', location: '', freshness: 'week' }, now))).toEqual([
    'New',
    'Undated',
  ]);
});
