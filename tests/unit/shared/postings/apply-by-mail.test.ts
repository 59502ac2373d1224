import { expect, test } from 'vitest';
import { mailRouteOf } from '#shared/postings/apply-by-mail.ts';

const routeOf = (description: string, applyUrl: string | null = null) =>
  mailRouteOf({ description, applyUrl });

test.each([
  ['Please send your CV and a short letter to jobs@kiln.example.', 'jobs@kiln.example'],
  [
    'To apply, e-mail your resume to Dana.Reyes@Northside-Clinic.example',
    'dana.reyes@northside-clinic.example',
  ],
  [
    'Bitte senden Sie Ihre Bewerbungsunterlagen per E-Mail an karriere@ofen.example.',
    'karriere@ofen.example',
  ],
  ['Ihre Bewerbung richten Sie bitte an:\npersonal@stadt.example', 'personal@stadt.example'],
  ['Envoyez votre CV et lettre de motivation à recrutement@four.example', 'recrutement@four.example'],
  ['Envía tu currículum a empleo@horno.example', 'empleo@horno.example'],
  ['Stuur je cv en motivatie naar werk@oven.example', 'werk@oven.example'],
  ['Envie o seu currículo para vagas@forno.example', 'vagas@forno.example'],
  ['Prosimy wysyłać CV na adres praca@piec.example', 'praca@piec.example'],
  ['Pošlete svůj životopis na adresu prace@pec.example', 'prace@pec.example'],
])('%s', (description, address) => {
  expect(routeOf(`We bake.\n${description}\nWe look forward to you.`)).toMatchObject({ address });
});

test.each([
  'If you need an adjustment to apply, write to access@kiln.example and send your CV there.',
  'Questions about this role? Send them to dana@kiln.example before you apply.',
  'We keep your application as our data protection notice says; write to privacy@kiln.example.',
  'Agencies: do not send CVs to jobs@kiln.example.',
  'Our office is at office@kiln.example.',
  'Send your resume to a@kiln.example.\nSend your resume to b@kiln.example.',
  'Apply on our website.',
])('names no address for applications: %s', (description) => {
  expect(routeOf(description)).toBeNull();
});

test('a link that is a mail address says so by itself, and what it wants to be named is found', () => {
  expect(routeOf('Reference number: KB-2231.', 'mailto:jobs@kiln.example?subject=Baker')).toEqual({
    address: 'jobs@kiln.example',
    quote: '',
    reference: 'KB-2231',
  });
  expect(routeOf('Preference is given to 2 bakers.', 'mailto:jobs@kiln.example')?.reference).toBe('');
});
