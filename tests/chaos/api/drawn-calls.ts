import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { OpenApi } from '../../integration/door/open-api.ts';
import { drawValue } from './draw-value.ts';
import { type Operation, operationsOf } from './operations.ts';

export interface DrawnCalls {
  calls: number;
  /** Answers by status. */
  statuses: Record<string, number>;
  /** What must not be, with the call that brought it about. */
  faults: string[];
}

/** These start a browser or a search, each of which takes seconds. */
const SLOW =
  /\/(jobs\/(search|readForm|fillForm|findBoard|saveSearch|runSearch|restartTask)|pipeline\/(start|workOn|resume)|jobs\/apply|agents\/\{id\}\/invoke|system\/doctor)/;
/** How many of a hundred draws of a slow call are made. */
const SLOW_SHARE = 2;
const ERROR = {
  type: 'object',
  required: ['error', 'code', 'message', 'details'],
  additionalProperties: false,
  properties: {
    error: { const: true },
    code: { type: 'string' },
    message: { type: 'string', minLength: 1 },
    details: { type: ['object', 'null'] },
  },
};

/** Draws calls from the API's own document, makes them, and holds each answer against its schema. */
export async function makeDrawnCalls(
  api: OpenApi,
  { calls, seed }: { calls: number; seed: number },
): Promise<DrawnCalls> {
  const document = (await api.ask('GET', '/openapi.json')).body;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const checks = new Map<object, ValidateFunction>();
  const fits = (schema: object, value: unknown): string | null => {
    const check = checks.get(schema) ?? ajv.compile(schema);
    checks.set(schema, check);
    return check(value) ? null : ajv.errorsText(check.errors);
  };
  const ids = await storedIds(api);
  const result: DrawnCalls = { calls: 0, statuses: {}, faults: [] };
  const drawn = fc.sample(drawCall(operationsOf(document), ids), { numRuns: calls, seed });
  const queue = drawn.values();
  const worker = async () => {
    for (const call of queue) {
      const answer = await make(api, call).catch((thrown: Error) => thrown);
      if (answer instanceof Error) {
        result.faults.push(`${call.operation.method} ${call.path}: no answer, ${answer.cause ?? answer}`);
        continue;
      }
      const { status, body, stream } = answer;
      result.calls += 1;
      result.statuses[status] = (result.statuses[status] ?? 0) + 1;
      const problem = problemOf(call.operation, status, body, stream, fits);
      if (problem !== null)
        result.faults.push(
          `${call.operation.method} ${call.path} ${JSON.stringify(call.body)?.slice(0, 300)}: ${problem}`,
        );
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return result;
}

interface Call {
  operation: Operation;
  path: string;
  body: unknown;
}

function drawCall(operations: readonly Operation[], ids: readonly string[]): fc.Arbitrary<Call> {
  const weighted = operations.map((operation) => ({
    weight: SLOW.test(operation.path) ? SLOW_SHARE : 100,
    arbitrary: fc
      .record({
        parameters: fc.tuple(...operation.parameters.map(({ schema }) => drawValue(schema, ids))),
        asked: fc.tuple(
          ...operation.parameters.map(({ required }) => (required ? fc.constant(true) : fc.boolean())),
        ),
        body:
          operation.body === null
            ? fc.constant(undefined)
            : fc.oneof(
                { weight: 7, arbitrary: drawValue(operation.body, ids) },
                { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
              ),
      })
      .map(({ parameters, asked, body }) => ({
        operation,
        path: pathOf(operation, parameters, asked),
        body,
      })),
  }));
  return fc.oneof(...weighted);
}

function pathOf(
  { path, parameters }: Operation,
  values: readonly unknown[],
  asked: readonly boolean[],
): string {
  let filled = path;
  const query = new URLSearchParams();
  for (const [index, { name, in: place }] of parameters.entries()) {
    const text = String(values[index]).toWellFormed();
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(text) || 'x');
    else if (asked[index] === true) query.set(name, text);
  }
  return `/api/v1${filled}${query.size > 0 ? `?${query}` : ''}`;
}

async function make(api: OpenApi, { operation, path, body }: Call) {
  const gone = new AbortController();
  const response = await fetch(`${api.address}${path}`, {
    method: operation.method,
    headers: { authorization: `Bearer ${api.all}`, 'content-type': 'application/json' },
    signal: gone.signal,
    ...(body === undefined || operation.method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const { status } = response;
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    await response.body?.cancel();
    gone.abort();
    return { status, body: null, stream: true };
  }
  return { status, body: JSON.parse(await response.text()), stream: false };
}

function problemOf(
  operation: Operation,
  status: number,
  body: unknown,
  stream: boolean,
  fits: (schema: object, value: unknown) => string | null,
): string | null {
  if (status === 500 || status === 501 || status > 502) return `answered ${status} ${JSON.stringify(body)}`;
  if (status >= 300) return fits(ERROR, body);
  if (operation.answer === null) return stream ? null : 'no stream came';
  return fits(operation.answer, body);
}

/** Ids of what is stored, so that drawn calls hit it now and then. */
async function storedIds({ client }: OpenApi): Promise<string[]> {
  const { rows } = await client.jobs.list({ limit: 5 });
  const [profiles, runs, letters, applications, offers] = await Promise.all([
    client.profile.list({}),
    client.pipeline.list({}),
    client.letter.list({}),
    client.tracker.list({}),
    client.salary.offers({}),
  ]);
  return [...rows, ...profiles, ...runs, ...letters, ...applications, ...offers].map(({ id }) => id);
}
