import { expect, test } from 'vitest';
import { voiceOf } from '#shared/writing/letter-voice.ts';

test.each([
  ['Proficient in Kubernetes and Terraform.', 'en'],
  ['Ten years of Go in production.', 'en'],
  ['As a team lead, hiring was daily work.', 'en'],
  ['Langjährige Erfahrung mit SAP.', 'de'],
  ['Titulaire du permis B.', 'fr'],
  ['Dominio de AutoCAD.', 'es'],
  ['Gespecialiseerd in beademing.', 'nl'],
  ['Experiente em contabilidade.', 'pt'],
])('"%s" tells of its writer, though it names nobody', (sentence, language) => {
  expect(voiceOf(sentence, language)).toMatchObject({ ofWriter: true, claims: true });
});

test.each([
  ['Your team has ten years of experience in the field.', 'en'],
  ['As a company that ships weekly, it needs tests.', 'en'],
  ['Ports never sleep.', 'en'],
  ['Als Familienbetrieb bilden Sie seit Jahren aus.', 'de'],
])('"%s" does not', (sentence, language) => {
  expect(voiceOf(sentence, language).ofWriter).toBe(false);
});
