import { expect, test } from 'vitest';
import { cheatSheet } from '#shared/coach/cheat-sheet.ts';
import type { CompanyPage } from '#shared/domain/company.ts';
import type { PreparedQuestion, Story } from '#shared/domain/interview.ts';
import { posting } from '#tests/fakes/postings.ts';

const EMPTY = { about: [], culture: [], values: [], redFlags: [], interviewTips: [], news: [] };
const company = {
  research: {
    ...EMPTY,
    redFlags: [{ text: 'Overtime is expected', quote: 'Regular overtime is expected.', source: 0 }],
    sources: [{ title: 'Baker', date: '2026-11-01' }],
  },
  questions: ['How much overtime was there?'],
} as unknown as CompanyPage;
const story = (id: string, title: string): Story => ({
  ...{ id, title, situation: 'The oven broke.', task: '', action: 'I mended it.', result: '' },
  factIds: [],
});
const question = (text: string, storyIds: string[]) =>
  ({ id: text, text, kind: 'behavioural', storyIds }) as unknown as PreparedQuestion;

test('the sheet has what is known, each question with its story, and no empty section', () => {
  const sheet = cheatSheet({
    ...{ job: posting('', { title: 'Baker', company: 'Kiln', locations: ['Ulm'] }), company },
    ...{ items: [], people: [], pay: ['The posting states: 9 EUR a hour'] },
    questions: [question('A failure?', []), question('A repair?', ['b'])],
    stories: [story('a', 'The queue'), story('b', 'The oven')],
  });
  expect(sheet.subtitle).toBe('Kiln, Ulm');
  const titles = sheet.sections.map(({ title }) => title);
  expect(titles).toEqual([
    ...['Worth a second look', 'Questions to expect', 'Your stories', 'What to ask them', 'Pay'],
  ]);
  const items = (title: string) => sheet.sections.find((one) => one.title === title)?.items;
  expect(items('Worth a second look')).toEqual([
    { text: 'Overtime is expected', quote: 'Regular overtime is expected.', note: 'Baker, Sun 1 Nov 2026' },
  ]);
  expect(items('Questions to expect')?.map(({ note }) => note)).toEqual([
    'No story yet.',
    'Your story: The oven',
  ]);
  expect(items('Your stories')?.[0]).toMatchObject({
    text: 'The oven',
    note: 'Situation: The oven broke.  Action: I mended it.',
  });
});
