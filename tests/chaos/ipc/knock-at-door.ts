import { connect } from 'node:net';
import type { OpenApi } from '../../integration/door/open-api.ts';
import { type Random, seeded } from '../seeded.ts';
import { type Knocked, told } from './knocked.ts';
import type { MalformedCall } from './malformed.ts';

const AT_ONCE = 6;
/** Older addresses of the same names take inputs of their own; the contract's calls stand below them (docs/api.md). */
const OLDER = /^(?:jobs\/search|pipeline\/start|company\/research|resume\/tailor|rag\/query)$/;

/** Sends malformed requests to the API's door: refused inputs, broken JSON, broken HTTP. */
export async function knockAtDoor(
  calls: readonly MalformedCall[],
  api: OpenApi,
  seed: number,
  out: Knocked,
): Promise<void> {
  const random = seeded(seed);
  const queue = calls.values();
  const worker = async () => {
    for (const call of queue) {
      out.calls += 1;
      const name = call.path.join('/');
      const path = `/api/v1/${name}${OLDER.test(name) ? '/full' : ''}`;
      if (random.between(0, 4) === 0) await raw(api, path, random, out);
      else await asked(api, path, call, random, out);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const alive = await fetch(`${api.address}/api/live`).catch(() => null);
  if (alive?.status !== 200) out.silent.push('the door no longer answers');
}

async function asked(
  api: OpenApi,
  path: string,
  { input, schema }: MalformedCall,
  random: Random,
  out: Knocked,
): Promise<void> {
  const json = told(input);
  const bodies = [json, json.slice(0, -1), `${json}}`, '[', '\u0000', 'null', `{"a":${'['.repeat(5_000)}`];
  const body = random.between(0, 2) > 0 ? json : bodies[random.between(0, bodies.length - 1)];
  const types = ['application/json', 'text/plain', 'application/xml', 'multipart/form-data', ''];
  const type =
    random.between(0, 3) > 0 ? 'application/json' : (types[random.between(0, types.length - 1)] ?? '');
  const token = random.between(0, 9) > 0 ? api.all : 'x'.repeat(random.between(1, 4_000));
  // As JSON it may be right: a `NaN` is no number there, a map an empty object.
  if (isRight(body ?? '', schema)) return;
  try {
    const response = await fetch(`${api.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    if (response.status === 500 || response.status > 502)
      out.inside.push(`${path} ${body?.slice(0, 200)}: ${response.status}`);
    if (response.ok) out.letThrough.push(`${path} ${body}: ${text.slice(0, 200)}`);
    out.hear(path, { code: String(response.status), message: text });
  } catch (thrown) {
    out.silent.push(`${path}: ${String(thrown)}`);
  }
}

/** HTTP itself cut short, bent or mixed up. An answer is not owed, but the door stays open. */
async function raw({ port, all }: OpenApi, path: string, random: Random, out: Knocked): Promise<void> {
  const whole = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${all}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
  const bytes = Buffer.from(whole.replace('{}', '{"'));
  const kinds = [
    bytes.subarray(0, random.between(1, bytes.length - 1)),
    Buffer.from(whole.replace('Content-Length: 2', 'Content-Length: -1')),
    Buffer.from(whole.replace('Content-Length: 2', 'Content-Length: 2\r\nTransfer-Encoding: chunked')),
    Buffer.from(whole.replace('Host:', `X-Long: ${'a'.repeat(70_000)}\r\nHost:`)),
    Buffer.from(whole.replace(`127.0.0.1:${port}`, 'evil.example')),
    Buffer.from(whole.replace(path, '/../../etc/passwd%00')),
    random.fill(Buffer.alloc(random.between(1, 400))),
    bytes,
  ];
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('error', () => undefined);
  socket.on('data', (part) => {
    answer += part.toString('latin1');
  });
  socket.end(kinds[random.between(0, kinds.length - 1)] ?? bytes);
  const timer = setTimeout(() => socket.destroy(), 20_000);
  await new Promise((resolve) => socket.once('close', resolve));
  clearTimeout(timer);
  out.hear(`raw ${path}`, { code: answer.slice(9, 12), message: answer });
  if (/^HTTP\/1\.1 2/.test(answer) && !/live/.test(path))
    out.letThrough.push(`raw ${path}: ${answer.slice(0, 200)}`);
}

/** Whether a body is an input that the schema takes; an empty one counts as no fields. */
function isRight(body: string, schema: MalformedCall['schema']): boolean {
  try {
    return schema.safeParse(JSON.parse(body)).success || schema.safeParse({}).success;
  } catch {
    return schema.safeParse({}).success;
  }
}
