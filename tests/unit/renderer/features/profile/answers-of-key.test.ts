import { expect, it } from 'vitest';
import { isSaidInForms } from '#renderer/features/profile/preferences/answers-of-key.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';

const key = 'auth.authorized' as const;
const answer = (question: string, place?: string): Answer => ({
  ...{ id: question, profileId: 'p', key, question, value: 'Yes', scope: 'any', expiresAt: null },
  ...(place === undefined ? {} : { place }),
});
const canada = { code: 'CA', name: 'Canada', isHome: false };
const usa = { code: 'US', name: 'United States', isHome: true };

it('knows the countries that questions of forms were answered for', () => {
  const asked = answer('Are you legally authorized to work in Canada?', 'US');
  expect(isSaidInForms([asked], key, canada)).toBe(true);
  expect(isSaidInForms([asked], key, usa)).toBe(false);
  const bare = answer('Are you allowed to work?');
  expect(isSaidInForms([bare], key, usa)).toBe(true);
  expect(isSaidInForms([bare], key, canada)).toBe(false);
  expect(isSaidInForms([answer('Are you allowed to work?', 'CA')], key, canada)).toBe(true);
});

it('takes what the table itself says for no question of a form', () => {
  expect(isSaidInForms([answer(topicLabel(key), 'US')], key, usa)).toBe(false);
  expect(isSaidInForms([answer('Do you need a visa?', 'US')], 'auth.sponsorship', usa)).toBe(false);
});
