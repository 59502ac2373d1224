import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';

const read = (resume: object) =>
  importProfile({ name: 'cv.json', text: JSON.stringify({ basics: { name: 'Mina Okafor' }, ...resume }) });
const work = (...items: object[]) => read({ work: items.map((item) => ({ name: 'Acme', ...item })) });

test('dates that can not be read are noted, and are in the export as they were', () => {
  const { profile, notes } = work(
    { startDate: 'the spring', endDate: '2021' },
    { dates: 'long ago' },
    { startDate: '2019', endDate: 'when it closed' },
  );
  expect(notes).toHaveLength(3);
  expect(notes.every((note) => note.includes('kept for the export'))).toBe(true);
  expect(profile.experience.map(({ start, end, current }) => [start, end, current])).toEqual([
    ['', '2021', false],
    ['', '', false],
    ['2019', '', false],
  ]);
  expect(toJsonResume(profile)).toMatchObject({
    work: [{ startDate: 'the spring' }, { dates: 'long ago' }, { endDate: 'when it closed' }],
  });
});

test('what the user corrects later counts in the export, whatever the file held', () => {
  const { profile } = work({ startDate: 'the spring', url: 'https://acme.example' });
  const [job] = profile.experience;
  if (!job) throw new Error('one was read');
  const corrected = { ...profile, experience: [{ ...job, start: '2020-04' }] };
  expect(toJsonResume(corrected)).toMatchObject({
    work: [{ startDate: '2020-04', url: 'https://acme.example' }],
  });
  const award = read({ awards: [{ title: 'Prize', date: 'a while ago' }] }).profile;
  const dated = { ...award, extras: award.extras.map((extra) => ({ ...extra, date: '2018' })) };
  expect(toJsonResume(dated)).toMatchObject({ awards: [{ title: 'Prize', date: '2018' }] });
  const odd = read({ skills: 7, work: [{ name: 'Acme' }] }).profile;
  expect(toJsonResume({ ...odd, skills: [{ name: 'Baking', level: '', keywords: [] }] })).toMatchObject({
    skills: [{ name: 'Baking' }],
  });
});

test("all of LinkedIn's dates are read: when a certificate runs out, when a role ended or that it goes on", async () => {
  const csv = (text: string) => new TextEncoder().encode(text);
  const bytes = zipSync({
    'Profile.csv': csv('First Name,Last Name\nMina,Okafor\n'),
    'Positions.csv': csv(
      'Company Name,Title,Started On,Finished On\nAcme,Nurse,Mar 2020,after the move\nLoaf,Baker,Jan 2019,\n',
    ),
    'Certifications.csv': csv('Name,Started On,Finished On\nFirst aid,Jan 2023,Jan 2025\n'),
    'Volunteering.csv': csv(
      'Role,Company Name,Started On,Finished On\nCoach,Library,Jan 2021,Feb 2022\nDriver,Food bank,Jan 2023,\n',
    ),
    'Projects.csv': csv('Title,Started On,Finished On\nAllotment planner,Jan 2023,\n'),
  });
  const { profile, notes } = await importFile({ name: 'export.zip', bytes });
  expect(profile.experience).toMatchObject([
    { company: 'Acme', start: '2020-03', end: '', current: false },
    { company: 'Loaf', start: '2019-01', end: '', current: true },
  ]);
  expect(profile.extras).toMatchObject([
    { title: 'First aid', date: '2023-01', end: '2025-01' },
    { title: 'Coach', date: '2021-01', end: '2022-02' },
    { title: 'Driver', date: '2023-01', current: true },
  ]);
  expect(profile.projects).toMatchObject([{ start: '2023-01', current: true }]);
  expect(notes).toEqual([expect.stringContaining('"after the move"')]);
  expect(toJsonResume(profile)).toMatchObject({ work: [{ 'Finished On': 'after the move' }, {}] });
});
