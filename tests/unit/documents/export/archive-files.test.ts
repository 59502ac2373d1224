import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveFiles } from '#main/documents/export/archive-files.ts';
import { importFile } from '#main/documents/import/import-file.ts';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';
import { Profile } from '#shared/domain/profile.ts';
import { packArchive } from '#tests/fakes/pack-archive.ts';

const ana = Profile.parse({
  id: 'p1',
  persona: 'Data / ML',
  name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
  email: 'ana@example.pt',
  address: { city: 'Porto' },
  experience: [
    { id: 'e1', title: 'Analyst', company: 'Sol', start: '2020-03', highlights: ['Cut costs by 12%'] },
  ],
});
const bare = { answers: [], preferences: NO_PREFERENCES, stories: [] };
const pdf = { name: 'Resume.pdf', bytes: new Uint8Array([1, 2, 3]) };

test('the archive holds each profile in formats that are read again, its answers, and every document once', async () => {
  const one = { ...bare, profile: ana, documents: [pdf, pdf] };
  const files = unzipSync(packArchive(archiveFiles([one, { ...one, documents: [] }])));
  const folder = 'Ana Silva - Data ML';
  expect(Object.keys(files).sort()).toEqual(
    [
      'read me.txt',
      ...['', ' 2'].flatMap((number) =>
        [
          'answers.json',
          'preferences.json',
          'profile.json',
          'profile.yaml',
          'stories.json',
          'whole.json',
        ].map((name) => `${folder}${number}/${name}`),
      ),
      `${folder}/documents/Resume.pdf`,
      `${folder}/documents/Resume 2.pdf`,
    ].sort(),
  );
  for (const name of ['profile.json', 'profile.yaml']) {
    const { profile } = await importFile({ name, bytes: files[`${folder}/${name}`] ?? new Uint8Array() });
    expect(profile).toMatchObject({ name: ana.name, experience: [{ title: 'Analyst', start: '2020-03' }] });
  }
});

test('no name leads out of the folder that the archive is opened in', () => {
  const profile = { ...ana, persona: '../../etc' };
  const paths = Object.keys(
    archiveFiles([{ ...bare, profile, documents: [{ ...pdf, name: '..\\x/../y.pdf' }] }]),
  );
  for (const path of paths) expect(path.split(/[\\/]/)).not.toContain('..');
});
