import { expect, it } from 'vitest';
import { asksToSend } from '#main/forms/page/asks-to-send.ts';

it.each([
  'Do you really want to submit your application?',
  'Submit now? You can not change it afterwards.',
  'Möchten Sie Ihre Bewerbung jetzt absenden?',
  'Voulez-vous envoyer votre candidature ?',
])('"%s" asks for what was approved', (question) => {
  expect(asksToSend(question)).toBe(true);
});

it.each([
  'Do you agree that we share your application with our partners?',
  'You have no cover letter. Submit without it?',
  'Withdraw your application?',
  'Leave this page? Your application is not saved.',
  'Bewerbung ohne Lebenslauf absenden?',
  'Supprimer votre candidature ?',
  'Send me job alerts?',
  'Are you 18 or older?',
  'I certify that all of it is true. Submit?',
])('"%s" is the user’s own to answer', (question) => {
  expect(asksToSend(question)).toBe(false);
});
