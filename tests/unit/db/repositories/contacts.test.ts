import { expect, test } from 'vitest';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

test('of a large employer everybody is told who is stored, and so is everybody who is written to or due', () => {
  const { repositories: repos } = openTestDb();
  const profile = dataEngineer();
  repos.profiles.save(profile);
  const people = Array.from({ length: 700 }, (_, at) => ({
    ...{ id: `c${at}`, name: `Person ${at}`, title: '', company: 'Harbour Works', url: '', why: '' },
    ...{ origin: 'connections' as const, state: 'drafted' as const, remindOn: '2026-01-01' },
  }));
  expect(repos.contacts.add(profile.id, people)).toBe(700);
  expect(repos.contacts.atCompany(profile.id, 'Harbour Works')).toHaveLength(700);
  expect(repos.contacts.inHand(profile.id)).toHaveLength(700);
  expect(repos.contacts.due(profile.id, '2026-01-02')).toHaveLength(700);
});
