import { expect, test } from 'vitest';
import { prepareOffline } from '#agents/interview/prepare-offline.ts';

const INPUT = {
  ...{ role: 'Nurse', company: 'Acme', job: null, interviewer: 'any' as const, level: 3, count: 10 },
  stories: [],
};

test('what they asked in an earlier round comes first, with the day, and leaves room for others', () => {
  const asked = Array.from({ length: 9 }, (_, at) => ({ text: `Why ${at}?`, on: '2026-11-20' }));
  const { questions } = prepareOffline({ ...INPUT, asked });
  expect(questions).toHaveLength(10);
  const own = questions.filter(({ kind }) => kind === 'asked');
  expect(own.map(({ text }) => text)).toEqual(['Why 0?', 'Why 1?', 'Why 2?', 'Why 3?', 'Why 4?']);
  expect(own[0]?.why).toContain('20 November 2026');
  expect(questions[0]?.kind).toBe('asked');
});

test('there is something to read before for the field, and for any work', () => {
  const pages = prepareOffline(INPUT).reading.map(({ url }) => url);
  expect(pages.some((url) => url.includes('nmc.org.uk'))).toBe(true);
  expect(pages.some((url) => url.includes('onetonline.org'))).toBe(true);
  expect(prepareOffline({ ...INPUT, role: 'Wizard of nothing' }).reading).toHaveLength(2);
});
