import type { Application } from '#shared/domain/application.ts';

/** An application, with only what a test cares about changed. */
export function applicationOf(change: Partial<Application>): Application {
  return {
    id: 'a1',
    profileId: 'p1',
    jobId: 'j1',
    title: 'Backend Engineer',
    company: 'Acme',
    url: 'https://jobs.example.com/1',
    status: 'applied',
    submission: 'confirmed',
    history: [],
    receipt: null,
    practice: false,
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-01T08:00:00Z',
    ...change,
  };
}
