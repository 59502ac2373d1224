import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

test('a heading that a narrow column broke opens its section', () => {
  const profile = readDrawn([
    [[230, 'Ada Brenner', { size: 24 }]],
    null,
    [[230, 'Piekarz z Krakowa']],
    null,
    [
      [40, '**Dane', { size: 12 }],
      [230, '**Doświadczenie', { size: 12 }],
    ],
    [
      [40, '**kontaktowe', { size: 12 }],
      [230, 'Loaf Sp. z o.o.'],
    ],
    [
      [40, 'Kraków'],
      [230, 'Piekarz, 11/2019 – obecnie'],
    ],
    [
      [40, '+48 601 555 014'],
      [230, '• Wypiek 300 bochenków dziennie'],
    ],
    [
      [40, 'ada@example.org'],
      [230, '• Szkolenie czterech uczniów'],
    ],
    null,
    [
      [40, '**Języki', { size: 12 }],
      [230, '**Wykształcenie', { size: 12 }],
    ],
    [
      [40, 'Polski (ojczysty)'],
      [230, 'Uniwersytet Rolniczy'],
    ],
    [
      [40, 'Angielski (B2)'],
      [230, 'Magister, 2010 – 2015'],
    ],
  ]);
  expect(profile).toMatchObject({
    ...{ phone: '+48 601 555 014', email: 'ada@example.org', headline: 'Piekarz z Krakowa' },
    address: { city: 'Kraków' },
  });
});

test('a number before a linked address in the same words is the phone', () => {
  const mail = { link: 'mailto:ada@example.org' };
  const profile = readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [
      [40, 'Leeds; +44 7700 900123;'],
      [157, ' ada@example.org;', mail],
    ],
    null,
    [[40, '**Skills', { size: 13 }]],
    [[40, 'Baking, Bread']],
  ]);
  expect(profile).toMatchObject({ phone: '+44 7700 900123', email: 'ada@example.org' });
});
