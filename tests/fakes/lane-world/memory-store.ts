import type { NewHumanRequest } from '#main/db/repositories/human-requests.ts';
import type { RunRecord } from '#main/db/repositories/runs.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Submission } from '#main/db/submission.ts';
import type { HumanRequest } from '#shared/domain/human.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Lane } from '#shared/domain/run.ts';

const OPEN = new Set<HumanRequest['status']>(['pending', 'parked']);
const REFUSED = new Set(['skip', 'stop', 'end']);

/** While it is full, nothing can be written: each write throws this. */
export interface Disk {
  full: Error | null;
}

/** What the scheduler keeps, in memory, so that a hundred thousand schedules can be tried; the real one is tested on its own. */
export function memoryStore(profile: Profile, disk: Disk) {
  const runs = new Map<string, RunRecord>();
  const lanes = new Map<string, Map<string, Lane>>();
  const results = new Map<string, unknown>();
  const requests = new Map<string, HumanRequest>();
  const jobs = new Map<string, Job>();
  const submissions = new Map<string, Submission>();
  let events = 0;
  const at = '2026-11-24T08:00:00.000Z';
  const change = <T>(map: Map<string, T>, id: string, by: Partial<T>) =>
    map.set(id, { ...(map.get(id) as T), ...by });
  const write = () => {
    if (disk.full) throw disk.full;
  };
  const decide = (key: { jobKey: string }, state: Submission['state']) =>
    change(submissions, key.jobKey, { state });
  const stageKey = (key: { runId: string; jobId: string; stage: string }) =>
    `${key.runId} ${key.jobId} ${key.stage}`;

  const open = (_profileId: string, runId?: string) =>
    [...requests.values()].filter(
      (request) => OPEN.has(request.status) && (runId === undefined || request.runId === runId),
    );

  const repos = {
    profiles: { get: () => profile, list: () => [profile] },
    facts: { all: () => [] },
    runs: {
      create: (run: RunRecord) => runs.set(run.id, run),
      get: (id: string) => runs.get(id) ?? null,
      update(id: string, by: Partial<RunRecord>) {
        write();
        change(runs, id, by);
      },
      list: () => [...runs.values()].reverse(),
      unfinished: () =>
        [...runs.values()].filter(({ status }) => ['running', 'paused', 'interrupted'].includes(status)),
    },
    runJobs: {
      save(runId: string, lane: Lane) {
        write();
        const of = lanes.get(runId) ?? new Map<string, Lane>();
        lanes.set(runId, of.set(lane.jobId, lane));
      },
      get: (runId: string, jobId: string) => lanes.get(runId)?.get(jobId) ?? null,
      newest(_profileId: string, jobId: string) {
        for (const runId of [...runs.keys()].reverse()) {
          const lane = lanes.get(runId)?.get(jobId);
          if (lane) return { runId, lane };
        }
        return null;
      },
      list: (runId: string) => [...(lanes.get(runId)?.values() ?? [])],
    },
    stageResults: {
      save: (key: Parameters<typeof stageKey>[0], output: unknown) => results.set(stageKey(key), output),
      get: (key: Parameters<typeof stageKey>[0]) =>
        results.has(stageKey(key)) ? { output: results.get(stageKey(key)) } : null,
    },
    humanRequests: {
      get: (id: string) => requests.get(id) ?? null,
      upsertPending(request: NewHumanRequest) {
        const known = [...requests.values()].find(
          ({ runId, jobId, key }) =>
            runId === request.runId && jobId === request.jobId && key === request.key,
        );
        if (known?.status === 'answered') return known;
        const fresh = { createdAt: at, answer: null, answeredAt: null, ...(known ?? request) };
        requests.set(fresh.id, { ...(fresh as HumanRequest), status: 'pending' });
        return requests.get(fresh.id);
      },
      answer(id: string, answer: HumanRequest['answer']) {
        change(requests, id, { status: 'answered', answer });
        return requests.get(id);
      },
      park(id: string) {
        if (requests.get(id)?.status === 'pending') change(requests, id, { status: 'parked' });
      },
      withdraw(id: string) {
        if (OPEN.has(requests.get(id)?.status ?? 'answered')) change(requests, id, { status: 'withdrawn' });
      },
      layAsideDecisions(runId: string, jobId: string) {
        for (const { id, answer, body, ...request } of requests.values())
          if (request.runId === runId && request.jobId === jobId && request.status === 'answered')
            if (REFUSED.has(answer?.decision ?? '') || body.kind === 'form-review')
              change(requests, id, { key: `${request.key} until ${id}` });
      },
      isFormApproved: (runId: string, jobId: string) =>
        [...requests.values()].some(
          (request) =>
            request.runId === runId &&
            request.jobId === jobId &&
            request.answer?.decision === 'submit' &&
            !request.key.includes(' until '),
        ),
      listOpen: open,
      openHeads: open,
      openJobs: open,
    },
    drafts: { forget: () => undefined },
    events: {
      append() {
        write();
        events += 1;
        return events;
      },
    },
    jobs: {
      get: (id: string) => jobs.get(id) ?? null,
      keyOf: (id: string) => id,
      keysOf: (id: string) => [id],
      sawAlso: () => undefined,
      upsert(_profileId: string, job: Job) {
        jobs.set(job.id, job);
        return job;
      },
    },
    jobList: { marks: () => ({ starred: false, hidden: false }) },
    analyses: {
      latest: (id: string) => ({ job: jobs.get(id), score: 80, knockouts: [], engine: 'offline' }),
    },
    resumes: { ofJob: () => [] },
    letters: { ofJob: () => [] },
    llmCalls: { ofRun: () => ({ modelCalls: 0, tokens: 0, costUsd: 0 }) },
    applications: {
      begin: ({ id }: { id: string }) => ({ id, receipt: null, submission: null, history: [] }),
      ofJob: () => null,
      setStatus: () => undefined,
    },
    submissions: {
      get: ({ jobKey }: { jobKey: string }) => submissions.get(jobKey) ?? null,
      blocking: ({ keys }: { keys: readonly string[] }) =>
        keys.map((key) => submissions.get(key)).find((entry) => entry && entry.state !== 'released') ?? null,
      sent: () => [],
      arm: (entry: Submission) => submissions.set(entry.jobKey, { ...entry, state: 'armed', armedAt: at }),
      confirm: (key: { jobKey: string }) => decide(key, 'confirmed'),
      unknown: (key: { jobKey: string }) => decide(key, 'unknown'),
      release: (key: { jobKey: string }) => decide(key, 'released'),
    },
  };
  return repos as unknown as Repositories;
}
