import { expect, it } from 'vitest';
import { planNameParts } from '#main/forms/plan/name-parts.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const last = fieldLike({ id: 'a', key: 'name.last', label: 'Achternaam' });
const infix = fieldLike({ id: 'b', label: 'Tussenvoegsel' });
const second = fieldLike({ id: 'c', label: 'Segundo apellido' });

it.each([
  ['de Boer', 'Boer', 'de'],
  ["van 't Hof", 'Hof', "van 't"],
  ['van der Wal-Bos', 'Wal-Bos', 'van der'],
])('puts the particles of a name into their own box: %s', (name, rest, particles) => {
  expect([...planNameParts([last, infix], name)]).toEqual([
    ['a', rest],
    ['b', particles],
  ]);
});

it('parts two family names where there can be only two', () => {
  expect([...planNameParts([last, second], 'Soler Vidal')]).toEqual([
    ['a', 'Soler'],
    ['c', 'Vidal'],
  ]);
  expect(planNameParts([last, second], 'Soler de la Vega').size).toBe(0);
  expect(planNameParts([last, second], 'Soler').size).toBe(0);
});

it('leaves a name whole where no box asks for a part of it, or it has no particle', () => {
  expect(planNameParts([last], 'de Boer').size).toBe(0);
  expect(planNameParts([last, infix], 'De Boer').size).toBe(0);
});
