import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { type OpenApi, openApi } from '../door/open-api.ts';

const entry = fileURLToPath(new URL('../../../bin/jobai.ts', import.meta.url));
const sources = [{ name: 'practice' }];

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
  await api.client.profile.useSample({});
});
afterAll(() => api.close());

/** A model's program, as the protocol's own library makes it, that writes down what it could not read. */
async function connect(transport: Transport) {
  const client = new Client({ name: 'test', version: '1' });
  const errors: Error[] = [];
  client.onerror = (error) => errors.push(error);
  await client.connect(transport);
  onTestFinished(() => client.close());
  const call = async (name: string, input: Record<string, unknown> = {}) => {
    const { isError = false, content } = (await client.callTool({ name, arguments: input })) as {
      isError?: boolean;
      content: { text: string }[];
    };
    const text = content[0]?.text ?? '';
    return { isError, text, value: isError ? null : JSON.parse(text) };
  };
  return { client, errors, call };
}

const overHttp = (token: string) =>
  connect(
    new StreamableHTTPClientTransport(new URL('/mcp', api.address), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    }) as Transport,
  );
const overStdio = (...args: string[]) =>
  new StdioClientTransport({
    ...{ command: process.execPath, args: [entry, 'mcp', ...args], stderr: 'ignore' },
    env: { ...process.env, JOBAI_API_TOKEN: api.all } as Record<string, string>,
  });

test('the whole work on a job, up to where only the user goes on', async () => {
  const { client, call } = await overHttp(api.all);
  const { tools } = await client.listTools();
  expect(tools.length).toBeGreaterThan(15);
  expect(tools.filter(({ name }) => /submit|send|approve/.test(name))).toEqual([]);
  const found = await call('search_jobs', { query: 'data engineer', sources, limit: 3 });
  const job_id = found.value.jobs[0].id;
  expect((await call('list_jobs', { min_score: 1 })).value.total).toBeGreaterThan(0);
  expect((await call('match_job', { job_id })).value.score).toBe(found.value.jobs[0].score);
  const tailored = await call('tailor_resume', { job_id });
  expect((await call('get_resume', { id: tailored.value.resume_id })).value.id).toBe(
    tailored.value.resume_id,
  );
  const written = await call('write_letter', { job_id, tone: 'formal' });
  expect((await call('get_letter', { id: written.value.letter_id })).value.text).toBe(written.value.text);
  const added = await call('add_application', { company: 'Acme', title: 'Nurse' });
  await call('move_application', { id: added.value.application.id, status: 'interviewing' });
  expect((await call('list_applications')).value.by_status.interviewing).toBe(1);
  await call('save_story', { title: 'The ward', situation: 's', task: 't', action: 'a', result: 'r' });
  expect((await call('list_stories')).value).toHaveLength(1);
  expect((await call('interview_questions', { job_id, count: 3 })).value.questions).toHaveLength(3);
  expect((await call('salary_market', { role: 'data engineer' })).value).toHaveProperty('percentiles');
  expect((await call('usage')).value).toHaveProperty('summary');
  expect((await call('search_files', { question: 'nurses' })).value).toEqual([]);
  expect((await call('waiting_questions')).value).toEqual([]);
  expect((await call('get_profile')).value.name.full).toBe('Mara Lindqvist');
  const prepared = await call('prepare_application', { job_id });
  expect(prepared.value.next).toContain('approves it in the window');
  await api.client.pipeline.stop({ runId: prepared.value.run_id });
  expect(api.backend.boardApplications()).toBe(0);
}, 180_000);

test('what can not be done is said in words, and what may not be done is refused', async () => {
  const { call, client } = await overHttp(await api.token('read'));
  expect(await call('get_profile')).toMatchObject({ isError: false });
  for (const [name, input] of [
    ['search_jobs', { query: 'nurse', sources }],
    ['prepare_application', { job_id: 'x' }],
    ['add_application', { company: 'Acme', title: 'Nurse' }],
  ] as const)
    expect(await call(name, input)).toMatchObject({
      isError: true,
      text: expect.stringContaining('may not'),
    });
  expect((await call('get_job', { job_id: 'nobody' })).text).toContain('no longer stored');
  const strong = await overHttp(api.all);
  expect((await strong.call('read_posting', { url: 'http://192.168.0.1/' })).text).toContain('public web');
  expect((await strong.call('read_posting', { url: 'file:///etc/passwd' })).isError).toBe(true);
  expect((await strong.call('list_jobs', { limit: 'many' })).isError).toBe(true);
  await expect(client.callTool({ name: 'saveSettings', arguments: {} })).resolves.toMatchObject({
    isError: true,
  });
});

test('who has no token does not come in', async () => {
  await expect(overHttp('jobai_wrong')).rejects.toThrow();
  expect((await api.ask('GET', '/mcp')).status).toBe(405);
  expect((await api.ask('POST', '/mcp', {}, null)).status).toBe(401);
});

test('over standard output comes nothing but the protocol', async () => {
  const transport = overStdio('--data-dir', temporaryFolder(), '--offline', '--may', 'read');
  const { client, errors, call } = await connect(transport);
  expect(client.getServerVersion()).toMatchObject({ name: 'jobai' });
  expect((await call('get_profile')).value).toBeNull();
  expect((await call('list_applications')).value.applications).toEqual([]);
  expect((await call('add_application', { company: 'A', title: 'B' })).text).toContain('may not');
  expect(errors).toEqual([]);
}, 60_000);

test('beside an open JobAI it hands on to it', async () => {
  const { call, errors } = await connect(overStdio('--connect', api.address));
  expect((await call('get_profile')).value.name.full).toBe('Mara Lindqvist');
  expect((await call('list_applications')).value.applications.length).toBeGreaterThanOrEqual(0);
  expect(errors).toEqual([]);
}, 60_000);
