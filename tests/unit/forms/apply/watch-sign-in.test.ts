import { expect, it, vi } from 'vitest';
import { haveAccount, signInMessage, watchSignIn } from '#main/forms/apply/watch-sign-in.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';
import { writtenField } from '#main/forms/read/written-field.ts';

const field = (label: string, over: Partial<ReadField> = {}): ReadField => ({
  ...writtenField({ id: label, label, ...(over.type && { type: over.type }) }),
  ...over,
});
const mail = (current: string) => field('Email', { type: 'email', current });
const password = field('Password', { type: 'password' });
const url = 'https://jobs.acme.example/login?x=1';
const accounts = () => ({ known: () => null, latest: () => null, remember: vi.fn() });

it('remembers host and address of a sign-in with a password, or with a code, and never what was typed as one', () => {
  for (const proof of [password, field('Code', { autocomplete: 'one-time-code', current: '123456' })]) {
    const kept = accounts();
    const watch = watchSignIn();
    watch.see({ url, fields: [mail('')] });
    watch.see({ url, fields: [mail('ada@example.org')] });
    watch.see({ url, fields: [{ ...proof, current: 'secret' }] });
    expect(watch.over(kept)).toEqual({ host: 'jobs.acme.example', email: 'ada@example.org' });
    expect(JSON.stringify(kept.remember.mock.calls)).not.toContain('secret');
    expect(watch.over(kept)).toBeNull();
    expect(kept.remember).toHaveBeenCalledTimes(1);
  }
});

it('takes the address that was last there, also in a box for a user name', () => {
  const watch = watchSignIn();
  watch.see({ url, fields: [field('User name', { current: 'a@example.org' }), password] });
  watch.see({ url, fields: [field('User name', { current: ' ada@example.org ' }), password] });
  expect(watch.over(undefined)?.email).toBe('ada@example.org');
});

it('remembers nothing where no address was seen, or none but an address was asked for', () => {
  const kept = accounts();
  const watch = watchSignIn();
  watch.see({ url, fields: [mail(''), password] });
  expect(watch.over(kept)).toBeNull();
  watch.see({ url, fields: [mail('ada@example.org')] });
  expect(watch.over(kept)).toBeNull();
  watch.see({ url, fields: [field('User name', { current: 'ada' }), password] });
  expect(watch.over(kept)).toBeNull();
  expect(kept.remember).not.toHaveBeenCalled();
});

it('says at a sign-in which account the user has there, and nothing where none is known', () => {
  const account = { host: 'jobs.acme.example', email: 'ada@example.org' };
  const known = { ...accounts(), known: (host: string) => (host === account.host ? account : null) };
  expect(haveAccount(account)).toBe('You have an account at jobs.acme.example as ada@example.org.');
  expect(signInMessage('login', url, known)).toBe(
    'You have an account at jobs.acme.example as ada@example.org. Sign in there; JobAI goes on by itself.',
  );
  expect(signInMessage('login', 'https://other.example/', known)).toBeUndefined();
  expect(signInMessage('captcha', url, known)).toBeUndefined();
  expect(signInMessage('login', url, undefined)).toBeUndefined();
});
