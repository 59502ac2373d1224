import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { sectionOf } from '../sections/section-of.ts';
import { line, type Section, sectionRules } from '../sections/section-words.ts';

const LONGEST_LABEL = 40;
/** A name, a place, a link, a number or the pay of a job or a school is none of the user's, nor what they wish. */
const OF_ITS_OWN = /^(name\.|address\.|location$|phone|email$|link\.|salary\.expected$)/;
/** What another word in the label makes a matter beside it: "Company address", "Reason for the end". */
const EXACT = /\.(company|school|title|start|end)$/;

function sectionAround({ group }: Pick<FormField, 'group'>): Section | null {
  const section = group === null ? null : sectionOf(group);
  return section === 'other' ? null : section;
}

/** Whether a field of a work or education section is about the company or the school itself. */
export function isOfSection(field: Pick<FormField, 'group'>, key: FieldKey): boolean {
  return OF_ITS_OWN.test(key) && sectionAround(field) !== null;
}

/** The meaning of a field of a work or education section, or null outside of them. */
export function classifyBySection(field: Pick<FormField, 'group' | 'type'>, label: string): FieldKey | null {
  if (label.length > LONGEST_LABEL || label.endsWith('?')) return null;
  const section = sectionAround(field);
  if (section === null) return null;
  const { fields, beside } = sectionRules();
  const text = line(label.replace(/(?<=\S)\s*\([^)]*\)\s*$/, ''));
  const isTick = field.type === 'checkbox' || field.type === 'toggle';
  // "Current company" is a company, not the box "I work here now".
  const key = fields.find(
    ([one, pattern]) =>
      one.startsWith(`${section}.`) && (isTick || one !== 'work.current') && pattern.test(text),
  )?.[0];
  if (key === undefined || (isTick && key !== 'work.current')) return null;
  return EXACT.test(key) && beside.test(text) ? null : key;
}
