import { expect, it } from 'vitest';
import { keyOfPlainLabel } from '#main/forms/classify/plain-labels.ts';

it.each([
  'メールアドレス（確認）',
  '確認用メールアドレス',
  '이메일 확인',
  'Potwierdź adres e-mail',
  'Bekräfta e-postadress',
  'Gjenta e-post',
  'E-mail cím megerősítése',
  'E-posta tekrar',
  'Подтвердите адрес электронной почты',
])('takes "%s" for the same address once more', (label) => {
  expect(keyOfPlainLabel(label)).toBe('email');
});

it.each(['Potwierdź', '確認', 'Bekräfta lösenord', 'Potwierdź telefon', 'Confirm'])(
  'knows nothing of "%s"',
  (label) => {
    expect(keyOfPlainLabel(label)).toBeNull();
  },
);
