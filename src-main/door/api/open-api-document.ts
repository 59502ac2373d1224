import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import type { AnyRouter } from '@orpc/server';
import { scopeOf } from '#shared/contract/scopes.ts';
import { zodConverter } from './json-schema.ts';

const ERROR = {
  type: 'object',
  required: ['error', 'code', 'message', 'details'],
  properties: {
    error: { const: true },
    code: { type: 'string', examples: ['VALIDATION_ERROR', 'NOT_FOUND', 'HTTP_404'] },
    message: { type: 'string', description: 'What was wrong, and what to do next.' },
    details: { type: ['object', 'null'] },
  },
  additionalProperties: false,
} as const;

const ABOUT = `The door for programs on this machine. Each call needs "Authorization: Bearer TOKEN" with a token of
Settings > API; its scope stands behind each summary. A program can prepare applications, and never send one: only a person
approves, in the window. The same calls answer under /api too. Streams answer as server-sent events.`;

/** The OpenAPI 3.1 document of all that a program may call, made from the schemas that check the calls. */
export async function openApiDocument(
  routers: { contract: AnyRouter; seed: AnyRouter },
  { version, address }: { version: string; address: string },
): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [zodConverter] });
  const document = await generator.generate(
    { seed: routers.seed, calls: routers.contract },
    {
      info: { title: 'JobAI', version, description: ABOUT.replaceAll('\n', ' ') },
      servers: [{ url: `${address}/api/v1` }],
      security: [{ bearer: [] }],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        schemas: { Error: ERROR as unknown as OpenAPI.SchemaObject },
        responses: {
          Failure: {
            description: 'What was wrong, and what to do next.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
          },
        },
      },
      filter: ({ path: [part = '', ...path] }) => part === 'seed' || scopeOf(path) !== 'person',
    },
  );
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path ?? {}))
      if (typeof operation === 'object' && operation !== null && 'responses' in operation)
        Object.assign(operation.responses as object, { default: { $ref: '#/components/responses/Failure' } });
  return document;
}
