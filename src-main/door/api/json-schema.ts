import type { ConditionalSchemaConverter, JSONSchema } from '@orpc/openapi';
import { z } from 'zod';

/** Zod's schemas as JSON Schema 2020-12, as OpenAPI 3.1 takes them. */
export const zodConverter: ConditionalSchemaConverter = {
  condition: (schema) => schema instanceof z.ZodType,
  convert(schema, { strategy }) {
    const zod = schema as unknown as z.ZodType;
    const json = z.toJSONSchema(zod, {
      io: strategy,
      unrepresentable: 'any',
      override({ zodSchema, jsonSchema }) {
        if (zodSchema._zod.def.type !== 'file') return;
        for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
        Object.assign(jsonSchema, { type: 'string', contentMediaType: 'application/octet-stream' });
      },
    });
    const { $schema: _, ...rest } = json;
    return [!zod.safeParse(undefined).success, rest as unknown as JSONSchema];
  },
};
