import type { FormField } from '#shared/domain/form.ts';
import { isOfAnyPerson, isPersonHeading } from './other-headings.ts';
import { namesOther, namesUser } from './owner.ts';

/** What a form asks of one person once. */
const ONCE = /^(name\.(first|last|full)|email|phone)$/;

/** What no section about another person asks for: a heading over it is the posting's own title. */
const OF_APPLICATION = /^(resume\.|letter\.|link\.linkedin$|referral\.|availability\.|salary\.|auth\.|eeo\.)/;

type Settled = Pick<FormField, 'key' | 'label' | 'group' | 'visible' | 'decoy'>;

/**
 * Takes a name, an e-mail address and a phone that are asked for again in another section for somebody else's, in
 * whatever language its heading is: the user is asked once. A section that says it is the user's own is, and so is the
 * first of all, unless it names somebody else and a later one does not. What stands under "Supervisor" and the like is
 * theirs, unless the rest of an application stands there too.
 */
export function settleOwners<T extends Settled>(fields: readonly T[]): T[] {
  const others = sectionsOfPeople(fields);
  const known = fields.map((field) =>
    field.group !== null && others.has(field.group) && isOfAnyPerson(field.key)
      ? { ...field, key: 'custom' as const }
      : field,
  );
  const own = sectionsOfUser(known);
  return known.map((field) => {
    if (!isAsked(field)) return field;
    const first = own.get(field.key);
    const isElse =
      first !== undefined && field.group !== first && field.group !== null && !namesUser(field.group);
    return isElse ? { ...field, key: 'custom' } : field;
  });
}

/** The headings that only name somebody's part ("Supervisor") and are not the title of the job. */
function sectionsOfPeople(fields: readonly Settled[]): ReadonlySet<string> {
  const ofJob = new Set(fields.filter(({ key }) => OF_APPLICATION.test(key)).map(({ group }) => group));
  const groups = fields.flatMap(({ group }) => (group === null || ofJob.has(group) ? [] : [group]));
  return new Set(groups.filter(isPersonHeading));
}

const isAsked = ({ key, visible, decoy }: Settled): boolean => ONCE.test(key) && visible && !decoy;

/** By what is asked once, the section in which it is the user's. */
function sectionsOfUser(fields: readonly Settled[]): Map<string, string | null> {
  const sections = new Map<string, string | null>();
  const asked = fields.filter(isAsked);
  const plain = asked.filter(({ group }) => group === null || namesUser(group) || !namesOther(group));
  for (const { key, group } of [...plain, ...asked]) if (!sections.has(key)) sections.set(key, group);
  return sections;
}
