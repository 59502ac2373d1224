import fc from 'fast-check';
import { z } from 'zod';
import { v1 } from '#shared/contract/index.ts';
import { drawValue, type Schema } from '../api/draw-value.ts';

/** A call of the contract with an input that its schema refuses. */
export interface MalformedCall {
  path: [string, string];
  input: unknown;
  schema: z.ZodType;
}

interface Procedure {
  path: [string, string];
  schema: z.ZodType;
  drawn: fc.Arbitrary<unknown>;
}

/** What JSON can not say, but a message port can. */
const OF_PORTS: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  10n ** 30n,
  new Date(Number.NaN),
  new Map([['__proto__', 1]]),
  new Set([1]),
  new Uint8Array(64),
  [[[[[[[[]]]]]]]],
  'x'.repeat(100_000),
  { __proto__: null, constructor: 1 },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
];

function procedures(): Procedure[] {
  return Object.entries(v1).flatMap(([domain, calls]) =>
    Object.entries(calls).flatMap(([name, procedure]) => {
      const schema = (procedure as unknown as { '~orpc': { inputSchema?: z.ZodType } })['~orpc'].inputSchema;
      if (schema === undefined) return [];
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
      return [{ path: [domain, name] as [string, string], schema, drawn: drawValue(json, ['x']) }];
    }),
  );
}

/** Draws calls that no schema lets through: other types, parts left out, parts of another call, what only a port can carry. */
export function drawMalformed(calls: number, seed: number): MalformedCall[] {
  const all = procedures();
  const one = fc.constantFrom(...all).chain((procedure) => {
    const other = fc.constantFrom(...all).chain(({ drawn }) => drawn);
    const broken = procedure.drawn.chain((value) => breakOne(value, other));
    return fc
      .oneof(
        { weight: 6, arbitrary: broken },
        { weight: 2, arbitrary: fc.constantFrom(...OF_PORTS) },
        { weight: 1, arbitrary: other },
        { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
      )
      .map((input) => ({ procedure, input }));
  });
  // Some of what is drawn is right by chance: it is no malformed call.
  return fc
    .sample(one, { numRuns: Math.ceil(calls * 2.5), seed })
    .filter(({ procedure, input }) => !procedure.schema.safeParse(input).success)
    .slice(0, calls)
    .map(({ procedure: { path, schema }, input }) => ({ path, schema, input }));
}

/** Takes one part of an object away, or puts something else in its place. */
function breakOne(value: unknown, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  return fc
    .tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...OF_PORTS), other), fc.boolean())
    .map(([key, wrong, gone]) => {
      const copy: Record<string, unknown> = { ...value };
      if (gone) delete copy[key];
      else copy[key] = wrong;
      return copy;
    });
}
