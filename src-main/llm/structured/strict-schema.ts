import type { JsonSchema } from './json-schema.ts';

/** Keywords that strict decoders refuse; zod checks them afterwards. */
const REFUSED = new Set(
  'default format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems propertyNames examples title $id'.split(
    ' ',
  ),
);

/**
 * A JSON schema in the dialect that strict decoders take: every object closed, every property required, what may be
 * missing may be null. Null where the schema can't be said in it: a root that is no object, or free-form keys.
 */
export function strictSchemaOf(schema: JsonSchema): JsonSchema | null {
  if (schema['type'] !== 'object') return null;
  try {
    return convert(schema);
  } catch (thrown) {
    if (thrown === INEXPRESSIBLE) return null;
    throw thrown;
  }
}

const INEXPRESSIBLE = Symbol('inexpressible');

function convert(schema: JsonSchema): JsonSchema {
  const out: JsonSchema = {};
  for (const [key, value] of Object.entries(schema)) if (!REFUSED.has(key)) out[key] = value;
  if (Object.keys(out).length === 0 || out['$ref'] !== undefined) throw INEXPRESSIBLE;
  if (out['type'] === 'object') closeObject(out);
  if (out['items'] !== undefined) out['items'] = convert(out['items'] as JsonSchema);
  if (out['const'] !== undefined) {
    out['enum'] = [out['const']];
    delete out['const'];
  }
  const alternatives = (out['anyOf'] ?? out['oneOf']) as JsonSchema[] | undefined;
  if (alternatives !== undefined) {
    delete out['oneOf'];
    out['anyOf'] = alternatives.map(convert);
  }
  return out;
}

function closeObject(out: JsonSchema): void {
  const properties = out['properties'] as Record<string, JsonSchema> | undefined;
  const free = typeof out['additionalProperties'] === 'object';
  if (properties === undefined || free) throw INEXPRESSIBLE;
  const required = new Set((out['required'] as string[] | undefined) ?? []);
  const entries = Object.entries(properties).map(([name, property]) => {
    const converted = convert(property);
    return [name, required.has(name) ? converted : { anyOf: [converted, { type: 'null' }] }];
  });
  out['properties'] = Object.fromEntries(entries);
  out['required'] = Object.keys(properties);
  out['additionalProperties'] = false;
}
