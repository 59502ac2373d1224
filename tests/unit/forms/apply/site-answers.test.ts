import { expect, it } from 'vitest';
import type { SentRequest, StoppedRequest } from '#main/forms/apply/apply-request.ts';
import { erredWith, isConflict, isTaken, isWhole, refusedWith } from '#main/forms/apply/site-answers.ts';

const sent = (status: number | null, carried: number, more: Partial<SentRequest> = {}): SentRequest => ({
  ...{ method: 'POST', url: 'https://acme.example/x', open: false },
  ...{ status, carried, ...more },
});
const held = (carried: number | null, sends = true) => ({ carried, sends }) as StoppedRequest;

it.each([
  ['a ping with an address, where the answers were held', [sent(204, 1)], [held(5)], false],
  ['the answers, where a copy was held', [sent(200, 5)], [held(5)], true],
  ['the answers, where an address was held', [sent(200, 5)], [held(1)], true],
  ['a ping with an address, where a live connection was held', [sent(204, 1)], [held(null)], false],
  ['the answers, where a chat was held', [sent(200, 5)], [held(null)], true],
  ['a ping, where the site sent the answers on', [sent(307, 5), sent(204, 0)], [held(5)], false],
  ['anything, where a count was held', [sent(200, 0)], [held(3, false)], true],
])('what was taken is all of it: %s (%#)', (_what, out, kept, whole) => {
  expect(isWhole(out, kept)).toBe(whole);
});

it('the word on a ping says nothing of the answers beside it', () => {
  expect(isTaken([sent(500, 5), sent(204, 1)])).toBe(false);
  expect(isTaken([sent(200, 5), sent(500, 1)])).toBe(true);
  expect(isTaken([sent(308, 5)])).toBe(false);
  expect(isTaken([sent(204, 0)])).toBe(true);
});

it('a site has refused it only where it took none of the answers', () => {
  expect(refusedWith([sent(422, 5)])).toBe(422);
  expect(refusedWith([sent(201, 0, { idle: true }), sent(422, 5)])).toBe(422);
  expect(refusedWith([sent(200, 0), sent(403, 1)])).toBeNull();
  expect(refusedWith([sent(201, 0, { sealed: true }), sent(422, 5)])).toBeNull();
  expect(refusedWith([sent(422, 5), sent(200, 5)])).toBeNull();
  expect(refusedWith([sent(500, 5)])).toBeNull();
  expect(refusedWith([sent(null, 5)])).toBeNull();
  expect(refusedWith([])).toBeNull();
});

it('a conflict counts where nothing else was taken', () => {
  expect(isConflict([sent(409, 5)])).toBe(true);
  expect(isConflict([sent(409, 5), sent(200, 5)])).toBe(false);
});

it('a site erred where it took none of the answers and did not refuse them, and nothing weightier was held', () => {
  expect(erredWith([sent(500, 5)], [])).toBe(500);
  expect(erredWith([sent(404, 5), sent(503, 5)], [held(5)])).toBe(503);
  expect(erredWith([sent(500, 5), sent(200, 5)], [])).toBeNull();
  expect(erredWith([sent(422, 5)], [])).toBeNull();
  expect(erredWith([sent(404, 0, { idle: true })], [])).toBeNull();
  expect(erredWith([sent(404, 1)], [held(5)])).toBeNull();
  expect(erredWith([sent(null, 5)], [])).toBeNull();
});
