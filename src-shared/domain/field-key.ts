import { z } from 'zod';

/** What a field means, independent of its wording. `custom` is any other question. */
export const FieldKey = z.enum([
  'name.first',
  'name.last',
  'name.full',
  'name.preferred',
  'email',
  'phone',
  'phone.country',
  'address.street',
  'address.city',
  'address.region',
  'address.postal',
  'address.country',
  'location',
  'link.linkedin',
  'link.github',
  'link.portfolio',
  'link.other',
  'resume.file',
  'letter.file',
  'letter.text',
  'work.company',
  'work.title',
  'work.start',
  'work.end',
  'work.current',
  'work.description',
  'education.school',
  'education.degree',
  'education.field',
  'education.start',
  'education.end',
  'education.gpa',
  'auth.authorized',
  'auth.sponsorship',
  'salary.expected',
  'salary.current',
  'availability.start',
  'notice.period',
  'relocation',
  'referral.how-heard',
  'referral.name',
  'age.adult',
  'skills',
  'languages',
  'pronouns',
  'eeo.gender',
  'eeo.race',
  'eeo.hispanic',
  'eeo.veteran',
  'eeo.disability',
  'eeo.orientation',
  'eeo.transgender',
  'consent.privacy',
  'consent.marketing',
  'consent.other',
  'account.password',
  'captcha',
  'custom',
]);
export type FieldKey = z.infer<typeof FieldKey>;

/** Answers to these can harm the user: only their own stored answer, or asked. Never a rule's or a model's guess. */
const SENSITIVE = /^(auth|eeo|salary|consent)\.|^(age\.adult|pronouns)$/;

/** Whether a field may only be answered by the user (legal, visa, EEO, salary, consent, age). */
export function isSensitive(key: FieldKey): boolean {
  return SENSITIVE.test(key);
}
