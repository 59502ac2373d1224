import { expect, test } from 'vitest';
import { postedDay } from '#main/postings/text/posted-day.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

test.each([
  ['Baker\nDate posted: 20 November 2026\nLeeds', '2026-11-20'],
  ['Boulanger\nPublié le 18 novembre 2026 - offre n° 771', '2026-11-18'],
  ['Koch\nHotel Post · Ulm · Veröffentlicht: 24. November 2026 · Unbefristet', '2026-11-24'],
  ['Baker\nPosted 5d ago', '2026-11-24'],
  ['Bagare\nPublicerad: 12 november 2026, kl. 09.41', '2026-11-12'],
  ['Panadero\nPublicada hace 3 días', '2026-11-26'],
  ['Padeiro\nPublicado em 27-11-2026', '2026-11-27'],
  ['Técnico\nMérida · Presencial\nHace 6 días\nFunciones', '2026-11-23'],
  ['Technicien\nAffiché le 20 novembre 2026', '2026-11-20'],
])('%j was published on %s', (text, day) => expect(postedDay(text, NOW)).toBe(day));

test.each([
  'Author\nOur books are published in 12 languages',
  'Baker\n40 h\nLeeds',
  'Baker\n3 days a week\nLeeds',
  'Baker\nClosing date: 20 November 2026',
  'Baker\nPublished: 3 March 2027',
])('%j does not say when it was published', (text) => expect(postedDay(text, NOW)).toBeUndefined());

test.each([
  [
    'Publicado em: 01/11/2026',
    'Buscamos uma pessoa para a nossa equipe de vendas em Recife, com experiência no atendimento ao cliente.',
    '2026-11-01',
  ],
  [
    'Date posted: 02/11/2026',
    'We look for a nurse in our centre in Leeds. The salary is £31,000 a year with annual leave.',
    '2026-11-02',
  ],
  [
    'Date posted: 11/02/2026',
    'We look for a nurse at our clinic in Denver. The salary is $71,000 a year with a 401(k) and more.',
    '2026-11-02',
  ],
  [
    'Publicado el: 11/02/2026',
    'Buscamos una persona para nuestro equipo de ventas en Sevilla, con experiencia en la atención al cliente.',
    '2026-02-11',
  ],
])('%s is read in the order in which its text writes days', (line, text, day) => {
  expect(postedDay(`${line}\n\n${text}`, new Date('2026-11-30T12:00:00Z'))).toBe(day);
});
