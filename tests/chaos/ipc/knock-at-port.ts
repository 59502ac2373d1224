import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { connectPort } from '#main/rpc/connect-port.ts';
import type { RpcContext } from '#main/rpc/context.ts';
import { createRouter } from '#main/rpc/router.ts';
import { type Random, seeded } from '../seeded.ts';
import type { Knocked } from './knocked.ts';
import { told } from './knocked.ts';
import type { MalformedCall } from './malformed.ts';

/** A window may call so often a minute; each of these many calls is another window's. */
const A_WINDOW = 90;
const AT_ONCE = 15;

/** Sends malformed calls, and messages that are none, to the port that a window has. */
export async function knockAtPort(
  calls: readonly MalformedCall[],
  context: Omit<RpcContext, 'door' | 'caller'>,
  seed: number,
  out: Knocked,
): Promise<void> {
  const random = seeded(seed);
  const router = createRouter();
  for (let from = 0; from < calls.length; from += A_WINDOW) {
    const { port1, port2 } = new MessageChannel();
    connectPort(router, port1, { ...context, door: 'window', caller: `chaos ${from}` });
    port1.start();
    const client = createORPCClient(new RPCLink({ port: port2 })) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    port2.start();
    const queue = calls.slice(from, from + A_WINDOW).values();
    const worker = async () => {
      for (const { path, input } of queue) {
        if (random.between(0, 3) === 0) port2.postMessage(noise(random));
        await call(client, path, input, out);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await stillAnswers(client, out);
    port2.close();
    port1.close();
  }
}

async function call(
  client: Record<string, Record<string, (input: unknown) => Promise<unknown>>>,
  [domain, name]: [string, string],
  input: unknown,
  out: Knocked,
): Promise<void> {
  out.calls += 1;
  try {
    await within(client[domain]?.[name]?.(input) ?? Promise.resolve());
    out.letThrough.push(`${domain}.${name} ${told(input)}`);
  } catch (thrown) {
    out.hear(`${domain}.${name}`, thrown);
  }
}

/** After the noise, a call that is right is answered. */
async function stillAnswers(
  client: Record<string, Record<string, (input: unknown) => Promise<unknown>>>,
  out: Knocked,
) {
  await within(client['system']?.['ping']?.({}) ?? Promise.resolve()).catch((thrown: unknown) =>
    out.silent.push(String(thrown)),
  );
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('NO ANSWER')), 60_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Posted = Parameters<MessagePort['postMessage']>[0];

/** Messages that are no calls, or calls cut short or bent. */
function noise(random: Random): Posted {
  const bent = '{"i":"1","p":{"u":"/system/ping","b":{"json":{}}}}';
  const at = random.between(0, bent.length - 1);
  const kinds: Posted[] = [
    '',
    '{',
    bent.slice(0, at),
    `${bent.slice(0, at)}\u0000${bent.slice(at + 1)}`,
    bent.replace('/system/ping', '/__proto__/constructor'),
    bent.replace('/system/ping', `/${'a/'.repeat(2_000)}`),
    bent.replace('"i":"1"', '"i":{}'),
    random.fill(Buffer.alloc(random.between(0, 300))),
    new ArrayBuffer(8),
    42,
    null,
    { i: 1 },
    [[[]]],
  ];
  return kinds[random.between(0, kinds.length - 1)];
}
