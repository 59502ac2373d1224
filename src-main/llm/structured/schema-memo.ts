import type { z } from 'zod';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { strictSchemaOf } from './strict-schema.ts';

/** A zod schema as models are told it. */
export interface ToldSchema {
  json: JsonSchema;
  /** Null where the strict dialect can't say it. */
  strict: JsonSchema | null;
}

/** Converts each schema once: agents ask with the same ones again and again. */
export function createSchemaMemo(): (schema: z.ZodType) => ToldSchema {
  const known = new WeakMap<z.ZodType, ToldSchema>();
  return (schema) => {
    const found = known.get(schema);
    if (found !== undefined) return found;
    const json = jsonSchemaOf(schema);
    const told = { json, strict: strictSchemaOf(json) };
    known.set(schema, told);
    return told;
  };
}
