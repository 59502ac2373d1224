import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';

const RESUME = `Mina Okafor
mina@example.org

EDUCATION
University of Leeds
MSc Data Science
2024 - present

PROJECTS
Allotment planner
Jan 2023 – ongoing
• Draws beds to scale

VOLUNTEERING
Reading coach
City Library
2021 – Present
`;

const goesOn = ({ education, projects, extras }: Profile) =>
  [...education, ...projects, ...extras].map(({ current, end }) => [current, end ?? '']);

test('studies, projects and voluntary work that go on are read as such, and told so', async () => {
  const { profile } = await importFile({ name: 'cv.txt', text: RESUME });
  expect(goesOn(profile)).toEqual([
    [true, ''],
    [true, ''],
    [true, ''],
  ]);
  const told = factsOf(profile).filter(({ kind }) => /education|project|extra/.test(kind));
  expect(told.filter(({ text }) => text.includes('Present'))).toHaveLength(3);
});

test('they go on in an export and the import of it', async () => {
  const { profile } = await importFile({ name: 'cv.txt', text: RESUME });
  const text = JSON.stringify(toJsonResume(profile));
  const again = importProfile({ name: 'cv.json', text });
  expect(goesOn(again.profile)).toEqual(goesOn(profile));
  expect(again.notes).toEqual([]);
});

test('in JSON Resume an end in words, or a flag, says that it goes on; no end says nothing', () => {
  const education = [
    { institution: 'A', startDate: '2024', endDate: 'Present' },
    { institution: 'B', startDate: '2024', current: true },
    { institution: 'C', startDate: '2024' },
  ];
  const { profile } = importProfile({
    name: 'cv.json',
    text: JSON.stringify({ basics: { name: 'Mina' }, education }),
  });
  expect(profile.education.map(({ current }) => current)).toEqual([true, true, undefined]);
});

test('a role that ended has its end', async () => {
  const text = RESUME.replace('2021 – Present', '2021 – 2023');
  const { profile } = await importFile({ name: 'cv.txt', text });
  expect(profile.extras[0]).toMatchObject({ date: '2021', end: '2023' });
});

test('whether studies ended meanwhile is asked about', async () => {
  const { profile } = await importFile({ name: 'cv.txt', text: RESUME });
  const over = structuredClone(profile);
  over.education = over.education.map(({ current: _, ...school }) => ({ ...school, end: '2025' }));
  const { differences } = mergeProfile(profile, over);
  expect(differences).toMatchObject([{ key: 'education.ed1.end', mine: 'today', theirs: '2025' }]);
  const ended = mergeProfile(profile, over, { 'education.ed1.end': 'theirs' }).profile;
  expect(ended.education[0]).toMatchObject({ end: '2025', current: false });
  expect(mergeProfile(over, profile, { 'education.ed1.end': 'theirs' }).profile.education[0]).toMatchObject({
    end: '',
    current: true,
  });
});
