import { expect, it } from 'vitest';
import { factsOfAnswers } from '#main/forms/questions/facts.ts';
import { AnswerInput } from '#shared/domain/answer.ts';

/** What an answer says of each country. */
const factsOf = (question: string, value: string) =>
  factsOfAnswers([AnswerInput.parse({ key: 'custom', question, value, scope: 'any', expiresAt: null })], {
    home: 'US',
    posting: [],
  }).map(({ topic, place, truth }) => [topic, place, truth]);

it.each([
  [
    'Are you authorized to work in the US and Canada?',
    'Yes',
    [
      ['permit', 'US', true],
      ['permit', 'CA', true],
    ],
  ],
  ['Are you authorized to work in the US and Canada?', 'No', []],
  ['Are you ineligible to work in the US and Canada?', 'Yes', []],
  ['Do you need sponsorship to work in the US and Canada?', 'Yes', []],
  [
    'Do you need sponsorship to work in the US and Canada?',
    'No',
    [
      ['sponsor', 'US', false],
      ['sponsor', 'CA', false],
    ],
  ],
  ['Are you authorized to work in Canada?', 'No', [['permit', 'CA', false]]],
])('%s %s', (question, value, facts) => {
  expect(factsOf(question, value)).toEqual(facts);
});
