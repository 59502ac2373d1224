import { expect, it } from 'vitest';
import { isPlainAddress } from '#main/browser/egress/plain-address.ts';

it.each([
  ['https://acme.example/thanks', true],
  ['https://www.acme.example/careers/thank-you?lang=en', true],
  ['https://acme.example/jobs/req-48213907/danke', true],
  ['https://acme.example/c?d=S05ITFgKSFtYRUQ', false],
  ['https://acme.example/S05ITFgKSFtYRUQ', false],
  ['https://acme.example/c#anything', false],
  ['https://knhlfxkhsbcrtd.acme.example/thanks', false],
  ['https://acme.example/tel/00436641234567', false],
  ['https://acme.example/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve', false],
])('says whether an address is too plain to carry answers: %s', (url, plain) => {
  expect(isPlainAddress(new URL(url), '/jobs/req-48213907/apply')).toBe(plain);
});
