import { describe, expect, it } from 'vitest';
import { OwnTopics, sameMatter } from '#main/forms/questions/own-topics.ts';
import raw from '../../../../resources/questions/own-topics.json' with { type: 'json' };

describe('one matter in other words and languages', () => {
  it.each([
    ['How many years of experience do you have with Python?', 'Years of experience (Python)'],
    ['How long have you worked with Rust?', 'Wie viele Jahre Berufserfahrung haben Sie mit Rust?'],
    ['Combien d’années d’expérience avez-vous en Java ?', '¿Cuántos años de experiencia tienes con Java?'],
    ['Highest level of education completed', 'Höchster Bildungsabschluss'],
    ['Titolo di studio', 'Najwyższe wykształcenie'],
    ['Nejvyšší dosažené vzdělání', 'Hoogst afgeronde opleiding'],
    ['What is your English level?', 'Level of proficiency in English'],
    ['Ile godzin tygodniowo chce Pani pracować?', 'How many hours per week would you like to work?'],
    ['Quantas horas semanais deseja trabalhar?', 'Quante ore a settimana vuoi lavorare?'],
    ['Do you have unspent convictions?', 'Do you have any unspent criminal convictions?'],
    ['Preferred contact method', 'Wie können wir Sie am besten erreichen?'],
  ])('%s = %s', (one, other) => expect(sameMatter(one, other)).toBe(true));

  it.each([
    ['Years of experience with Python', 'Years of experience with Java'],
    ['Years of experience managing people', 'Years of experience'],
    [
      'Do you have 5 years of experience with Python?',
      'How many years of experience do you have with Python?',
    ],
    ['How many hours per week did you work before?', 'How many hours per week would you like to work?'],
    ['What is your English level?', 'What is your German level?'],
    ['Are you free of unspent convictions?', 'Do you have any unspent convictions?'],
    ['Does your partner have unspent convictions?', 'Do you have any unspent convictions?'],
    ['Do you have spent or unspent convictions?', 'Do you have any unspent convictions?'],
    ['Do you not have years of experience with Go?', 'Years of experience with Go'],
  ])('%s is not %s', (one, other) => expect(sameMatter(one, other)).toBe(false));
});

it('names each topic once, with phrases that compile over plain text', () => {
  const { topics } = OwnTopics.parse(raw);
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  for (const { phrases } of topics)
    for (const phrase of phrases) {
      expect(() => new RegExp(phrase)).not.toThrow();
      expect(phrase).toBe(phrase.normalize('NFKD').replace(/\p{M}/gu, ''));
    }
});
