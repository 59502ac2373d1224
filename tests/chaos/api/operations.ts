import type { Schema } from './draw-value.ts';

/** One call that the API's document offers. */
export interface Operation {
  method: string;
  path: string;
  parameters: { name: string; in: 'path' | 'query'; required: boolean; schema: Schema }[];
  /** Null where it takes no body. */
  body: Schema | null;
  /** Of a good answer; null for a stream. */
  answer: Schema | null;
}

interface Described {
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** All calls of an OpenAPI document. */
export function operationsOf(document: { paths: Record<string, Record<string, Described>> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses = {} }]) => ({
      ...{ method: method.toUpperCase(), path },
      parameters: parameters.map(({ name, in: place, required = false, schema = {} }) => ({
        ...{ name, in: place as 'path' | 'query', required, schema },
      })),
      body: requestBody?.content?.['application/json']?.schema ?? null,
      answer: responses['200']?.content?.['application/json']?.schema ?? null,
    })),
  );
}
