import { expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

it.each([
  'When could you start?',
  'Wann können Sie anfangen?',
  'Ab wann könnten Sie frühestens beginnen?',
  'Quand pourriez-vous commencer ?',
  '¿Cuándo podrías incorporarte?',
  'Vanaf wanneer kun je beginnen?',
  'Quando poderia começar a trabalhar?',
  'Kiedy możesz rozpocząć pracę?',
  'Kdy můžete nastoupit?',
])('%s asks for the first day', (label) => {
  expect(classifyField(fieldLike({ label, type: 'date' }))).toBe('availability.start');
});

it.each([
  'Wann haben Sie Ihr Studium begonnen?',
  'Kdy jste nastoupili do poslední práce?',
  'Wanneer ben je begonnen bij je vorige werkgever?',
  '¿Cuándo empezaste tu último trabajo?',
])('%s does not', (label) => {
  expect(classifyField(fieldLike({ label, type: 'date' }))).not.toBe('availability.start');
});
