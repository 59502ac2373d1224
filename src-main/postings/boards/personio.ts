import { ownEntry } from '#shared/domain/own-entry.ts';
import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { present } from './board-reader.ts';
import { type XmlElement, xmlText } from './xml.ts';

/** The facts of one `<position>` of Personio's feed. `origin` is the board's own, to which the job's page belongs. */
export function personioFacts(position: XmlElement, now: Date, origin: string | null): PostingFacts {
  const read = (path: string): string | undefined => xmlText(position, path);
  const id = read('id');
  const html = [...position.querySelectorAll('jobDescription')].map((part) => {
    const heading = xmlText(part, 'name');
    return `${heading === undefined ? '' : `<h3>${heading}</h3>`}${xmlText(part, 'value') ?? ''}`;
  });
  return {
    vendor: 'personio',
    url: origin === null || id === undefined ? undefined : `${origin}/job/${id}`,
    title: read('name'),
    company: read('subcompany'),
    locations: present(
      read('office'),
      ...[...position.querySelectorAll('additionalOffices > office')].map((office) =>
        office.textContent?.trim(),
      ),
    ),
    employmentType: employmentTypeOf(
      present(read('employmentType')).includes('intern')
        ? 'internship'
        : (read('schedule') ?? read('employmentType')),
    ),
    seniority: seniorityWord(read('seniority')),
    yearsMin: Number(/^\d+/.exec(read('yearsOfExperience') ?? '')?.[0]) || undefined,
    postedAt: isoDate(read('createdAt'), now),
    html: html.join('\n'),
  };
}

const WORDS: Record<string, string> = {
  student: 'intern',
  'entry-level': 'junior',
  experienced: 'mid',
  executive: 'executive',
};

function seniorityWord(term: string | undefined): string | undefined {
  return term === undefined ? undefined : (ownEntry(WORDS, term) ?? term);
}
