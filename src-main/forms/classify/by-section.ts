import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import type { WordRule } from './rule.ts';

const WORK =
  /(work|employment|professional|job) (experience|history)|^(your )?experiences?\b|berufserfahrung|expérience|experiencia/;
const STUDY = /education|ausbildung|\bformations?\b|educación|studies/;

/** Labels whose meaning hangs on the section that they stand in. */
const IN_WORK: readonly WordRule[] = [
  ['work.current', /current|still|present/],
  ['work.start', /start|from|begin|von\b/],
  ['work.end', /\bend|\bto\b|until|bis\b/],
  ['work.company', /company|employer|organi[sz]ation|firma/],
  ['work.title', /title|position|role\b(?! desc)/],
  ['work.description', /description|responsib|summary|achievement/],
];
const IN_STUDY: readonly WordRule[] = [
  ['education.start', /start|from|begin/],
  ['education.end', /\bend|\bto\b|until|graduat/],
  ['education.school', /school|university|college|institution/],
  ['education.degree', /degree|level|qualification/],
  ['education.field', /field|major|discipline|subject/],
  ['education.gpa', /gpa|grade|result/],
];
const LONGEST_LABEL = 40;

/** A place, a link or a number of a job or a school is none of the user's. */
const OF_ITS_OWN = /^(address\.|location$|phone|email$|link\.)/;

/** Whether a field of a work or education section is about the company or the school itself. */
export function isOfSection(field: Pick<FormField, 'group'>, key: FieldKey): boolean {
  const section = field.group?.toLowerCase() ?? '';
  return OF_ITS_OWN.test(key) && (WORK.test(section) || STUDY.test(section));
}

/** The meaning of a field of a work or education section, or null outside of them. */
export function classifyBySection(field: Pick<FormField, 'group' | 'type'>, label: string): FieldKey | null {
  const section = field.group?.toLowerCase() ?? '';
  if (section === '' || label.length > LONGEST_LABEL || label.endsWith('?')) return null;
  const rules = WORK.test(section) ? IN_WORK : STUDY.test(section) ? IN_STUDY : [];
  const key = rules.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  // "Current company" is a company, not the box "I work here now".
  if (key === 'work.current' && field.type !== 'checkbox' && field.type !== 'toggle') {
    return IN_WORK.slice(1).find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  }
  return key;
}
