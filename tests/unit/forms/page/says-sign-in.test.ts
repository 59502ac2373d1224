import { expect, it } from 'vitest';
import { saysSignIn } from '#main/forms/page/asks-to-sign-in.ts';

it.each([
  'Sign in to apply',
  'Log in or create an account',
  'Jetzt anmelden',
  'Connectez-vous',
  'Iniciar sesión',
  'Zaloguj się',
  'ログイン',
])('hears it in "%s"', (words) => {
  expect(saysSignIn(words)).toBe(true);
});

it.each(['Pump Engineer', 'Apply for this job', 'Design into detail', 'Continue', 'Your application'])(
  'does not hear it in "%s"',
  (words) => {
    expect(saysSignIn(words)).toBe(false);
  },
);
