import { expect, it } from 'vitest';
import { isRemembered, rememberKey } from '#renderer/features/needs-you/form-questions/remember.ts';
import { FormField } from '#shared/domain/form.ts';

const field = (part: Partial<FormField>) =>
  FormField.parse({
    id: 'f1',
    dom: { id: 'f1', name: 'f1' },
    frame: '0',
    label: 'Notice period',
    help: '',
    type: 'text',
    required: true,
    options: [],
    group: null,
    visible: true,
    autocomplete: '',
    decoy: false,
    key: 'custom',
    ...part,
  });

it('keeps short answers unless told not to', () => {
  expect(isRemembered(field({}), {}, 'Acme')).toBe(true);
  expect(isRemembered(field({}), { [rememberKey('f1')]: 'no' }, 'Acme')).toBe(false);
});

it('keeps longer texts, which are mostly about one company, only when asked to', () => {
  expect(isRemembered(field({ type: 'textarea' }), {}, 'Acme')).toBe(false);
  expect(isRemembered(field({ type: 'textarea' }), { [rememberKey('f1')]: 'yes' }, 'Acme')).toBe(true);
});

it('never keeps a password or the answer to a captcha', () => {
  const yes = { [rememberKey('f1')]: 'yes' };
  expect(isRemembered(field({ type: 'password' }), yes, 'Acme')).toBe(false);
  expect(isRemembered(field({ key: 'account.password' }), yes, 'Acme')).toBe(false);
  expect(isRemembered(field({ key: 'captcha' }), yes, 'Acme')).toBe(false);
});

it('keeps what is agreed to, and what is about this company, only when asked to', () => {
  expect(isRemembered(field({ key: 'consent.privacy', type: 'checkbox' }), {}, 'Acme')).toBe(false);
  expect(isRemembered(field({ key: 'referral.how-heard' }), {}, 'Acme')).toBe(false);
  expect(isRemembered(field({ label: 'Have you worked at ACME before?' }), {}, 'Acme')).toBe(false);
  expect(isRemembered(field({ label: 'Have you worked at ACME before?' }), {}, 'Globex')).toBe(true);
  const yes = { [rememberKey('f1')]: 'yes' };
  expect(isRemembered(field({ key: 'consent.privacy', type: 'checkbox' }), yes, 'Acme')).toBe(true);
});
