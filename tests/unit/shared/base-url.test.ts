import { expect, test } from 'vitest';
import { baseUrlProblem, isNear, isThisMachine } from '#shared/domain/base-url.ts';

test.each([
  ['http://localhost:11434', true, true],
  ['http://models.localhost', true, true],
  ['http://127.1.2.3:1234/v1', true, true],
  ['http://[::1]:8080', true, true],
  ['http://0.0.0.0:8080', true, true],
  ['http://192.168.1.20:11434', false, true],
  ['http://10.0.0.7', false, true],
  ['http://172.20.0.2', false, true],
  ['http://studio.local', false, true],
  ['http://[fd00::7]', false, true],
  ['https://api.groq.com', false, false],
  ['http://localhost.example.org', false, false],
  ['http://127.0.0.1.example.org', false, false],
  ['http://172.32.0.2', false, false],
  ['not a URL', false, false],
])('%s: on this machine %s, in the home network %s', (address, here, near) => {
  expect([isThisMachine(address), isNear(address)]).toEqual([here, near]);
});

test.each([
  ['https://models.example.org', null],
  ['http://192.168.1.20:11434', null],
  ['http://models.example.org', /unencrypted/],
  ['ftp://models.example.org', /must begin with https/],
  ['models.example.org', /is not a URL/],
])('%s is used only where prompts are safe', (address, problem) => {
  if (problem === null) expect(baseUrlProblem(address)).toBeNull();
  else expect(baseUrlProblem(address)).toMatch(problem);
});
