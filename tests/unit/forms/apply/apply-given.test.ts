import { expect, it } from 'vitest';
import { applyGiven, LEFT_EMPTY } from '#main/forms/apply/apply-given.ts';
import type { Session } from '#main/forms/apply/session.ts';
import { writtenField } from '#main/forms/read/written-field.ts';

const field = { ...writtenField({ id: 'a', label: 'Notes', required: true }), current: 'old' };
const plan = { kind: 'fill', value: 'old', file: null, source: 'profile', reason: 'your profile' } as const;
const given = (value: string) =>
  ({
    given: new Map([['a', { value, source: 'user', reason: 'you changed this' }]]),
    refused: new Map(),
  }) as unknown as Session;

it('leaves empty what the user emptied, and fills in nothing of its own there', () => {
  expect(applyGiven(given(''), [{ field, plan }])[0]?.plan).toEqual({
    kind: 'leave',
    status: 'left-to-user',
    reason: LEFT_EMPTY,
  });
  expect(applyGiven(given('new'), [{ field, plan }])[0]?.plan).toMatchObject({ kind: 'fill', value: 'new' });
});
