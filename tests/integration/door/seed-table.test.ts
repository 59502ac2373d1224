import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { LLMUsageResponse } from '#main/door/seed/admin.ts';
import { CoverLetterGenerateResponse } from '#main/door/seed/documents.ts';
import { JobAnalyzeResponse, JobSearchResponse } from '#main/door/seed/jobs.ts';
import { PipelineStartResponse } from '#main/door/seed/pipeline.ts';
import { ProfileCompletionResponse } from '#main/door/seed/user.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
let jobId = '';
beforeAll(async () => {
  api = await openApi();
  await api.client.profile.useSample({});
  const found = await api.ask('POST', '/api/v1/jobs/search', { query: 'data engineer', sources, limit: 5 });
  JobSearchResponse.parse(found.body);
  jobId = found.body.jobs[0].id;
}, 120_000);
afterAll(() => api.close());

const sources = [{ name: 'practice' }];

/** A row of the older table: what is sent, and what has to come. */
interface Row {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  path: () => string;
  body?: () => object;
  /** The response model, where the table names one. */
  model?: z.ZodType;
  /** What the answer has, where it names none. */
  has?: string[];
  status?: number;
}

const ROWS: readonly Row[] = [
  { method: 'GET', path: () => '/jobs/results', has: ['status', 'jobs', 'total'] },
  { method: 'GET', path: () => `/jobs/${jobId}`, has: ['job', 'analysis'] },
  { method: 'POST', path: () => `/jobs/analyze/${jobId}`, body: () => ({}), model: JobAnalyzeResponse },
  {
    method: 'POST',
    path: () => `/jobs/apply/${jobId}`,
    body: () => ({}),
    has: ['status', 'job_id', 'application'],
  },
  {
    ...{ method: 'POST', path: () => '/pipeline/start', model: PipelineStartResponse },
    body: () => ({ query: 'data engineer', sources, session_id: 'mine', min_match_score: 100, max_jobs: 1 }),
  },
  { method: 'GET', path: () => '/pipeline/status?session_id=mine', has: ['status', 'session_id', 'run'] },
  {
    method: 'POST',
    path: () => '/pipeline/pause',
    body: () => ({ session_id: 'mine' }),
    has: ['status', 'session_id'],
  },
  {
    method: 'POST',
    path: () => '/pipeline/stop',
    body: () => ({ session_id: 'mine' }),
    has: ['status', 'session_id'],
  },
  {
    ...{
      method: 'POST',
      path: () => '/pipeline/hitl/respond',
      status: 404,
      has: ['error', 'code', 'message'],
    },
    body: () => ({ hitl_id: 'none', response: 'approve' }),
  },
  { method: 'GET', path: () => '/agents/status', has: ['agents', 'total'] },
  { method: 'GET', path: () => '/agents/status/scout', has: ['id', 'status', 'engine'] },
  {
    ...{ method: 'POST', path: () => '/agents/network/invoke', has: ['status', 'agent_id', 'result'] },
    body: () => ({ input: { company: 'Larkspur Analytics' } }),
  },
  {
    method: 'POST',
    path: () => '/company/research',
    body: () => ({ job_id: jobId }),
    has: ['status', 'company', 'research'],
  },
  {
    method: 'POST',
    path: () => '/interview/prep',
    body: () => ({ role: 'Nurse', count: 3 }),
    has: ['role', 'questions'],
  },
  {
    method: 'POST',
    path: () => '/salary/research',
    body: () => ({ role: 'data engineer' }),
    has: ['percentiles', 'sample_size'],
  },
  {
    ...{ method: 'POST', path: () => '/salary/negotiate', has: ['offer_id', 'counter_offer', 'scripts'] },
    body: () => ({ company: 'Acme', role: 'Nurse', current_offer: 40_000, target_salary: 45_000 }),
  },
  {
    method: 'POST',
    path: () => '/resume/analyze',
    body: () => ({ job_id: jobId }),
    has: ['ats_score', 'match_score'],
  },
  {
    method: 'POST',
    path: () => '/resume/tailor',
    body: () => ({ job_id: jobId }),
    has: ['resume_id', 'ats_score'],
  },
  { method: 'GET', path: () => '/resume/history', has: ['resumes', 'total'] },
  { method: 'GET', path: () => '/resume/templates', has: ['templates'] },
  {
    ...{ method: 'POST', path: () => '/cover-letter/generate', model: CoverLetterGenerateResponse },
    body: () => ({ job_id: jobId, tone: 'formal' }),
  },
  { method: 'GET', path: () => '/cover-letter/history', has: ['letters', 'total'] },
  { method: 'GET', path: () => `/cover-letter/${letterId}`, has: ['id', 'letter'] },
  { method: 'GET', path: () => '/tracker', has: ['applications', 'total'] },
  {
    method: 'POST',
    path: () => '/tracker',
    body: () => ({ company: 'Müller & Söhne', role: 'Pflegefachkraft' }),
    has: ['application'],
  },
  {
    ...{
      method: 'PATCH',
      path: () => `/tracker/${encodeURIComponent('Müller & Söhne')}`,
      has: ['id', 'status'],
    },
    body: () => ({ status: 'interviewing' }),
  },
  { method: 'GET', path: () => '/tracker/stats', has: ['total', 'by_status'] },
  {
    method: 'POST',
    path: () => '/network/find-connections',
    body: () => ({ company: 'Acme' }),
    has: ['connections', 'searches'],
  },
  { method: 'GET', path: () => '/network/health', has: ['status'] },
  {
    ...{ method: 'POST', path: () => '/rag/upload', has: ['status', 'document'] },
    body: () => ({
      name: 'notes.txt',
      base64: Buffer.from('I led a ward of twelve nurses in Leeds.').toString('base64'),
    }),
  },
  { method: 'POST', path: () => '/rag/query', body: () => ({ query: 'nurses' }), has: ['query', 'results'] },
  { method: 'GET', path: () => '/user/profile', has: ['profile'] },
  {
    method: 'PUT',
    path: () => '/user/profile',
    body: () => ({ headline: 'Data engineer' }),
    has: ['profile'],
  },
  {
    method: 'POST',
    path: () => '/user/education',
    body: () => ({ school: 'Open University' }),
    has: ['profile'],
  },
  {
    method: 'POST',
    path: () => '/user/experience',
    body: () => ({ title: 'Porter', company: 'Ward 9' }),
    has: ['profile'],
  },
  {
    ...{ method: 'POST', path: () => '/user/resume/upload', has: ['profile', 'notes'] },
    body: () => ({ name: 'cv.txt', base64: Buffer.from(CV).toString('base64') }),
  },
  { method: 'GET', path: () => '/user/profile/completion', model: ProfileCompletionResponse },
  {
    ...{ method: 'POST', path: () => '/user/profile', has: ['profile'] },
    body: () => ({ name: { first: 'Ann', last: 'Lee', full: 'Ann Lee' }, address: {} }),
  },
  { method: 'GET', path: () => '/admin/llm-usage', model: LLMUsageResponse },
];
const CV = 'Ann Lee\nann@example.org\n\nExperience\nNurse, Ward 9, 2019 - 2023\n- Led a team of four\n';
let letterId = '';

test.each(ROWS.map((row) => [`${row.method} ${String(row.path).slice(6, 60)}`, row] as const))(
  '%s answers in its model, under both prefixes',
  async (_, { method, path, body, model, has = [], status = 200 }) => {
    const answer = await api.ask(method, `/api/v1${path()}`, body?.());
    expect([answer.status, answer.body]).toEqual([status, expect.anything()]);
    model?.parse(answer.body);
    for (const name of has) expect(answer.body).toHaveProperty(name);
    if (path() === '/cover-letter/history') letterId = answer.body.letters[0].id;
    if (method === 'GET') expect((await api.ask(method, `/api${path()}`)).status).toBe(status);
  },
  60_000,
);

test('every row stands in the document', async () => {
  const { body } = await api.ask('GET', '/openapi.json', undefined, null);
  const known = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    })),
  );
  for (const { method, path } of [...ROWS, { method: 'POST', path: () => '/jobs/search' }])
    expect(known.some((one) => one.method === method && one.path.test(path().split('?')[0] ?? ''))).toBe(
      true,
    );
});

test('a program may not start a search that sends, nor is an upload read from a form only', async () => {
  // A search that nobody knows must not stand for the newest.
  for (const body of [{ runId: {} }, { run_id: 'x' }, { runId: 'run-of-nobody' }])
    expect([body, (await api.ask('POST', '/api/v1/pipeline/stop', body)).status >= 400]).toEqual([
      body,
      true,
    ]);
  const sending = await api.ask('POST', '/api/v1/pipeline/start', { query: 'x', sources, draft_mode: false });
  expect([sending.status, sending.body.code]).toEqual([403, 'AUTHORIZATION_ERROR']);
  const form = new FormData();
  form.set('file', new File([readFileSync(new URL('../../../README.md', import.meta.url))], 'readme.md'));
  const token = await api.token('write');
  const answer = await fetch(`${api.address}/api/v1/rag/upload`, {
    ...{ method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } },
  });
  expect([answer.status, ((await answer.json()) as { document: { name: string } }).document.name]).toEqual([
    200,
    'readme.md',
  ]);
});
