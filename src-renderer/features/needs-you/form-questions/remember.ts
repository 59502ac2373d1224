import type { FormField } from '#shared/domain/form.ts';

export const rememberKey = (fieldId: string): string => `remember:${fieldId}`;

/** Passwords and captchas are never kept. */
export const canBeRemembered = ({ type, key }: FormField): boolean =>
  type !== 'password' && key !== 'account.password' && key !== 'captcha';

/** What is agreed to, and what is about this company or posting, says nothing about another one. */
function isOfThisForm({ type, key, label }: FormField, company: string): boolean {
  if (type === 'textarea' || type === 'richtext') return true;
  if (key.startsWith('consent.') || key.startsWith('referral.')) return true;
  return company !== '' && label.toLocaleLowerCase().includes(company.toLocaleLowerCase());
}

/** Kept for other forms only when asked for where it is of this form alone; otherwise unless told not to. */
export function isRemembered(field: FormField, draft: Record<string, string>, company: string): boolean {
  if (!canBeRemembered(field)) return false;
  return (draft[rememberKey(field.id)] ?? (isOfThisForm(field, company) ? 'no' : 'yes')) === 'yes';
}
