import type { JsonSchema } from './json-schema.ts';

/** A strict JSON schema in Gemini's dialect of OpenAPI: no closed objects, null as a flag. */
export function geminiSchemaOf(schema: JsonSchema): JsonSchema {
  const { additionalProperties: _, anyOf, properties, items, ...rest } = schema;
  const out: JsonSchema = { ...rest };
  if (properties !== undefined) {
    const entries = Object.entries(properties as Record<string, JsonSchema>);
    out['properties'] = Object.fromEntries(
      entries.map(([name, property]) => [name, geminiSchemaOf(property)]),
    );
  }
  if (items !== undefined) out['items'] = geminiSchemaOf(items as JsonSchema);
  if (Array.isArray(out['enum'])) {
    out['type'] = 'string';
    out['enum'] = out['enum'].map(String);
  }
  if (anyOf === undefined) return out;
  const alternatives = (anyOf as JsonSchema[]).filter((one) => one['type'] !== 'null');
  const nullable = alternatives.length < (anyOf as JsonSchema[]).length ? { nullable: true } : {};
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined)
    return { ...out, ...geminiSchemaOf(only), ...nullable };
  return { ...out, anyOf: alternatives.map(geminiSchemaOf), ...nullable };
}
