import { expect, it } from 'vitest';
import { saysSignIn } from '#main/forms/page/says-sign-in.ts';

const around = (heading: string, button: string, form = button) => ({ heading, buttons: [button], form });

it.each([
  ['Sign in to apply', 'Continue'],
  ['Log in or create an account', 'Next'],
  ['Pump Engineer', 'Log in'],
  ['Jetzt anmelden', 'Weiter'],
  ['Anmelden', 'Anmelden'],
  ['Willkommen zurück', 'Anmelden'],
  ['Aanmelden', 'Volgende'],
  ['Connectez-vous', 'Continuer'],
  ['Iniciar sesión', 'Siguiente'],
  ['Inicie sessão', 'Continuar'],
  ['Accedi', 'Avanti'],
  ['Zaloguj się', 'Dalej'],
  ['Přihlášení', 'Pokračovat'],
  ['ログイン', '次へ'],
])('hears it in "%s" over "%s"', (heading, button) => {
  expect(saysSignIn(around(heading, button))).toBe(true);
});

it.each([
  ['Pump Engineer', 'Continue'],
  ['Apply for this job', 'Apply'],
  ['Design into detail', 'Continue'],
  ['Pumpeningenieur', 'Anmelden'],
  ['Zum Newsletter anmelden', 'Anmelden'],
  ['Jetzt für Job-Alerts anmelden', 'Anmelden'],
  ['Pompmonteur', 'Aanmelden'],
  ['Aanmelden voor de nieuwsbrief', 'Aanmelden'],
  ['Accedi alla newsletter', 'Accedi'],
  ['Přihlásit se k odběru', 'Přihlásit se'],
  ['Pump Engineer', 'Sign in with LinkedIn'],
  ['Sign in using your Google account', 'Continue'],
  ['Mit XING anmelden', 'Weiter'],
  ['Se connecter avec Indeed', 'Continuer'],
  ['Sign in to manage your job alerts', 'Sign in'],
])('does not hear it in "%s" over "%s"', (heading, button) => {
  expect(saysSignIn(around(heading, button))).toBe(false);
});

it('does not take a word of both for one where the form tells of news', () => {
  expect(saysSignIn(around('Jetzt anmelden', 'Anmelden', 'Neue Stellen per E-Mail Anmelden'))).toBe(false);
});

it('hears it in the form’s own button beside one for another site’s account', () => {
  const both = (own: string) => ({ heading: 'Welcome', buttons: ['Sign in with LinkedIn', own], form: '' });
  expect(saysSignIn(both('Log in'))).toBe(true);
  expect(saysSignIn(both('Continue'))).toBe(false);
});
