import { z } from 'zod';
import { fold } from '#shared/domain/fold.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import competenceFile from '../../resources/interview/competences.json' with { type: 'json' };
import accounting from '../../resources/interview/fields/accounting.json' with { type: 'json' };
import ambulance from '../../resources/interview/fields/ambulance.json' with { type: 'json' };
import care from '../../resources/interview/fields/care.json' with { type: 'json' };
import construction from '../../resources/interview/fields/construction.json' with { type: 'json' };
import customer from '../../resources/interview/fields/customer.json' with { type: 'json' };
import data from '../../resources/interview/fields/data.json' with { type: 'json' };
import design from '../../resources/interview/fields/design.json' with { type: 'json' };
import driving from '../../resources/interview/fields/driving.json' with { type: 'json' };
import electrical from '../../resources/interview/fields/electrical.json' with { type: 'json' };
import facilities from '../../resources/interview/fields/facilities.json' with { type: 'json' };
import finance from '../../resources/interview/fields/finance.json' with { type: 'json' };
import general from '../../resources/interview/fields/general.json' with { type: 'json' };
import hospitality from '../../resources/interview/fields/hospitality.json' with { type: 'json' };
import laboratory from '../../resources/interview/fields/laboratory.json' with { type: 'json' };
import law from '../../resources/interview/fields/law.json' with { type: 'json' };
import logistics from '../../resources/interview/fields/logistics.json' with { type: 'json' };
import marketing from '../../resources/interview/fields/marketing.json' with { type: 'json' };
import mechanical from '../../resources/interview/fields/mechanical.json' with { type: 'json' };
import medicine from '../../resources/interview/fields/medicine.json' with { type: 'json' };
import nursing from '../../resources/interview/fields/nursing.json' with { type: 'json' };
import office from '../../resources/interview/fields/office.json' with { type: 'json' };
import people from '../../resources/interview/fields/people.json' with { type: 'json' };
import pharmacy from '../../resources/interview/fields/pharmacy.json' with { type: 'json' };
import police from '../../resources/interview/fields/police.json' with { type: 'json' };
import production from '../../resources/interview/fields/production.json' with { type: 'json' };
import projects from '../../resources/interview/fields/projects.json' with { type: 'json' };
import radiography from '../../resources/interview/fields/radiography.json' with { type: 'json' };
import retail from '../../resources/interview/fields/retail.json' with { type: 'json' };
import sales from '../../resources/interview/fields/sales.json' with { type: 'json' };
import software from '../../resources/interview/fields/software.json' with { type: 'json' };
import teaching from '../../resources/interview/fields/teaching.json' with { type: 'json' };
import therapy from '../../resources/interview/fields/therapy.json' with { type: 'json' };
import vehicles from '../../resources/interview/fields/vehicles.json' with { type: 'json' };
import writing from '../../resources/interview/fields/writing.json' with { type: 'json' };
import otherWork from '../../resources/interview/other-work.json' with { type: 'json' };
import { BankQuestion } from './bank-question.ts';

/** One file of the question bank. */
export const BankField = z.object({
  field: z.string(),
  label: z.string(),
  /** Words of job titles that lead to this field, lower case and without accents; `*` stands for the rest of a word. */
  titles: z.array(z.string()),
  questions: z.array(BankQuestion),
});
export type BankField = z.infer<typeof BankField>;

const FIELDS = z
  .array(BankField)
  .parse([
    ...[accounting, ambulance, care, construction, customer, data, design, driving, electrical, facilities],
    ...[finance, hospitality, laboratory, law, logistics, marketing, mechanical, medicine, nursing, office],
    ...[people, pharmacy, police, production, projects, radiography, retail, sales, software, teaching],
    ...[therapy, vehicles, writing],
  ]);

/** Questions about deeds that any work may ask. */
export const GENERAL = BankField.parse(general);

/** What questions of a competence look for, and words of deeds that answer them. */
export const COMPETENCES = new Map(competenceFile.competences.map((item) => [item.name, item]));

type Patterns = readonly { length: number; pattern: RegExp }[];
/** Made at the first need: they are many. */
let titles: { fields: ReadonlyMap<BankField, Patterns>; other: Patterns } | null = null;

function patternsOf(list: readonly string[]): Patterns {
  return list.map((words) => ({ length: words.length, pattern: phrasePattern([words]) }));
}

/** The fields of work that a role's title names, the longest match first; none where the bank has none for it. */
export function fieldsOf(role: string): BankField[] {
  const { fields, elsewhere } = named(role);
  return fields
    .filter(({ length }) => length > elsewhere)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .map(({ field }) => field);
}

/** Whether a role's title is of work that no field asks about. */
export const isOtherWork = (role: string): boolean =>
  named(role).elsewhere > 0 && fieldsOf(role).length === 0;

/** The field of that name; none where there is none. */
export const fieldNamed = (name: string): BankField | undefined => FIELDS.find(({ field }) => field === name);

/** How long a part of the title names each field, and work that is of none. */
function named(role: string): { fields: { field: BankField; length: number }[]; elsewhere: number } {
  const title = fold(role)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const longest = (patterns: Patterns) =>
    Math.max(0, ...patterns.map(({ length, pattern }) => (pattern.test(title) ? length : 0)));
  titles ??= {
    fields: new Map(FIELDS.map((field) => [field, patternsOf(field.titles)])),
    other: patternsOf(otherWork.titles),
  };
  const { fields, other } = titles;
  return {
    fields: FIELDS.map((field) => ({ field, length: longest(fields.get(field) ?? []) })),
    elsewhere: longest(other),
  };
}
