import { expect, test } from 'vitest';
import type { DoorGuard, RpcContext } from '#main/rpc/context.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { addressesIn } from '#main/rpc/middleware/addresses-in.ts';
import type { Services } from '#main/services/services.ts';
import { v1 } from '#shared/contract/index.ts';
import { CALL_SCOPES, scopeOf } from '#shared/contract/scopes.ts';
import type { ApiScope } from '#shared/domain/api-token.ts';
import type { HumanQuestionBody, HumanRequest } from '#shared/domain/human.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** A program that may do all that a program may, on a machine where every call that gets through is written down. */
function program(over: Partial<DoorGuard> = {}, scopes: ApiScope[] = ['read', 'write', 'run']) {
  const reached: string[] = [];
  const note = (domain: string) =>
    new Proxy({}, { get: (_, name) => () => reached.push(`${domain}.${String(name)}`) && {} });
  const services = new Proxy({}, { get: (_, domain) => note(String(domain)) }) as Services;
  const guard: DoorGuard = {
    scopes: new Set(scopes),
    checkAddress: async () => undefined,
    sendsByItself: () => false,
    question: () => null,
    ...over,
  };
  const context: RpcContext = { door: 'loopback', caller: 'token t', services, log: silentLog, guard };
  return { client: createLocalClient(context), reached, context };
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (thrown: { code: string }) => thrown.code,
  );
const refused = 'AUTHORIZATION_ERROR';

test('every call has a scope, and one that is not known is for a person', () => {
  const calls = Object.entries(v1).flatMap(([domain, of]) => Object.keys(of).map((name) => [domain, name]));
  for (const path of calls) expect(['read', 'write', 'run', 'person']).toContain(scopeOf(path));
  expect(Object.keys(CALL_SCOPES).sort()).toEqual(Object.keys(v1).sort());
  expect([scopeOf(['system', 'constructor']), scopeOf(['x']), scopeOf(['toString', 'call'])]).toEqual([
    'person',
    'person',
    'person',
  ]);
});

test('a token does what its scopes say and no more', async () => {
  const reader = program({}, ['read']);
  await reader.client.pipeline.pause({ runId: 'r' }).catch(() => undefined);
  expect(await codeOf(reader.client.pipeline.pause({ runId: 'r' }))).toBe(refused);
  expect(await codeOf(reader.client.profile.deleteAnswer({ id: 'a' }))).toBe(refused);
  expect(reader.reached).toEqual([]);
  const writer = program({}, ['write']);
  await writer.client.profile.deleteAnswer({ id: 'a' });
  expect(await codeOf(writer.client.rag.list({}))).toBe(refused);
  expect(writer.reached).toEqual(['profile.deleteAnswer']);
});

test('keys, settings, tokens and what speaks for the user are out of reach of any program', async () => {
  const { client, reached } = program();
  for (const call of [
    client.system.saveSettings({ browser: { executablePath: '/bin/sh' } }),
    client.system.setSecret({ name: 'GROQ_API_KEY', value: 'x' }),
    client.system.secrets({}),
    client.system.createApiToken({ name: 'me', scopes: ['run'] }),
    client.system.restore({ name: 'old' }),
    client.system.markRecoveriesSeen({}),
    client.system.openExternal({ url: 'https://evil.example' }),
    client.pipeline.giveBack({ jobId: 'j' }),
    client.pipeline.takeBack({ requestId: 'q' }),
    client.pipeline.keepDraft({} as never),
  ])
    expect(await codeOf(call)).toBe(refused);
  expect(reached).toEqual([]);
});

test('without a guard nothing passes', async () => {
  const { context } = program();
  const { guard: _, ...open } = context;
  expect(await codeOf(createLocalClient(open).tracker.stats({}))).toBe(refused);
});

const start = { query: 'nurse', sources: [{ name: 'practice' }] };

test('nothing that sends passes, however it is asked for', async () => {
  const { client, reached } = program();
  const url = 'https://example.org/form';
  for (const submit of [true, 'true', 1, [true]])
    expect(await codeOf(client.jobs.fillForm({ url, submit } as never))).toBe(refused);
  for (const mode of ['auto', 'AUTO', ['auto'], 1])
    expect(await codeOf(client.pipeline.start({ ...start, mode } as never))).toBe(refused);
  expect(reached).toEqual([]);
  await client.pipeline.start({ ...start, mode: 'draft' }).catch(() => undefined);
  await client.jobs.fillForm({ url, submit: false }).catch(() => undefined);
  expect(reached).toEqual(['pipeline.start', 'jobs.fillForm']);
});

test('a search that sends by itself is set going by a person alone', async () => {
  const asked: unknown[] = [];
  const { client, reached } = program({
    sendsByItself: (what) => {
      asked.push(what);
      return true;
    },
  });
  expect(await codeOf(client.pipeline.resume({ runId: 'r' }))).toBe(refused);
  expect(await codeOf(client.pipeline.workOn({ jobId: 'j' }))).toBe(refused);
  expect([asked, reached]).toEqual([[{ runId: 'r' }, { jobId: 'j' }], []]);
});

const field = (id: string, key: string, label: string) =>
  ({ id, key, label, help: '', group: null, type: 'text' }) as never;
const QUESTIONS: Record<string, HumanQuestionBody> = {
  form: { kind: 'form-review' } as never,
  letter: { kind: 'letter-review' } as never,
  fields: {
    kind: 'form-questions',
    url: '',
    fields: [
      field('f1', 'custom', 'Why do you want to work here?'),
      field('f2', 'auth.sponsorship', 'Will you need sponsorship?'),
      field('f3', 'custom', 'Have you ever been convicted of a crime?'),
    ],
  },
  unknown: { kind: 'submission-unknown', url: '', clickedAt: '' },
  budget: { kind: 'budget' } as never,
  page: { kind: 'browser-handover' } as never,
};
const question = (id: unknown) =>
  ({ id, runId: 'r', message: 'Send this?', body: QUESTIONS[String(id)] }) as HumanRequest;
const answerTo = (requestId: string, answer: object) => ({ requestId, answer }) as never;

test('a program approves no form, decides no doubt, and spends nothing', async () => {
  const { client, reached } = program({ question });
  for (const [id, answer] of [
    ['form', { kind: 'form-review', decision: 'submit', formHash: 'x' }],
    ['form', { kind: 'form-review', decision: 'edit', formHash: 'x' }],
    ['form', { kind: 'letter-review', decision: 'approve' }],
    ['letter', { kind: 'form-review', decision: 'submit', formHash: 'x' }],
    ['unknown', { kind: 'submission-unknown', decision: 'was-not-sent' }],
    ['budget', { kind: 'budget', decision: 'raise' }],
    ['page', { kind: 'browser-handover', decision: 'done' }],
  ] as const)
    expect(await codeOf(client.pipeline.answer(answerTo(id, answer)))).toBe(refused);
  expect(reached).toEqual([]);
  await client.pipeline.answer(answerTo('letter', { kind: 'letter-review', decision: 'approve' }));
  expect(reached).toEqual(['pipeline.answer']);
});

test('questions of law, pay and consent are answered by the user alone', async () => {
  const { client, reached } = program({ question });
  const say = (fieldId: string) => ({ kind: 'form-questions', answers: [{ fieldId, value: 'Yes' }] });
  expect(await codeOf(client.pipeline.answer(answerTo('fields', say('f2'))))).toBe(refused);
  expect(await codeOf(client.pipeline.answer(answerTo('fields', say('f3'))))).toBe(refused);
  const stored = { value: 'No', scope: 'any', expiresAt: null };
  for (const [key, asked] of [
    ['auth.authorized', ''],
    ['eeo.gender', ''],
    ['salary.expected', ''],
    ['custom', 'Do you have a criminal record?'],
  ] as const)
    expect(await codeOf(client.profile.saveAnswer({ ...stored, key, question: asked }))).toBe(refused);
  const wordings = ['Do you have a criminal record?'];
  expect(
    await codeOf(client.profile.saveAnswer({ ...stored, key: 'custom', question: 'Tea?', wordings })),
  ).toBe(refused);
  const alike = {
    ...stored,
    key: 'custom' as const,
    question: 'Hobbies',
    wordings: ['Have you been convicted?'],
  };
  expect(await codeOf(client.profile.saveAnswer(alike))).toBe(refused);
  const base64 = Buffer.from('zip').toString('base64');
  expect(await codeOf(client.profile.importArchive({ base64 } as never))).toBe(refused);
  expect(await codeOf(client.profile.importAnswers({ base64 } as never))).toBe(refused);
  expect(reached).toEqual([]);
  await client.pipeline.answer(answerTo('fields', say('f1')));
  expect(reached).toEqual(['pipeline.answer']);
});

test('in a search that sends by itself a program answers nothing', async () => {
  const { client, reached } = program({ question, sendsByItself: () => true });
  expect(
    await codeOf(client.pipeline.answer(answerTo('letter', { kind: 'letter-review', decision: 'approve' }))),
  ).toBe(refused);
  expect(reached).toEqual([]);
});

test('every address that a call would open is checked first', async () => {
  const { client, reached } = program({
    checkAddress: async (url) => {
      if (/10\.0\.0\.1|file:/.test(url)) throw new AuthorizationError(url);
    },
  });
  const target = '10.0.0.1:8080/jobs';
  for (const call of [
    client.jobs.read({ url: 'file:///etc/passwd' }),
    client.jobs.match({ url: 'http://10.0.0.1/' }),
    client.jobs.readForm({ url: 'http://10.0.0.1/' }),
    client.jobs.fillForm({ url: 'http://10.0.0.1/' }),
    client.jobs.findBoard({ text: target }),
    client.jobs.search({ query: 'x', sources: [{ name: 'practice' }, { name: 'url', target }] }),
    client.pipeline.start({ ...start, sources: [{ name: 'url', target }] }),
  ])
    expect(await codeOf(call)).toBe(refused);
  expect(reached).toEqual([]);
  expect(addressesIn('jobs.findBoard', { text: 'Acme Health' })).toEqual([]);
  expect(addressesIn('jobs.search', { sources: [{ target: 'acme' }, null, 7] })).toEqual([]);
});
