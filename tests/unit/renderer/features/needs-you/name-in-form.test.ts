import { expect, it } from 'vitest';
import { nameInForm } from '#renderer/features/needs-you/form-review/name-in-form.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

const outcome = (id: string, label: string, group?: string): FieldOutcome => ({
  ...{ id, label, key: 'custom', type: 'text', required: true, status: 'filled' },
  ...{
    value: 'x',
    readBack: 'x',
    source: 'profile',
    reason: 'your profile',
    ...(group !== undefined && { group }),
  },
});

it('says of boxes of one name which part of the form each stands in', () => {
  const all = [
    outcome('a', 'E-mail', 'About you'),
    outcome('b', 'E-mail', 'Emergency contact'),
    outcome('c', 'Phone', 'About you'),
    outcome('d', 'E-mail'),
  ];
  expect(all.map((one) => nameInForm(one, all))).toEqual([
    'E-mail (About you)',
    'E-mail (Emergency contact)',
    'Phone',
    'E-mail',
  ]);
});
