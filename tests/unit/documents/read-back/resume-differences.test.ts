import { expect, test } from 'vitest';
import { resumeDifferences } from '#main/documents/read-back/resume-differences.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';

const document = (dates: string) =>
  ({
    contact: { name: 'Ann Lee', email: '', phone: '' },
    sections: [{ kind: 'education', entries: [{ title: 'BSc', organisation: 'City College', dates }] }],
  }) as unknown as ResumeDocument;
const read = (start: string, end: string) =>
  ({
    ...{ name: { full: 'Ann Lee' }, email: '', phone: '' },
    experience: [],
    education: [{ school: 'City College', start, end }],
  }) as unknown as Profile;

test('a school with the one year of its end is understood; another year is not', () => {
  expect(resumeDifferences(document('2007'), read('', '2007'))).toEqual([]);
  expect(resumeDifferences(document('2007'), read('2007', '2007'))).toEqual([]);
  expect(resumeDifferences(document('2004 - 2007'), read('2004', '2007'))).toEqual([]);
  expect(resumeDifferences(document('2004 - 2007'), read('', '2007'))).toHaveLength(1);
  expect(resumeDifferences(document('2007'), read('', '2008'))).toHaveLength(1);
});
