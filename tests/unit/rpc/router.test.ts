import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, it, onTestFinished } from 'vitest';
import { correlationId } from '#main/logging/correlation.ts';
import { connectPort } from '#main/rpc/connect-port.ts';
import type { RpcContext } from '#main/rpc/context.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { createRouter } from '#main/rpc/router.ts';
import type { Services } from '#main/services/services.ts';
import type { V1 } from '#shared/contract/index.ts';
import { NotFoundError, type SerialisedError } from '#shared/errors/index.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

type Part = { [D in keyof Services]?: Partial<Services[D]> };

const contextOf = (services: Part, over: Partial<RpcContext> = {}): RpcContext => ({
  door: 'window',
  caller: 'window-1',
  services: services as Services,
  log: silentLog,
  ...over,
});
const errorOf = async (call: Promise<unknown>) =>
  call.then(
    () => {
      throw new Error('it did not fail');
    },
    (thrown: { data: SerialisedError }) => thrown.data,
  );

describe('the router', () => {
  it('gives an expected failure in the serialised shape', async () => {
    const client = createLocalClient(
      contextOf({
        jobs: {
          get: () => {
            throw new NotFoundError('This job is gone.');
          },
        },
      }),
    );
    const data = await errorOf(client.jobs.get({ jobId: 'j1' }));
    expect(data).toEqual({ error: true, code: 'NOT_FOUND', message: 'This job is gone.', details: null });
  });

  it('never shows the inside of a bug', async () => {
    const client = createLocalClient(
      contextOf({ jobs: { get: () => Promise.reject(new TypeError('secret-path/x.ts')) } }),
    );
    const data = await errorOf(client.jobs.get({ jobId: 'j1' }));
    expect(data.code).toBe('INTERNAL_ERROR');
    expect(JSON.stringify(data)).not.toContain('secret-path');
  });

  it('says where input is wrong, before any handler runs', async () => {
    let called = false;
    const client = createLocalClient(
      contextOf({
        pipeline: {
          start: () => {
            called = true;
            return { runId: 'r1' };
          },
        },
      }),
    );
    const data = await errorOf(client.pipeline.start({ query: '  ', sources: [{ name: 'practice' }] }));
    expect(data.code).toBe('VALIDATION_ERROR');
    expect(data.message).toBe('Say which role to look for.');
    expect(called).toBe(false);
  });

  it('refuses input over ten megabytes, and an archive or a scan over sixty', async () => {
    const never = () => Promise.reject(new Error('must not run'));
    const taken = () => Promise.reject(new NotFoundError('It came in.'));
    const client = createLocalClient(
      contextOf({ tracker: { addFile: never }, rag: { add: taken }, profile: { preview: taken } }),
    );
    const file = { name: 'big.zip', base64: 'A'.repeat(15_000_000) };
    const attached = client.tracker.addFile({ ...file, applicationId: 'a' } as never);
    expect((await errorOf(attached)).message).toContain('larger than 10 MB');
    expect((await errorOf(client.rag.add(file))).message).toBe('It came in.');
    expect((await errorOf(client.profile.preview(file))).message).toBe('It came in.');
    const larger = { ...file, base64: 'A'.repeat(90_000_000) };
    expect((await errorOf(client.profile.preview(larger))).message).toContain('larger than 60 MB');
  });

  it('limits what a window sets going to a hundred a minute, and not the command line', async () => {
    const services: Part = { pipeline: { stop: () => ({}) } };
    const client = createLocalClient(contextOf(services));
    const calls = await Promise.allSettled(
      Array.from({ length: 105 }, () => client.pipeline.stop({ runId: 'r1' })),
    );
    expect(calls.filter((call) => call.status === 'rejected')).toHaveLength(5);
    const free = createLocalClient(contextOf(services, { door: 'command-line' }));
    const all = await Promise.allSettled(
      Array.from({ length: 105 }, () => free.pipeline.stop({ runId: 'r1' })),
    );
    expect(all.every((call) => call.status === 'fulfilled')).toBe(true);
  });

  it('never holds a window that reads, nor a hand that changes things quickly', async () => {
    const client = createLocalClient(
      contextOf({
        jobs: { lookedAt: () => ({}) },
        resume: { preview: () => ({ base64: '', pages: 1, beyond: [] }) },
      }),
    );
    const all = await Promise.allSettled(
      Array.from({ length: 300 }, () => [
        client.resume.preview({ id: 'r1' } as never),
        client.jobs.lookedAt({ id: 's1' }),
      ]).flat(),
    );
    const problems = all.flatMap((call) => (call.status === 'rejected' ? String(call.reason) : []));
    expect(problems.filter((problem) => /Too many/.test(problem))).toEqual([]);
  });

  it('gives each call an id of its own that its log lines carry', async () => {
    const ids: (string | null)[] = [];
    const client = createLocalClient(
      contextOf({
        system: {
          ping: () => {
            ids.push(correlationId());
            return { at: '2026-11-24T08:00:00.000Z' };
          },
        },
      }),
    );
    await client.system.ping({});
    await client.system.ping({});
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('a message port', () => {
  it('carries calls, failures and streams, and ends a stream when the caller leaves', async () => {
    let left = false;
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const services: Part = {
      system: { ping: () => ({ at: 'now' }) },
      pipeline: {
        watchQuestions: async function* (_input, signal) {
          try {
            while (!signal.aborted) {
              yield [];
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
          } finally {
            left = true;
          }
        },
      },
    };
    connectPort(createRouter(), port2, contextOf(services));
    const client = createORPCClient<ContractRouterClient<V1>>(new RPCLink({ port: port1 }));
    expect(await client.system.ping({})).toEqual({ at: 'now' });
    let seen = 0;
    for await (const questions of await client.pipeline.watchQuestions({})) {
      expect(questions).toEqual([]);
      seen += 1;
      if (seen === 3) break;
    }
    await expect.poll(() => left).toBe(true);
  });
});

it('lets go of what is no call on a window’s port, and answers the next call', async () => {
  const warned: string[] = [];
  const log = { ...silentLog, warn: (message: string) => void warned.push(message) };
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  connectPort(createRouter(), port1, contextOf({ system: { ping: () => ({ at: 'now' }) } }, { log }));
  port1.start();
  const junk = [
    '{',
    '',
    42,
    null,
    new Uint8Array(9),
    { i: '1' },
    '{"i":"1","p":{}}',
    '{"i":"1","p":{"u":"http://"}}',
  ];
  for (const message of junk) port2.postMessage(message);
  const client: ContractRouterClient<V1> = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  expect(await client.system.ping({})).toEqual({ at: 'now' });
  expect(warned).toHaveLength(junk.length);
});
