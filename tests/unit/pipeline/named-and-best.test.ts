import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { createKeyedSlots } from '#main/pipeline/keyed-slots.ts';
import { createPipeline } from '#main/pipeline/pipeline.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import { applierStage } from '#main/pipeline/stages/applier.ts';
import { scoutStage } from '#main/pipeline/stages/scout.ts';
import type { PipelineTools, Stage } from '#main/pipeline/types.ts';
import type { Job } from '#shared/domain/job.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { noTelemetry } from '#tests/fakes/no-telemetry.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

interface Posting {
  title: string;
  score: number;
  named?: boolean;
  doubtful?: boolean;
  closed?: boolean;
  /** Its first reading fails. */
  failsFirst?: boolean;
  block?: string;
}

/** A real run over postings with given scores; what is done with one that goes on is only written down. */
async function search(
  postings: readonly Posting[],
  over: { limit?: number; forms?: boolean; apply?: boolean },
) {
  const { db, repositories: repos, clock } = openTestDb();
  const profile = sampleProfile();
  repos.profiles.save(profile);
  const ids = countingIds();
  const bus = createEventBus(repos.events, clock);
  const desk = createHumanDesk({ store: repos.humanRequests, bus, clock, ids, timeoutMs: () => 10 });
  const browserSlots = createSlots(1);
  const judged: string[] = [];
  const worked: string[] = [];
  const urlOf = (title: string) => `https://example.org/${title}`;
  const analyst: Stage = {
    name: 'analyst',
    async run({ job }) {
      const again = judged.includes(job.title);
      judged.push(job.title);
      const posting = postings.find(({ title }) => title === job.title);
      const { score = 0, closed = false, failsFirst = false, block } = posting ?? {};
      if (failsFirst && !again) throw new ExternalServiceError('It did not answer.');
      repos.jobs.update({ ...job, closed });
      const analysis: JobAnalysis = {
        ...{ job: { ...job, closed }, score, parts: [], matching: [], missing: [] },
        knockouts: block ? [{ rule: block, quote: block, severity: 'block' }] : [],
        ...{ advice: [], engine: 'offline' },
      };
      repos.analyses.save(profile.id, analysis);
      return { kind: 'done', output: { score, engine: 'offline' }, message: '', events: [] };
    },
  };
  /** What fits better takes longer, so that it comes to the browser last. */
  const slow: Stage = {
    name: 'resume',
    async run({ job }) {
      await sleep(repos.analyses.latest(job.id)?.score ?? 0);
      return { kind: 'done', output: {}, message: '', events: [] };
    },
  };
  const note: Stage = {
    name: 'resume',
    async run({ job }) {
      worked.push(job.title);
      return { kind: 'done', output: {}, message: '', events: [] };
    },
  };
  const tools: Partial<PipelineTools> = {
    isNamedInside: () => false,
    nameAgain: () => undefined,
    warmBrowser: () => undefined,
    lookAgain: async () => ({ state: 'open', evidence: '' }),
    wasReceived: async () => null,
    portsFor: ({ run, human, emit, signal }) => ({ ...fakePorts(), run, human, emit, signal }),
    async scout() {
      const leads = postings.map(({ title, doubtful }) => {
        const job: Job = sampleJob({
          id: title,
          title,
          company: `${title} Ltd`,
          url: urlOf(title),
          applyUrl: null,
        });
        const lead = { url: job.url, source: 'url', title, company: job.company, location: null };
        return { ...lead, postedAt: null, job, ...(doubtful && { doubtful }) };
      });
      const named = postings.filter((one) => one.named).map(({ title }) => jobKeyOf({ url: urlOf(title) }));
      return { leads, named, problems: [], queries: [] };
    },
    async fillForm({ job }) {
      worked.push(job.title);
      return { submitted: false, reason: 'It was only looked at.', missing: [] } as never;
    },
  };
  const pipeline = createPipeline({
    ...{ db, repos, bus, desk, clock, ids, log: silentLog, browserSlots, piece: noTelemetry.piece },
    jobsInHand: createKeyedSlots(),
    stages: async () => ({
      scout: scoutStage,
      analyst,
      afterGate: () => (over.forms ? [slow, applierStage] : [note]),
    }),
    settings: () => DEFAULT_SETTINGS,
    tools: tools as PipelineTools,
  });
  const until = over.forms || over.apply ? 'applier' : 'cover-letter';
  const config = { query: 'x', sources: [{ name: 'url' }], minScore: 70, until, concurrency: 6 };
  const held = over.forms ? await browserSlots.take(new AbortController().signal) : null;
  const runId = await pipeline.start(profile.id, RunConfig.parse({ ...config, limit: over.limit ?? 10 }));
  const lanes = () => pipeline.view(runId).lanes;
  if (held) {
    await vi.waitFor(
      () => expect(lanes().filter(({ stage }) => stage === 'applier')).toHaveLength(postings.length),
      5_000,
    );
    held.release();
  }
  const ended = () => vi.waitFor(() => expect(pipeline.view(runId).status).toBe('completed'), 5_000);
  await ended();
  return { pipeline, profile, repos, runId, lanes, judged, worked, ended };
}

test('a posting that the user named is worked on whatever its score and however many fit better', async () => {
  const { worked, lanes } = await search(
    [
      { title: 'Named', score: 3, named: true },
      { title: 'Good', score: 90 },
      { title: 'Poor', score: 40 },
      { title: 'Shut', score: 95, named: true, closed: true },
    ],
    { limit: 1 },
  );
  expect(worked.sort()).toEqual(['Good', 'Named']);
  const messages = Object.fromEntries(lanes().map(({ title, message }) => [title, message]));
  expect(messages['Poor']).toBe('Scored 40, below your minimum of 70.');
  expect(messages['Shut']).toBe('The posting is closed.');
});

test('a named page that may be no posting is neither judged nor worked on until the user says so', async () => {
  const { pipeline, profile, worked, judged, lanes, ended } = await search(
    [{ title: 'Cake', score: 0, named: true, doubtful: true }],
    {},
  );
  expect([judged, worked]).toEqual([[], []]);
  expect(lanes()).toMatchObject([{ status: 'skipped', nextSteps: ['apply-anyway'] }]);
  expect(lanes()[0]?.message).toMatch(/does not read like a job posting/);
  await pipeline.workOn(profile.id, lanes()[0]?.jobId ?? '');
  await vi.waitFor(() => expect(worked).toEqual(['Cake']), 5_000);
  await ended();
});

test('a job that is read again after it failed is asked what every other was asked', async () => {
  const { pipeline, profile, worked, lanes, ended } = await search(
    [
      { title: 'Good', score: 90 },
      { title: 'Poor', score: 40, failsFirst: true },
      { title: 'Barred', score: 95, failsFirst: true, block: 'no visa' },
      { title: 'Late', score: 80, failsFirst: true },
      { title: 'Over', score: 85, failsFirst: true },
    ],
    { limit: 2, apply: true },
  );
  const lane = (title: string) => lanes().find((one) => one.title === title);
  for (const title of ['Poor', 'Barred', 'Late', 'Over']) {
    expect(lane(title)).toMatchObject({ status: 'failed', nextSteps: ['try-again'] });
    await pipeline.workOn(profile.id, lane(title)?.jobId ?? '');
    await ended();
  }
  expect(worked).toEqual(['Good', 'Late']);
  expect(lane('Poor')?.message).toBe('Scored 40, below your minimum of 70.');
  expect(lane('Barred')?.message).toBe('no visa: "no visa"');
  expect(lane('Over')?.message).toMatch(/^Scored 85; 2 others went on already/);
  expect(lane('Poor')).toMatchObject({ status: 'skipped', nextSteps: ['apply-anyway'] });
  await pipeline.workOn(profile.id, lane('Poor')?.jobId ?? '');
  await vi.waitFor(() => expect(worked).toContain('Poor'), 5_000);
  await ended();
});

test('a job that failed in a search that writes no more than letters is tried again in it, by its rules', async () => {
  const { pipeline, profile, runId, worked, lanes, ended } = await search(
    [
      { title: 'Good', score: 90 },
      { title: 'Poor', score: 40, failsFirst: true },
    ],
    {},
  );
  const poor = () => lanes().find(({ title }) => title === 'Poor');
  expect(await pipeline.workOn(profile.id, poor()?.jobId ?? '')).toBe(runId);
  await ended();
  expect(poor()).toMatchObject({ status: 'skipped', message: 'Scored 40, below your minimum of 70.' });
  expect(worked).toEqual(['Good']);
});

test('a job that is read only after the best were chosen is asked what every other was asked', async () => {
  const { pipeline, repos, runId, worked, lanes, ended } = await search(
    [
      { title: 'Good', score: 90 },
      { title: 'Poor', score: 40, failsFirst: true },
    ],
    { apply: true },
  );
  const poor = repos.runJobs.list(runId).find(({ title }) => title === 'Poor');
  if (!poor) throw new Error('It is gone.');
  // Cut off as it was tried again.
  repos.runJobs.save(runId, { ...poor, status: 'queued' });
  await pipeline.resume(runId);
  await ended();
  expect(worked).toEqual(['Good']);
  expect(lanes().find(({ title }) => title === 'Poor')?.message).toMatch(/below your minimum/);
});

test('a place in the browser that comes free goes to the best fit of all who wait', async () => {
  const { worked } = await search(
    [
      { title: 'Fair', score: 74 },
      { title: 'Best', score: 96 },
      { title: 'Good', score: 85 },
      { title: 'Next', score: 90 },
    ],
    { forms: true },
  );
  expect(worked).toEqual(['Best', 'Next', 'Good', 'Fair']);
});
