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
