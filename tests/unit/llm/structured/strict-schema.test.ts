import { expect, test } from 'vitest';
import { z } from 'zod';
import { geminiSchemaOf } from '#main/llm/structured/gemini-schema.ts';
import { jsonSchemaOf } from '#main/llm/structured/json-schema.ts';
import { strictSchemaOf } from '#main/llm/structured/strict-schema.ts';

const strict = (schema: z.ZodType) => strictSchemaOf(jsonSchemaOf(schema));

test('closes every object, requires every field, and lets the optional be null', () => {
  const schema = z.object({
    name: z.string().min(1),
    items: z.array(z.object({ on: z.boolean().default(true) })).max(3),
  });
  expect(strict(schema)).toEqual({
    type: 'object',
    properties: {
      name: { type: 'string' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: { on: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } },
          required: ['on'],
          additionalProperties: false,
        },
      },
    },
    required: ['name', 'items'],
    additionalProperties: false,
  });
});

test('says a union of literals as a choice', () => {
  const schema = z.object({ kind: z.union([z.literal('a'), z.literal('b')]) });
  expect(JSON.stringify(strict(schema))).toContain('"enum":["a"]');
});

test.each([
  ['a root that is no object', z.array(z.string())],
  ['free keys', z.object({ map: z.record(z.string(), z.number()) })],
  ['anything', z.object({ any: z.unknown() })],
])('can not say %s', (_what, schema) => {
  expect(strict(schema)).toBeNull();
});

test('speaks the dialect of Gemini: null is a flag, objects are open', () => {
  const schema = strict(z.object({ a: z.string().optional(), b: z.literal('x') })) ?? {};
  expect(geminiSchemaOf(schema)).toEqual({
    type: 'object',
    properties: { a: { type: 'string', nullable: true }, b: { type: 'string', enum: ['x'] } },
    required: ['a', 'b'],
  });
});
