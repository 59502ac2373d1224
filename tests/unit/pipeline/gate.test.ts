import { expect, it } from 'vitest';
import { whyNotJudge, whyStop } from '#main/pipeline/gate.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const FREE = { alreadyApplied: false, blockedCompanies: [], putAway: false, doubtful: false };

const analysis = (over: Partial<JobAnalysis>): JobAnalysis => ({
  job: sampleJob(),
  score: 80,
  parts: [],
  matching: [],
  missing: [],
  knockouts: [],
  advice: [],
  engine: 'offline',
  ...over,
});

it('lets a good job through', () => {
  expect(whyStop(analysis({}), 70)).toBeNull();
  expect(whyNotJudge(sampleJob(), { ...FREE, blockedCompanies: ['Globex'] })).toBeNull();
});

it('says why a job does not go on', () => {
  expect(whyStop(analysis({ score: 69 }), 70)).toContain('69');
  expect(whyStop(analysis({ job: sampleJob({ closed: true }) }), 0)).toContain('closed');
  const knockouts = [
    { rule: 'No sponsorship', quote: 'We can not sponsor visas', severity: 'block' as const },
  ];
  expect(whyStop(analysis({ knockouts }), 0)).toContain('We can not sponsor visas');
});

it('only tells about a warning', () => {
  const knockouts = [{ rule: 'Years', quote: '5+ years', severity: 'warn' as const }];
  expect(whyStop(analysis({ knockouts }), 70)).toBeNull();
});

it('leaves out companies on the list whatever their case, and jobs applied for', () => {
  expect(whyNotJudge(sampleJob(), { ...FREE, blockedCompanies: [' acme '] })).toContain('Acme');
  expect(whyNotJudge(sampleJob(), { ...FREE, alreadyApplied: true })).toContain('already applied');
});

it('does not work on a job that the user put away', () => {
  expect(whyNotJudge(sampleJob(), { ...FREE, putAway: true })).toBe('You put this job away.');
});

it('says of a page on which nothing tells of a job that it may be none, before any work on it', () => {
  expect(whyNotJudge(sampleJob(), { ...FREE, doubtful: true })).toMatch(
    /does not read like a job posting.*"Apply anyway"/,
  );
});
