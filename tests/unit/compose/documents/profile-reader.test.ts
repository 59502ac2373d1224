import { expect, test } from 'vitest';
import { withIdOfPerson } from '#main/compose/documents/profile-reader.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';

function idOf(company: string, { named }: { named: boolean }): string {
  const basics = { name: 'Jane Roe', email: 'jane@mailbox.example' };
  const text = JSON.stringify({ basics, work: [{ name: company, position: 'Clerk' }] });
  const { profile, ...read } = importProfile({ name: 'resume.json', text });
  const nobody = { name: { first: '', last: '', full: '', preferred: '' }, email: '' };
  return withIdOfPerson({ ...read, profile: named ? profile : { ...profile, ...nobody } }).profile.id;
}

test('one person has one id, whatever else the file says', () => {
  expect(idOf('Acme', { named: true })).toBe(idOf('Globex', { named: true }));
});

test('two files in which nobody is named are not one person', () => {
  expect(idOf('Acme', { named: false })).not.toBe(idOf('Globex', { named: false }));
});
