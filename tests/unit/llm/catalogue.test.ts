import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCatalogue } from '#main/llm/catalogue.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { catalogueFile } from '#tests/fakes/gateway.ts';

const shipped = readFileSync(catalogueFile, 'utf8');

test.each([
  ['an unknown provider', `${shipped}\n  nobody:\n    label: Nobody\n`, /names nobody, which is no provider/],
  ['a provider that is missing', shipped.replace('  groq:\n', '  grok:\n'), /wrong at providers\.groq/],
  ['a price that is no number', shipped.replace('input: 0.075', 'input: cheap'), /gpt-oss-20b\.price\.input/],
  [
    'a model that is not listed',
    shipped.replace('fast: openai/gpt-oss-20b,', 'fast: gone,'),
    /names gone for groq/,
  ],
  ['no YAML', 'providers: [', /can't be read/],
])('a catalogue with %s is refused with what to do', (_what, text, words) => {
  expect(text).not.toBe(shipped);
  expect(() => parseCatalogue(text)).toThrow(ValidationError);
  expect(() => parseCatalogue(text)).toThrow(words);
  expect(() => parseCatalogue(text)).toThrow(/Correct it, or install JobAI again/);
});
