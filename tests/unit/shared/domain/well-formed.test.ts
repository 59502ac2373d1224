import { expect, test } from 'vitest';
import { wellFormedIn } from '#shared/domain/well-formed.ts';

test('half of a pair of surrogates is replaced, wherever it stands, and all else stays', () => {
  const bytes = new Uint8Array([1]);
  const value = { 'a\ud800': ['x\udc00y', 1, null, { deep: '🙂' }], bytes, none: undefined };
  expect(wellFormedIn(value)).toEqual({
    'a\ufffd': ['x\ufffdy', 1, null, { deep: '🙂' }],
    bytes,
    none: undefined,
  });
  expect(wellFormedIn(value).bytes).toBe(bytes);
});
