import { expect, it } from 'vitest';
import { openTopicOf } from '#main/forms/questions/open-topics.ts';

it.each([
  'Gewenste startdatum',
  'Gewünschter Eintrittstermin',
  'Quando puoi iniziare?',
  'Hvornår kan du starte?',
  'Termin nástupu',
  'Date de prise de poste',
])('"%s" asks when one can begin', (question) => expect(openTopicOf(question)).toBe('availability.start'));

it.each(['Startdatum der letzten Stelle', 'Startdatum opleiding'])('"%s" does not', (question) =>
  expect(openTopicOf(question)).toBeNull(),
);
