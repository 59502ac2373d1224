import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

const heading = (text: string) => [[40, `**${text}`, { size: 13 }] as const];

test('a long name goes on below what stands beside it', () => {
  const { name, headline, phone } = readDrawn([
    [
      [480, 'Sevilla, España', { size: 9, top: 45 }],
      [40, 'María José García-Hierro', { size: 22, top: 44.8 }],
      [470, '+34 655 550 121', { size: 9, top: 57 }],
      [430, 'maria@example.org', { size: 9, top: 69 }],
      [40, 'Pérez', { size: 22, top: 74.8 }],
      [40, 'Profesora de Primaria', { top: 106.3 }],
    ],
    ...new Array(5).fill(null),
    [[40, 'Maestra con once años en centros públicos y concertados, especializada en la atención a todos.']],
    null,
    heading('Skills'),
    [[40, 'Ovens, Dough']],
  ]);
  expect(name.full).toBe('María José García-Hierro Pérez');
  expect(headline).toBe('Profesora de Primaria');
  expect(phone).toBe('+34 655 550 121');
});

test('where the dates of a row were broken, the words before them go on in its next line too', () => {
  const { experience } = readDrawn([
    [[40, 'Ada Brenner', { size: 20 }]],
    null,
    heading('Work Experience'),
    [
      [40, 'Apprentice planner, Harbour and Sons Logistics of the whole North'],
      [400, 'August 2017 – June'],
    ],
    [
      [40, 'Ltd., Leeds'],
      [400, '2020'],
    ],
    [
      [40, '**Planner'],
      [400, 'May 2014 – July'],
    ],
    [
      [40, 'Quiet Warehouses, York'],
      [400, '2017'],
    ],
  ]);
  expect(experience.map(({ company }) => company)).toEqual([
    'Harbour and Sons Logistics of the whole North Ltd.',
    'Quiet Warehouses',
  ]);
});
