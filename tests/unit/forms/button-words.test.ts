import { describe, expect, it } from 'vitest';
import {
  NEXT_WORDS,
  OPEN_FORM_WORDS,
  SUBMIT_WORDS,
  SURE_SUBMIT_WORDS,
} from '#main/forms/page/button-words.ts';

describe('the words of buttons', () => {
  it.each([
    'Next',
    'Save and Continue',
    'Weiter',
    'Enregistrer et continuer',
    'Guardar y continuar',
    'Volgende',
    'Opslaan en doorgaan',
    'Próximo',
    'Salvar e continuar',
    'Avanti',
  ])('lead on: %s', (words) => {
    expect([NEXT_WORDS.test(words), SUBMIT_WORDS.test(words)]).toEqual([true, false]);
  });
  it.each([
    'Submit application',
    'Bewerbung absenden',
    'Envoyer ma candidature',
    'Enviar solicitud',
    'Sollicitatie versturen',
    'Verzenden',
    'Concluir candidatura',
    'Invia candidatura',
  ])('send: %s', (words) => {
    expect([SUBMIT_WORDS.test(words), SURE_SUBMIT_WORDS.test(words), NEXT_WORDS.test(words)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it.each([
    'Apply now',
    'Jetzt bewerben',
    'Postuler maintenant',
    'Me interesa',
    'Solliciteer nu',
    'Candidatar-se',
  ])('open a form: %s', (words) => {
    expect(OPEN_FORM_WORDS.test(words)).toBe(true);
  });
  it.each(['Continue with LinkedIn', 'Weitere Stellen', 'Continue later', 'Verderop'])(
    'lead nowhere: %s',
    (words) => {
      expect([NEXT_WORDS.test(words), SUBMIT_WORDS.test(words)]).toEqual([false, false]);
    },
  );
});
