import { sampleFromSchema } from './sample-from-schema.ts';
import type { Brain, ModelRequest } from './types.ts';

/** Answers with a sample of the schema that the request names, or with a sentence. */
export const defaultBrain: Brain = (request) => {
  const schema = request.schema ?? schemaInWords(request);
  return schema === null ? 'This is a simulated answer.' : JSON.stringify(sampleFromSchema(schema));
};

function schemaInWords({ messages }: ModelRequest): Record<string, unknown> | null {
  const text = messages.find((message) => message.content.includes('JSON schema'))?.content ?? '';
  const line = text
    .split('\n')
    .find((candidate) => candidate.startsWith('{') && candidate.includes('"type"'));
  return line === undefined ? null : JSON.parse(line);
}
