import { expect, it } from 'vitest';
import { planStreetParts, streetParts } from '#main/forms/plan/street-parts.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

it.each([
  ['Am Alten Markt 12 a', 'Am Alten Markt', '12 a'],
  ['ul. Piękna 3/18', 'ul. Piękna', '3/18'],
  ['Calle del Pez, 9', 'Calle del Pez', '9'],
  ['21 bis rue des Lilas', 'rue des Lilas', '21 bis'],
  ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
])('tells the name of a street from the number of the house: %s', (street, name, number) => {
  expect(streetParts(street)).toEqual({ name, number });
});

it('leaves a street whole where no number can be told, or no box asks for one', () => {
  expect(streetParts('Haus am Wald')).toBeNull();
  const street = fieldLike({ id: 'a', key: 'address.street', label: 'Rue' });
  expect(
    planStreetParts([street, fieldLike({ id: 'b', label: 'Nombre de enfants' })], '21 bis rue des Lilas')
      .size,
  ).toBe(0);
  const number = fieldLike({ id: 'b', label: 'N°' });
  expect([...planStreetParts([street, number], '21 bis rue des Lilas')]).toEqual([
    ['a', 'rue des Lilas'],
    ['b', '21 bis'],
  ]);
});
