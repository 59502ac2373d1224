import { expect, test } from 'vitest';
import { ownRole } from '#renderer/features/run/own-role.ts';
import type { Profile } from '#shared/domain/profile.ts';

const job = (title: string, end: string, current = false) =>
  ({ title, end, current }) as Profile['experience'][number];

test('a first search is for the headline, else for the work of today, else for the last', () => {
  const experience = [job('Waiter', '2019-02'), job('Nurse', '2024-01'), job('Carer', '2022-01')];
  expect(ownRole({ headline: 'Ward sister', experience })).toBe('Ward sister');
  expect(ownRole({ headline: ' ', experience: [...experience, job('Staff Nurse', '', true)] })).toBe(
    'Staff Nurse',
  );
  expect(ownRole({ headline: '', experience })).toBe('Nurse');
  expect(ownRole({ headline: '', experience: [] })).toBe('');
});
