import { expect, it } from 'vitest';
import { agreesToo } from '#main/forms/page/agrees-too.ts';

const JOB = { company: 'Accept Bakery', title: 'Newsletter Editor' };

it.each([
  'Agree to marketing and submit application',
  'Subscribe and apply',
  'Accept & send',
  'Submit application and join our talent pool',
  'Zustimmen und Bewerbung absenden',
  'Accepter et envoyer ma candidature',
  'Aceptar y enviar',
  'Accetto e invio',
  'Akkoord en versturen',
  'Souhlasím a odeslat',
])('"%s" agrees to more than the sending', (words) => {
  expect(agreesToo(words, {})).toBe(true);
});

it.each([
  'Submit application',
  'Apply now',
  'Confirm and submit',
  'Bewerbung absenden',
  'Jetzt bewerben',
  'Envoyer ma candidature',
  'Enviar solicitud',
  'Apply as Newsletter Editor',
  'Apply at Accept Bakery',
])('"%s" only sends', (words) => {
  expect(agreesToo(words, JOB)).toBe(false);
});
