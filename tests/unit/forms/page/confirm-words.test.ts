import { expect, it } from 'vitest';
import { Confirming, saysConfirm } from '#main/forms/page/confirm-words.ts';
import raw from '../../../../resources/fields/confirming.json' with { type: 'json' };

it('has each word once a language, in lower case', () => {
  for (const [language, words] of Object.entries(Confirming.parse(raw).languages)) {
    expect(new Set(words).size, language).toBe(words.length);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  }
});

it.each([
  ...['Confirm and send', 'Yes, send my application', 'Send', 'Submit application', 'Finish application'],
  ...['Bestätigen und absenden', 'Confirmer et envoyer', 'Vahvista ja lähetä', 'Potwierdź i wyślij'],
  ...['Kyllä', 'Onayla ve gönder', 'Да, отправить', '確認して送信', '确认提交', '확인', 'تأكيد'],
])('takes "%s" for what a summary may wait for', (words) => {
  expect(saysConfirm(words)).toBe(true);
});

it.each([
  ...['Cancel', 'Back to the form', 'Edit', 'Send to a friend', 'Confirm your e-mail', 'Send feedback'],
  ...['Print', 'All jobs', 'Nein', 'Annuler', 'Abbrechen', 'Jatka', 'Dashboard', 'Jahresbericht', ''],
])('does not take "%s" for it', (words) => {
  expect(saysConfirm(words)).toBe(false);
});
