import { expect, it } from 'vitest';
import { trustedOrigins } from '#main/forms/apply/where-it-goes.ts';

it.each([
  ['https://acme.example/jobs/1', ['https://acme.example', 'https://www.acme.example']],
  ['https://www.acme.example/jobs/1', ['https://www.acme.example', 'https://acme.example']],
  ['http://acme.example/1', ['http://acme.example', 'https://acme.example', 'https://www.acme.example']],
  ['https://acme.example:8443/1', ['https://acme.example:8443']],
  ['http://127.0.0.1/1', ['http://127.0.0.1']],
  ['no address', []],
])('%s may have drafts at %j, and nobody else', (url, origins) => {
  expect(trustedOrigins(url)).toEqual(origins);
});
