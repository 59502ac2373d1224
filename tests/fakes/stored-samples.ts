import type { Repositories } from '#main/db/repositories.ts';
import type { Job } from '#shared/domain/job.ts';
import { Profile } from '#shared/domain/profile.ts';
import { RunConfig } from '#shared/domain/run.ts';

export const sampleProfile = (id = 'p1'): Profile =>
  Profile.parse({
    id,
    name: { first: 'Ada', last: 'Byron', full: 'Ada Byron' },
    email: 'ada@example.org',
    address: { street: '1 Engine Road', city: 'London' },
  });

export const sampleJob = (over: Partial<Job> = {}): Job => ({
  id: 'j1',
  source: 'greenhouse',
  url: 'https://boards.greenhouse.io/acme/jobs/4001',
  applyUrl: null,
  vendor: 'greenhouse',
  title: 'Data Engineer',
  company: 'Acme',
  locations: ['Berlin'],
  remote: 'hybrid',
  employmentType: null,
  salary: null,
  seniority: null,
  yearsMin: null,
  education: null,
  visa: null,
  languages: [],
  postedAt: null,
  closed: false,
  skills: [],
  responsibilities: [],
  benefits: [],
  language: 'en',
  description: 'We need a data engineer.',
  ...over,
});

/** A profile, a job and a run, as most tables need them. */
export function seed(repositories: Repositories) {
  const profile = sampleProfile();
  repositories.profiles.save(profile);
  const job = repositories.jobs.upsert(profile.id, sampleJob());
  const config = RunConfig.parse({ query: 'data', sources: [{ name: 'practice' }] });
  repositories.runs.create({
    id: 'r1',
    profileId: profile.id,
    status: 'running',
    config,
    message: '',
    found: 0,
    startedAt: '2026-11-24T08:00:00.000Z',
    endedAt: null,
    elapsedMs: 0,
  });
  return { profile, job, runId: 'r1' };
}
