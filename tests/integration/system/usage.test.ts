import { beforeEach, expect, test, vi } from 'vitest';
import { failureText } from '#shared/domain/model-failure.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { judgementRequest } from '#tests/fakes/gateway.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import { openSystem } from './open-system.ts';

const simulator = useSimulator();
beforeEach(() => {
  vi.stubEnv('GROQ_API_KEY', 'gsk_canary_router_0001');
});

function open() {
  const opened = openSystem({ overrides: { baseUrls: { groq: simulator.url } } });
  return { ...opened, ...seed(opened.repos) };
}

test('what calls took is summed by day, work, provider, model, job and application', async () => {
  const { system, llm, runId, job } = open();
  await llm.generate(judgementRequest({ runId, jobId: job.id }));
  await llm.generate(judgementRequest({ runId, agent: 'cover-letter', tier: 'strong' }));
  const report = await system.usageReport({ days: 7 });
  expect(report.total).toMatchObject({ calls: 2, failed: 0 });
  expect(report.total.costUsd).toBeGreaterThan(0);
  expect(report.byDay).toHaveLength(7);
  expect(report.byDay.at(-1)).toMatchObject({ calls: 2, costUsd: report.total.costUsd });
  expect(report.byAgent.map(({ key }) => key).sort()).toEqual(['analyst', 'cover-letter']);
  expect(report.byProvider).toMatchObject([{ key: 'groq', label: 'Groq', calls: 2 }]);
  expect(report.byModel.map(({ key }) => key).sort()).toEqual(['openai/gpt-oss-120b', 'openai/gpt-oss-20b']);
  expect(report.byJob).toMatchObject([{ key: job.id, label: 'Data Engineer, Acme', calls: 1 }]);
  expect(report).toMatchObject({ byApplication: [], applications: 0, costPerApplicationUsd: null });
});

test('one application costs what all calls of the time cost, over the applications that were sent', async () => {
  const { system, llm, repos, runId, job, profile } = open();
  await llm.generate(judgementRequest({ runId, jobId: job.id }));
  const at = new Date();
  const { title, company, url } = job;
  const noted = {
    id: 'a1',
    profileId: profile.id,
    jobId: job.id,
    title,
    company,
    url,
    status: 'applied' as const,
  };
  repos.applications.begin(noted, at);
  const key = { profileId: profile.id, jobKey: jobKeyOf(job) };
  repos.submissions.arm({ ...key, jobId: job.id, url, formHash: 'h' }, at);
  repos.submissions.confirm(key, { note: 'thank you page', at });
  const { total, applications, costPerApplicationUsd, byApplication } = await system.usageReport({ days: 1 });
  expect(applications).toBe(1);
  expect(costPerApplicationUsd).toBe(total.costUsd);
  expect(byApplication).toMatchObject([{ key: job.id, calls: 1 }]);
});

test('the table for a spreadsheet has a line a call, whose sums are those of the report', async () => {
  const { system, llm, runId, job } = open();
  await llm.generate(judgementRequest({ runId, jobId: job.id }));
  simulator.set({ fault: () => '500' });
  await expect(llm.generate(judgementRequest({ runId }))).rejects.toThrow();
  const { name, csv } = await system.usageCsv({ days: 1 });
  expect(name).toMatch(/^jobai-usage-\d{4}-\d\d-\d\d\.csv$/);
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  const columns = head.split(',');
  const sum = (column: string) =>
    lines.reduce((all, line) => all + Number(line.split(',')[columns.indexOf(column)]), 0);
  const { total } = await system.usageReport({ days: 1 });
  expect(lines).toHaveLength(total.calls);
  expect(sum('inputTokens')).toBe(total.inputTokens);
  expect(sum('costUsd')).toBeCloseTo(total.costUsd, 10);
  expect(lines[0]).toMatch(/,Groq,openai\/gpt-oss-20b,.*,"Data Engineer, Acme"$/);
  expect(lines[0]?.split(',')[columns.indexOf('latencyMs')]).toMatch(/^\d+$/);
  expect(lines.at(-1)).toContain('server');
});

test('a call that is cut off by a stop is told as such', async () => {
  const { system, llm, runId } = open();
  simulator.set({ fault: () => 'hang' });
  const stop = new AbortController();
  const call = llm.generate(judgementRequest({ runId, signal: stop.signal }));
  await expect.poll(() => simulator.requests.at(-1)).toBeDefined();
  stop.abort(new DOMException('stopped', 'AbortError'));
  await expect(call).rejects.toThrow();
  const [failure] = (await system.usageReport({ days: 1 })).failures;
  expect(failure).toMatchObject({ kind: 'aborted', count: 1 });
  expect(failureText('aborted')).toMatch(/stopped/);
});
