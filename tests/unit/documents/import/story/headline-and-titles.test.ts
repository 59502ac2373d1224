import { expect, test } from 'vitest';
import { breaksWord } from '#main/documents/import/story/paragraphs.ts';
import { sectionOf } from '#main/documents/import/story/words.ts';
import { readDrawn } from '../pdf/drawn-pages.ts';

test('a headline as large as headings, above the mail, opens no section', () => {
  const profile = readDrawn([
    [[40, 'Ada Brenner', { size: 20 }]],
    null,
    [[40, 'Harbour Pilot', { size: 14 }]],
    [[40, 'ada@example.org']],
    [[40, '+44 20 7946 0311']],
    null,
    [[40, 'Skills', { size: 14 }]],
    [[40, 'Radar, Towing']],
    null,
    [[40, 'Interests', { size: 14 }]],
    [[40, 'Rowing']],
  ]);
  expect(profile).toMatchObject({ headline: 'Harbour Pilot', email: 'ada@example.org' });
  expect(profile.extras.map(({ kind }) => kind)).toEqual(['interest']);
});

test('a publication that says only its title and year is not called by its year', () => {
  const { extras } = readDrawn([
    [[40, '**Ada Brenner']],
    null,
    [[40, 'ada@example.org']],
    null,
    [[40, '**Publications']],
    [[40, '• Tides of the inner harbour (2021)']],
    [[40, '• Silent tugs and loud harbours (2019)']],
  ]);
  expect(extras.map(({ title, date }) => [title, date])).toEqual([
    ['Tides of the inner harbour', '2021'],
    ['Silent tugs and loud harbours', '2019'],
  ]);
});

test('a hyphen that only a page put into a word is told from one of its own', () => {
  expect(breaksWord('Information Tech-', 'nology')).toBe(true);
  expect(breaksWord('Full-', 'time')).toBe(false);
  expect(breaksWord('Bad Homburg-', 'Nord')).toBe(false);
});

test.each([
  ['Engagement associatif', 'volunteer'],
  ['Ehrenämter', 'volunteer'],
  ['Percurso profissional', 'experience'],
  ['Distinções', 'award'],
])('%s opens a section', (heading, kind) => {
  expect(sectionOf(heading)).toBe(kind);
});
