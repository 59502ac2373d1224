import { expect, test } from 'vitest';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';
import type { Profile } from '#shared/domain/profile.ts';

const resume = {
  basics: {
    name: 'Dr. Ana de la Cruz, PhD',
    label: 'Chemist',
    image: 'me.png',
    email: 'ana@example.org',
    location: { city: 'Sevilla', countryCode: 'ES', continent: 'Europe' },
    profiles: [{ network: 'GitHub', username: 'ana' }],
  },
  work: [
    {
      name: 'Lab One',
      position: 'Chemist',
      url: 'https://lab.example',
      startDate: '2021-03-01',
      highlights: ['Ran **12** trials'],
    },
    { company: 'Lab Zero', title: 'Intern', from: 'May 2019', to: '08/2019', mascot: 'Otter' },
  ],
  education: [
    {
      institution: 'US',
      studyType: 'PhD',
      area: 'Chemistry',
      startDate: 2015,
      endDate: '2019',
      courses: ['NMR'],
    },
  ],
  awards: [{ title: 'Best poster', date: '2018', awarder: 'IUPAC' }],
  volunteer: [{ organization: 'Food bank', position: 'Driver', startDate: '2020-01', endDate: '2021-01' }],
  certificates: [{ name: 'GLP', issuer: 'TÜV', date: '2022-02-02' }],
  skills: ['HPLC', { name: 'Software', keywords: ['Python', 'R'], level: 'Basic' }],
  languages: ['Spanish (native)', { language: 'English', fluency: 'C1' }],
  sponsors: ['nobody'],
};

const imported = () => importProfile({ name: 'ana.json', text: JSON.stringify(resume) });

test('reads the standard and its common deviations', () => {
  const { profile } = imported();
  expect(profile.name).toMatchObject({ first: 'Ana', last: 'de la Cruz', full: 'Dr. Ana de la Cruz, PhD' });
  expect(profile.address).toMatchObject({ city: 'Sevilla', country: 'ES' });
  expect(profile.links).toEqual([{ network: 'GitHub', username: 'ana', url: 'https://github.com/ana' }]);
  expect(profile.experience).toMatchObject([
    {
      title: 'Chemist',
      company: 'Lab One',
      start: '2021-03-01',
      end: '',
      current: true,
      highlights: ['Ran 12 trials'],
    },
    { title: 'Intern', company: 'Lab Zero', start: '2019-05', end: '2019-08', current: false },
  ]);
  expect(profile.education[0]).toMatchObject({
    degree: 'PhD',
    field: 'Chemistry',
    start: '2015',
    highlights: ['NMR'],
  });
  expect(profile.skills).toEqual([
    { name: 'HPLC', level: '', keywords: [] },
    { name: 'Software', level: 'Basic', keywords: ['Python', 'R'] },
  ]);
  expect(profile.languages).toEqual([
    { name: 'Spanish', fluency: 'native' },
    { name: 'English', fluency: 'C1' },
  ]);
  expect(profile.extras.map(({ kind, title, organisation }) => [kind, title, organisation])).toEqual([
    ['volunteer', 'Driver', 'Food bank'],
    ['award', 'Best poster', 'IUPAC'],
    ['certificate', 'GLP', 'TÜV'],
  ]);
});

test('says what it did not understand, by path, and nothing else', () => {
  const { notes } = imported();
  expect(notes.join('\n')).toContain('work[1].mascot');
  expect(notes.join('\n')).toContain('sponsors');
  expect(notes).toHaveLength(3);
});

test('loses nothing on the way back to JSON Resume', () => {
  const back = JSON.stringify(toJsonResume(imported().profile));
  for (const text of [
    'me.png',
    'https://lab.example',
    'Otter',
    '2021-01',
    'nobody',
    'NMR',
    'TÜV',
    'Europe',
  ]) {
    expect(back).toContain(text);
  }
  const again = importProfile({ name: 'again.json', text: back });
  // JSON Resume has one form of dates, so that only how they were written stays behind.
  expect(again.profile).toEqual(asKept(imported().profile));
});

function asKept(profile: Profile): Profile {
  const bare = ({ printed: _, ...item }: Profile['experience'][number]) => item;
  return { ...profile, experience: profile.experience.map(bare) };
}

test('takes the texts of its own export as they stand', () => {
  const { profile } = imported();
  const written: Profile = {
    ...profile,
    summary: 'Two\nlines with `code` and *stars*',
    skills: [{ name: '`bash`', level: '', keywords: ['make `all`', 'SQL, PL/SQL', 'one\ntwo'] }],
    languages: [
      { name: 'Chinese (Mandarin)', fluency: '' },
      { name: 'Chinese (Cantonese)', fluency: 'B2' },
    ],
    experience: profile.experience.map((job) => ({ ...job, end: '', current: false })),
  };
  const again = importProfile({ name: 'again.json', text: JSON.stringify(toJsonResume(written)) });
  expect(again.profile).toEqual(asKept(written));
  expect(again.notes.join('\n')).not.toContain('meta');
});

test('parts several names in one text, and takes a backtick within a word for a letter', () => {
  const skills = [{ name: 'Tools', keywords: ['`bash`\nzsh', 'Python, Go', 'Hawai`i and Kaua`i'] }];
  const { profile } = importProfile({
    name: 'a.json',
    text: JSON.stringify({ basics: { name: 'Ana Ruiz' }, skills }),
  });
  expect(profile.skills[0]?.keywords).toEqual(['bash', 'zsh', 'Python', 'Go', 'Hawai`i and Kaua`i']);
});
