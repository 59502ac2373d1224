import type { FormField } from '#shared/domain/form.ts';

export const rememberKey = (fieldId: string): string => `remember:${fieldId}`;

/** Passwords and captchas are never kept. */
export const canBeRemembered = ({ type, key }: FormField): boolean =>
  type !== 'password' && key !== 'account.password' && key !== 'captcha';

/** A longer text is mostly about one company, so it is kept only when asked for; other answers unless told not to. */
export function isRemembered(field: FormField, draft: Record<string, string>): boolean {
  if (!canBeRemembered(field)) return false;
  const isLong = field.type === 'textarea' || field.type === 'richtext';
  return (draft[rememberKey(field.id)] ?? (isLong ? 'no' : 'yes')) === 'yes';
}
