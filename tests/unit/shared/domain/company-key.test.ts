import { expect, test } from 'vitest';
import { companyKey } from '#shared/domain/company-key.ts';

test.each([
  ['The ACME Group, Inc.', 'Acme Group'],
  ['Müller GmbH & Co. KG', 'MULLER'],
  ['Novo Nordisk A/S', 'Novo Nordisk'],
  ['Allegro Sp. z o.o.', 'allegro'],
  ['Škoda Auto, a.s.', 'Skoda Auto'],
  ['Tata Consultancy Services Pvt. Ltd.', 'Tata Consultancy Services'],
  ['Adyen N.V.', 'Adyen'],
  ['Petrobras S.A.', 'Petrobras'],
  ['Foo, s.r.o.', 'Foo'],
  ['Marks & Spencer plc', 'Marks and Spencer'],
  ["O'Reilly Media, Inc.", 'OReilly Media'],
  ['Acme (UK) Ltd', 'Acme'],
])('%s is %s', (one, other) => {
  expect(companyKey(one)).toBe(companyKey(other));
});

test.each([
  ['Acme', 'Acme Bikes'],
  ['Apple', 'Apple Tree Nursery'],
  ['The AG', 'The SE'],
  ['株式会社メルカリ', '株式会社リクルート'],
])('%s is not %s', (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other));
});

test('a name that is only a legal form stays, and none is none', () => {
  expect(companyKey('AB')).toBe('ab');
  expect(companyKey(' – ')).toBe('');
});
