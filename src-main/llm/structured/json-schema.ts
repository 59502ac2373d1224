import { z } from 'zod';

export type JsonSchema = { [key: string]: unknown };

/** A zod schema as JSON schema of what a model must write: the input side, before defaults are put in. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return rest as JsonSchema;
}
