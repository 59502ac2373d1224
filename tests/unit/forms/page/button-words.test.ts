import { describe, expect, it } from 'vitest';
import { Buttons } from '#main/forms/page/button-phrases.ts';
import {
  saysNext,
  saysNotSubmit,
  saysOnlySubmit,
  saysOpen,
  saysSubmit,
} from '#main/forms/page/button-words.ts';
import raw from '../../../../resources/fields/buttons.json' with { type: 'json' };

it('has each phrase once a language and use, in lower case, and none that leads on and sends', () => {
  for (const [language, uses] of Object.entries(Buttons.parse(raw).languages)) {
    for (const phrases of Object.values(uses)) expect(new Set(phrases).size, language).toBe(phrases.length);
    for (const phrase of Object.values(uses).flat()) expect(phrase).toBe(phrase.toLowerCase());
    expect(uses.next.filter((one) => uses.send.includes(one) || uses.open.includes(one))).toEqual([]);
  }
});

it.each([
  ['Aplikuj teraz', 'Dalej', 'Wyślij aplikację'],
  ['Ansök nu', 'Nästa', 'Skicka ansökan'],
  ['Jelentkezem', 'Tovább', 'Jelentkezés elküldése'],
  ['Hemen Başvur', 'DEVAM', 'Başvuruyu Gönder'],
  ['Κάντε αίτηση', 'Επόμενο', 'Υποβολή αίτησης'],
  ['Відгукнутися', 'Далі', 'Надіслати резюме'],
  ['応募する', '次へ', '送信する'],
  ['立即申请', '下一步', '提交申请'],
  ['Apply now', 'Continue', 'Submit application'],
])('tells "%s", "%s" and "%s" apart', (open, next, send) => {
  expect([open, next, send].map(saysOpen)).toEqual([true, false, false]);
  expect([open, next, send].map(saysNext)).toEqual([false, true, false]);
  expect([open, next, send].map(saysOnlySubmit)).toEqual([false, false, true]);
  expect(saysSubmit(send)).toBe(true);
});

it('takes a Polish "Wyślij CV" for what may open a form as well as send it', () => {
  expect([saysOpen('Wyślij CV'), saysSubmit('Wyślij CV'), saysOnlySubmit('Wyślij CV')]).toEqual([
    true,
    true,
    false,
  ]);
});

it.each(['Hae', 'Søk', 'Sök', 'สมัคร', 'Szukaj', 'Zaloguj się', 'Wstecz', 'Aplikuj przez LinkedIn'])(
  'leaves "%s" alone',
  (words) => {
    expect([saysOpen(words), saysNext(words), saysSubmit(words) && !saysNotSubmit(words)]).toEqual([
      false,
      false,
      false,
    ]);
  },
);

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
    expect([saysNext(words), saysSubmit(words)]).toEqual([true, false]);
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
    expect([saysSubmit(words), saysOnlySubmit(words), saysNext(words)]).toEqual([true, true, false]);
  });
  it.each([
    'Apply now',
    'Jetzt bewerben',
    'Postuler maintenant',
    'Me interesa',
    'Solliciteer nu',
    'Candidatar-se',
  ])('open a form: %s', (words) => {
    expect(saysOpen(words)).toBe(true);
  });
  it.each(['Continue with LinkedIn', 'Weitere Stellen', 'Continue later', 'Verderop'])(
    'lead nowhere: %s',
    (words) => {
      expect([saysNext(words), saysSubmit(words)]).toEqual([false, false]);
    },
  );
});
