import { expect, test } from 'vitest';
import { placesToLive, soughtPlaces } from '#main/postings/text/sought-places.ts';

test.each([
  ['Acme is hiring welders for yard work in Boise, ID and Nampa, ID.', 'Boise, ID and Nampa, ID'],
  ['Cerchiamo un fabbro a Lecce', 'Lecce'],
  ['Wir suchen ab sofort einen Koch in Leipzig', 'Leipzig'],
  ['Nous recrutons un plaquiste à Nantes.', 'Nantes'],
  ['Vi er en mindre virksomhed i Aarhus med 14 ansatte', 'Aarhus'],
])('%s', (text, places) => expect(soughtPlaces(text)).toBe(places));

test.each([
  'We are hiring a planner who looks after our clients in Tokyo.',
  'We are looking for pride in Work',
])('no place of the work: %s', (text) => expect(soughtPlaces(text)).toBeUndefined());

test('who works from home has to live somewhere', () =>
  expect(placesToLive('Remote. You must reside in Texas, Florida or Arizona.')).toBe(
    'Texas, Florida or Arizona',
  ));
