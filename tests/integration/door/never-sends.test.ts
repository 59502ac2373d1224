import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { OpenQuestion } from '#shared/domain/human.ts';
import { openApi } from './open-api.ts';

test('a program brings an application up to its form, and only the person sends it', async () => {
  const api = await openApi();
  onTestFinished(() => api.close());
  await api.client.profile.useSample({});
  const started = await api.ask('POST', '/api/v1/pipeline/start', {
    ...{ query: 'data engineer', sources: [{ name: 'practice' }], min_match_score: 0, max_jobs: 1 },
  });
  const runId = started.body.session_id as string;
  const asked = async (kind: string) => {
    const found = await expect
      .poll(
        async () => {
          const { body } = await api.ask('POST', '/api/v1/pipeline/questions', {});
          return (body as OpenQuestion[]).find((question) => question.body.kind === kind);
        },
        { timeout: 90_000, interval: 500 },
      )
      .toBeDefined()
      .then(async () => (await api.client.pipeline.questions({})).find((one) => one.body.kind === kind));
    if (found === undefined) throw new Error(`no ${kind} was asked`);
    return found;
  };
  for (const kind of ['resume-review', 'letter-review']) {
    const { id } = await asked(kind);
    const answered = await api.ask('POST', '/api/v1/pipeline/hitl/respond', {
      hitl_id: id,
      response: 'approve',
    });
    expect(answered.status).toBe(200);
  }
  const review = await asked('form-review');
  const formHash = review.body.kind === 'form-review' ? review.body.formHash : '';
  const answer = { kind: 'form-review', decision: 'submit', formHash };
  const tries: [string, object][] = [
    ['/api/v1/pipeline/hitl/respond', { hitl_id: review.id, response: 'submit' }],
    ['/api/v1/pipeline/hitl/respond', { hitl_id: review.id, response: answer }],
    ['/api/v1/pipeline/answer', { requestId: review.id, answer }],
    ['/api/pipeline/answer', { requestId: review.id, answer, holdMs: 10 }],
    ['/api/v1/jobs/fillForm', { url: 'https://example.org/form', submit: true }],
    ['/api/v1/agents/applier/invoke', { input: { url: 'https://example.org/form', submit: true } }],
    ['/api/v1/pipeline/giveBack', { jobId: review.jobId }],
  ];
  for (const [path, body] of tries)
    expect([path, (await api.ask('POST', path, body)).status]).toEqual([path, 403]);
  const socket = new WebSocket(`ws://127.0.0.1:${api.port}/ws/${runId}`, {
    headers: { authorization: `Bearer ${api.all}` },
  });
  const refused = new Promise<string>((resolve) => {
    socket.on('message', (data) => {
      const { type, code } = JSON.parse(String(data));
      if (type === 'error') resolve(code);
    });
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'hitl:response', hitl_id: review.id, response: answer }));
  expect(await refused).toBe('AUTHORIZATION_ERROR');
  socket.close();
  expect(api.backend.boardApplications()).toBe(0);

  const again = (await api.client.pipeline.questions({})).find(({ body }) => body.kind === 'form-review');
  if (again?.body.kind !== 'form-review') throw new Error('the form no longer waits');
  const { id, body } = again;
  const yes = { kind: 'form-review', decision: 'submit', formHash: body.formHash } as const;
  await api.client.pipeline.answer({ requestId: id, answer: yes });
  await expect.poll(() => api.backend.boardApplications(), { timeout: 90_000, interval: 500 }).toBe(1);
}, 240_000);
