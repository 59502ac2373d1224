import type { Fact } from '#shared/domain/fact.ts';
import { isFileFact } from '#shared/writing/file-facts.ts';
import { peopleDates } from './people-dates.ts';

const KINDS: Record<Fact['kind'], string> = {
  identity: 'Name',
  contact: 'Contact',
  summary: 'Summary',
  experience: 'Work',
  highlight: 'Achievement',
  education: 'Education',
  project: 'Project',
  skill: 'Skill',
  language: 'Language',
  extra: 'More',
};

/** What kind of statement a fact is, in a word or three. */
export const factKind = ({ id, kind, source }: Fact): string => {
  if (isFileFact(id)) return `Your file ${source}`;
  return isSaid(id) ? 'You said so' : KINDS[kind];
};

/** Whether the user vouched for it beside a document. */
export const isSaid = (factId: string): boolean => factId.startsWith('said.');

/** Where in the profile a fact stands, e.g. `Achievement at Data engineer at Parcelwise, Mar 2020 - Present`. */
export function factPlace(fact: Fact, facts: ReadonlyMap<string, Fact>): string {
  const parent = facts.get(fact.id.split('.').slice(0, 2).join('.'));
  return parent === undefined || parent.id === fact.id
    ? factKind(fact)
    : `${factKind(fact)}, ${peopleDates(parent.text)}`;
}
