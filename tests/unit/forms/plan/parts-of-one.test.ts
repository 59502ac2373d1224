import { expect, it } from 'vitest';
import { labelsPart, PartsOfOne } from '#main/forms/plan/parts-of-one.ts';
import raw from '../../../../resources/fields/parts-of-one.json' with { type: 'json' };

it('has its labels in plain form, each once', () => {
  const { amount, houseNumber, nameInfix, secondSurname } = PartsOfOne.parse(raw);
  for (const list of [amount, houseNumber, nameInfix, secondSurname]) {
    expect(new Set(list).size).toBe(list.length);
    for (const label of list)
      expect(label).toBe(label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  }
});

it('knows a label by all of its words', () => {
  expect(labelsPart('amount', 'Montant')).toBe(true);
  expect(labelsPart('houseNumber', 'N°')).toBe(true);
  expect(labelsPart('houseNumber', 'Number of children')).toBe(false);
});
