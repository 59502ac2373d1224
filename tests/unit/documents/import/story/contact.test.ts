import { expect, test } from 'vitest';
import { readDrawn } from '../pdf/drawn-pages.ts';

const name = [[40, '**Ada Brenner', { size: 20 }] as const];
const job = [
  [[40, '**Experience', { size: 13 }] as const],
  [[40, 'Clerk, Acme Ltd, 2019 – 2021'] as const],
] as const;

test('what somebody is stands below the name, though the place stands beside it', () => {
  const profile = readDrawn([
    [...name, [420, 'ada@example.org'] as const],
    null,
    [[40, 'Senior Accountant'] as const, [420, 'Leeds, UK'] as const],
    null,
    ...job,
  ]);
  expect(profile).toMatchObject({ headline: 'Senior Accountant', address: { city: 'Leeds' } });
});

test('a house with its street and town is the address, and a faculty no headline', () => {
  const profile = readDrawn([
    name,
    [[40, 'Department of Earth Sciences'] as const],
    [[40, 'Larch University, 77 Quarry Road, Boston, MA 02115'] as const],
    [[40, 'ada@example.org'] as const],
    null,
    ...job,
  ]);
  expect(profile).toMatchObject({ headline: '', address: { street: '77 Quarry Road', city: 'Boston' } });
});
