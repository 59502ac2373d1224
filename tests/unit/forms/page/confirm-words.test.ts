import { expect, it } from 'vitest';
import { Confirming, saysAgree, saysConfirm, saysRefuse, saysSend } from '#main/forms/page/confirm-words.ts';
import raw from '../../../../resources/fields/confirming.json' with { type: 'json' };

const { languages } = Confirming.parse(raw);

it('has each word once a language, in lower case', () => {
  for (const [language, uses] of Object.entries(languages)) {
    const words = Object.values(uses).flat();
    expect(new Set(words).size, language).toBe(words.length);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  }
});

it('has no word that agrees in one language and refuses in another', () => {
  for (const { sends, confirms, agrees } of Object.values(languages))
    for (const word of [...sends, ...confirms, ...agrees])
      expect([word, saysRefuse(word)]).toEqual([word, false]);
});

it.each([
  ...['Confirm and send', 'Yes, send my application', 'Send', 'Submit application', 'Finish application'],
  ...['Bestätigen und absenden', 'Confirmer et envoyer', 'Vahvista ja lähetä', 'Potwierdź i wyślij'],
  ...[
    'Onayla ve gönder',
    'Да, отправить',
    '確認して送信',
    '确认提交',
    '제출하기',
    'إرسال',
    'Nu versturen',
    'Skicka nu',
  ],
])('takes "%s" for what names the sending', (words) => {
  expect(saysSend(words)).toBe(true);
});

it.each([
  ...['Cancel', 'Back to the form', 'Edit', 'Send to a friend', 'Confirm your e-mail', 'Send feedback'],
  ...[
    'Não enviar',
    'Niet versturen',
    'No enviar',
    'Ne pas envoyer',
    'Nicht senden',
    'Don’t send',
    'Do not submit',
  ],
  ...['Non inviare', 'Nie wysyłaj', 'Neodesílat', 'Ikke send', 'Skicka inte', 'Älä lähetä', 'Не отправлять'],
  ...[
    'Gönderme',
    'Nu trimite',
    '送信しない',
    '不提交',
    '취소',
    'عدم الإرسال',
    'לא לשלוח',
    'Enviar CV',
    'Log out',
    'Abmelden',
  ],
  ...[
    'Print',
    'All jobs',
    'Nein',
    'Annuler',
    'Abbrechen',
    'Jatka',
    'Dashboard',
    'Jahresbericht',
    'Detalhes da vaga',
    '',
  ],
])('takes "%s" for nothing that is waited for', (words) => {
  expect([saysConfirm(words, 'en'), saysConfirm(words, 'pt'), saysAgree(words)]).not.toContain(true);
});

it('takes what confirms in the language of the page alone, and a yes in a box alone', () => {
  expect([saysConfirm('Confirmer', 'fr-FR'), saysConfirm('Confirmer', 'en')]).toEqual([true, false]);
  expect(['Kyllä', 'OK', 'Ja', 'Да'].map((words) => saysConfirm(words, 'fi'))).not.toContain(true);
  expect(['Kyllä', 'OK', 'Ja', 'Да'].map(saysAgree)).not.toContain(false);
});
