import { dependsOnPlace } from '#shared/domain/answer.ts';
import type { FormField } from '#shared/domain/form.ts';
import type { AnswerOf } from '#shared/domain/human.ts';

export type KeepFor = NonNullable<AnswerOf<'form-questions'>['answers'][number]['keepFor']>;

export const rememberKey = (fieldId: string): string => `remember:${fieldId}`;

export const keepForKey = (fieldId: string): string => `keep-for:${fieldId}`;

/** For which forms an answer may be kept; none to choose from where it holds for a country by its own matter. */
export function keepChoices({ key }: FormField, company: string): { value: KeepFor; label: string }[] {
  if (dependsOnPlace(key)) return [];
  return [
    { value: 'any', label: 'of every job' },
    { value: 'country', label: 'of jobs in this country' },
    ...(company === '' ? [] : [{ value: 'company' as const, label: `of ${company}` }]),
    { value: 'posting', label: 'of this posting' },
  ];
}

/** What the user chose, where they chose. */
export const keptFor = (fieldId: string, draft: Record<string, string>): KeepFor | undefined =>
  draft[keepForKey(fieldId)] as KeepFor | undefined;

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
