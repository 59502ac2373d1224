import { expect, test } from 'vitest';
import { withSalutation } from '#shared/writing/with-salutation.ts';

test('another greeting takes the place of the one that is there', () => {
  expect(withSalutation('Dear team,\n\nI write.\n\nRegards,\nA', 'Dear Ms Ito,')).toBe(
    'Dear Ms Ito,\n\nI write.\n\nRegards,\nA',
  );
});

test('a letter without one gets one, and its first sentence stays', () => {
  expect(withSalutation('I write to you today.\n\nRegards,\nA', 'Hallo Jana,')).toBe(
    'Hallo Jana,\n\nI write to you today.\n\nRegards,\nA',
  );
});
