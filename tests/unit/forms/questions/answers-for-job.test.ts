import { expect, it } from 'vitest';
import { analyseOffline } from '#agents/analyst/offline.ts';
import { answersForJob } from '#main/forms/questions/answers-for-job.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { posting } from '#tests/fakes/postings.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const profile = { ...sampleProfile('p'), address: { ...sampleProfile('p').address, country: 'US' } };
const now = new Date('2026-11-28T12:00:00Z');
const answer = (key: AnswerInput['key'], question: string, value: string, place?: string): AnswerInput => ({
  ...{ key, question, value, scope: 'any', expiresAt: null },
  ...(place === undefined ? {} : { place }),
});
const sponsor = 'Will you require visa sponsorship?';
const permit = 'Are you authorized to work?';
const about = (answers: AnswerInput[], ...locations: string[]) =>
  Object.fromEntries(
    answersForJob(answers, { company: 'Acme', locations }, profile, now).map(({ key, value }) => [
      key,
      value,
    ]),
  );

it('takes an answer for the country that it is about, and for no other', () => {
  const answers = [
    answer('auth.sponsorship', sponsor, 'Yes', 'DE'),
    answer('auth.authorized', permit, 'Yes'),
  ];
  expect(about(answers, 'Berlin, Germany')).toEqual({ 'auth.sponsorship': 'Yes' });
  expect(about(answers, 'Austin, TX, United States')).toEqual({ 'auth.authorized': 'Yes' });
  expect(about(answers, 'Madrid, Spain')).toEqual({});
});

it('reads the country that a question names, whichever way round it asks', () => {
  const answers = [
    answer('auth.authorized', 'Are you ineligible to work in Spain?', 'No'),
    answer('auth.sponsorship', 'Will you require sponsorship to work in Germany?', 'No'),
    answer('relocation', 'Are you willing to relocate to Germany?', 'No'),
  ];
  expect(about(answers, 'Madrid, Spain')).toEqual({ 'auth.authorized': 'Yes' });
  expect(about(answers, 'Berlin, Germany')).toEqual({ 'auth.sponsorship': 'No', relocation: 'No' });
});

it('says nothing of a job in several countries of which one is not known', () => {
  const answers = [answer('auth.authorized', permit, 'No', 'DE')];
  expect(about(answers, 'Berlin, Germany', 'Madrid, Spain')).toEqual({});
});

it('keeps what depends on no place', () => {
  expect(about([answer('age.adult', 'Are you at least 18?', 'Yes')], 'Madrid, Spain')).toEqual({
    'age.adult': 'Yes',
  });
});

it.each([
  ['Austin, TX, United States', 'warn'],
  ['Berlin, Germany', 'block'],
])('a need in Germany rules out no job in %s', (place, severity) => {
  const job = posting('We do not offer visa sponsorship.', { locations: [place] });
  const answers = answersForJob([answer('auth.sponsorship', sponsor, 'Yes', 'DE')], job, profile, now);
  const { knockouts } = analyseOffline(
    { job, profile, facts: [], answers },
    { clock: { now: () => now } as never },
  );
  const sponsoring = knockouts.find(({ rule }) => rule.includes('sponsorship'));
  expect(sponsoring?.severity).toBe(severity);
});
