import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveFiles } from '#main/documents/export/archive-files.ts';
import { readArchive } from '#main/documents/export/read-archive.ts';
import { Preferences } from '#shared/domain/preferences.ts';
import { Profile } from '#shared/domain/profile.ts';
import { packArchive } from '#tests/fakes/pack-archive.ts';

const profile = Profile.parse({
  id: 'p1',
  persona: 'Údržba / stroje',
  name: { first: 'Jiří', last: 'Novák', full: 'Jiří Novák' },
  address: { city: 'Brno' },
  experience: [{ id: 'e1', title: 'Mechanik', company: 'Zbrojovka', start: '2019-05', current: true }],
  hidden: ['e1'],
});
const one = {
  profile,
  answers: [
    { key: 'notice.period' as const, question: 'Notice', value: '2 months', scope: 'any', expiresAt: null },
  ],
  preferences: Preferences.parse({ places: [{ name: 'Brno' }], pay: { amount: 45_000, period: 'month' } }),
  stories: [{ id: 's', title: 'Linka', situation: 'a', task: 'b', action: 'c', result: 'd', factIds: [] }],
  documents: [{ name: 'Životopis.pdf', bytes: new Uint8Array([1, 2]) }],
};
const packed = (files: Record<string, Uint8Array>) => ({ name: 'all.zip', bytes: packArchive(files) });

test('what was written is read again whole, each profile with what is its own', () => {
  const second = { ...one, profile: { ...profile, id: 'p2' }, stories: [], documents: [] };
  expect(readArchive(packed(archiveFiles([one, second])))).toEqual([one, second]);
});

test('an archive of before has no wishes and stories, and another archive is none of ours', () => {
  const { ['Jiří Novák - Údržba stroje/stories.json']: _, ...files } = archiveFiles([one]);
  expect(readArchive(packed(files))?.[0]?.stories).toEqual([]);
  expect(readArchive(packed({ 'Profile.csv': new Uint8Array([65]) }))).toBeNull();
});

test('a file in it that was changed into something else is named, and nothing is taken', () => {
  for (const broken of ['{', '[]', '{"id":"x"}']) {
    const files = archiveFiles([one]);
    files['Jiří Novák - Údržba stroje/whole.json'] = new TextEncoder().encode(broken);
    expect(() => readArchive(packed(files))).toThrow(/stroje\/whole\.json" in this archive/);
  }
});

test('documents with a path of their own are passed over', () => {
  const files = archiveFiles([{ ...one, documents: [] }]);
  const bytes = new Uint8Array([1]);
  const evil = ['..', '../x.pdf', 'a/b.pdf', 'c:x.pdf', '..\\x.pdf'];
  for (const name of evil) files[`Jiří Novák - Údržba stroje/documents/${name}`] = bytes;
  expect(readArchive({ name: 'all.zip', bytes: zipSync(files) })?.[0]?.documents).toEqual([]);
});
