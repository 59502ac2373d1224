import { expect, it } from 'vitest';
import { settleNames } from '#main/forms/classify/settle-names.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

const keysOf = (...fields: [label: string, key: FieldKey][]): FieldKey[] =>
  settleNames(fields.map(([label, key]) => ({ label, key, visible: true, decoy: false }))).map(
    ({ key }) => key,
  );

it('takes a bare name for what the form has no other box for', () => {
  expect(keysOf(['Name', 'name.full'], ['Last name', 'name.last'])).toEqual(['name.first', 'name.last']);
  expect(keysOf(['First name', 'name.first'], ['Name', 'name.full'])).toEqual(['name.first', 'name.last']);
  expect(keysOf(['First name', 'name.first'], ['Last name', 'name.last'], ['Name', 'name.full']).at(-1)).toBe(
    'name.full',
  );
});
