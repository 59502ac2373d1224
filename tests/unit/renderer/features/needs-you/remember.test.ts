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
  expect(isRemembered(field({}), {})).toBe(true);
  expect(isRemembered(field({}), { [rememberKey('f1')]: 'no' })).toBe(false);
});

it('keeps longer texts, which are mostly about one company, only when asked to', () => {
  expect(isRemembered(field({ type: 'textarea' }), {})).toBe(false);
  expect(isRemembered(field({ type: 'textarea' }), { [rememberKey('f1')]: 'yes' })).toBe(true);
});

it('never keeps a password or the answer to a captcha', () => {
  const yes = { [rememberKey('f1')]: 'yes' };
  expect(isRemembered(field({ type: 'password' }), yes)).toBe(false);
  expect(isRemembered(field({ key: 'account.password' }), yes)).toBe(false);
  expect(isRemembered(field({ key: 'captcha' }), yes)).toBe(false);
});
