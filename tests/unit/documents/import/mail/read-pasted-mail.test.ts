import { expect, test } from 'vitest';
import { readPastedMail } from '#main/documents/import/mail/read-pasted-mail.ts';

test.each([
  ['From: HR <hr@acme.example>\nTo: me\nSubject: News', 'News'],
  ['Od: HR <hr@acme.example>\nDo: Jan\nTemat: Zaproszenie', 'Zaproszenie'],
  ['Från: HR <hr@acme.example>\nTill: Eva\nÄmne: Intervju', 'Intervju'],
  ['De : HR <hr@acme.example>\nÀ : moi\nObjet : Entretien', 'Entretien'],
])('the head of a pasted mail is read in the language it has: %s', (head, subject) => {
  expect(readPastedMail(`${head}\n\nHello: you`)).toMatchObject({
    ...{ from: 'HR <hr@acme.example>', subject, text: 'Hello: you' },
  });
});

test('words with a colon make no head', () => {
  expect(readPastedMail('Hello: this is it\nYes').text).toBe('Hello: this is it\nYes');
});
