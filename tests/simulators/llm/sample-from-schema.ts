type Schema = Record<string, unknown>;

/** A small value that fits a JSON schema. */
export function sampleFromSchema(schema: Schema, name = 'text'): unknown {
  const alternatives = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (alternatives !== undefined) return sampleFromSchema(alternatives[0] ?? {}, name);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ('const' in schema) return schema.const;
  switch (schema.type) {
    case 'object':
      return sampleObject(schema);
    case 'array':
      return [sampleFromSchema((schema.items ?? {}) as Schema, name)];
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' ? schema.minimum : 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return `sample ${name}`;
  }
}

function sampleObject({ properties = {} }: Schema): unknown {
  const entries = Object.entries(properties as Record<string, Schema>);
  return Object.fromEntries(entries.map(([key, property]) => [key, sampleFromSchema(property, key)]));
}
