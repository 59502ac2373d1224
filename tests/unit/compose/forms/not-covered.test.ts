import { expect, it } from 'vitest';
import { beside, notCovered } from '#main/compose/forms/not-covered.ts';
import { reviewQuestion } from '#tests/fakes/review-question.ts';

const stranger = (host: string) => ({
  origin: `https://${host}`,
  warning: `What you approve goes to ${host}.`,
});
const goingTo = (...hosts: string[]) => {
  const strangers = hosts.map(stranger);
  const warnings = ['"Phone" is required and not answered (nobody knows it).'];
  return reviewQuestion({ strangers, warnings: [...strangers.map(({ warning }) => warning), ...warnings] });
};

it('an origin that the user named is no warning any more; all else stays one', () => {
  const question = goingTo('ats.example', 'cdn.example');
  expect(beside(['https://ats.example/'], question)).toEqual(question.warnings.slice(1));
  expect(beside(['https://ats.example', 'https://cdn.example'], question)).toEqual(
    question.warnings.slice(2),
  );
});

it.each([
  [],
  ['http://ats.example'],
  ['https://ats.example:8443'],
  ['https://www.ats.example'],
  ['https://example'],
])('another origin than the one that the form goes to approves nothing (%j)', (...named: string[]) => {
  const question = goingTo('ats.example');
  expect(beside(named, question)).toEqual(question.warnings);
});

it('what is said of two origins in the same words stays until both are named', () => {
  const warning = 'A part of this form belongs to ats.example.';
  const strangers = ['http://ats.example', 'https://ats.example'].map((origin) => ({ origin, warning }));
  const question = reviewQuestion({ strangers, warnings: [warning, warning] });
  expect(beside(['https://ats.example'], question)).toEqual([warning, warning]);
  expect(beside(['https://ats.example', 'http://ats.example'], question)).toEqual([]);
});

it('says how an origin is approved by name, and names all that are not yet', () => {
  const question = goingTo('ats.example', 'cdn.example');
  expect(notCovered(question, question.warnings)).toBe(
    'What you approve goes to ats.example. If that is right, approve it by name: --send-to https://ats.example --send-to https://cdn.example',
  );
  expect(notCovered(question, beside(['https://ats.example'], question))).toBe(
    'What you approve goes to cdn.example. If that is right, approve it by name: --send-to https://cdn.example',
  );
  expect(notCovered(question, beside(['https://ats.example', 'https://cdn.example'], question))).toBe(
    '"Phone" is required and not answered (nobody knows it)',
  );
});

it('names no way for what has no origin of its own', () => {
  const strangers = [{ origin: 'null', warning: 'A part of this form belongs to null.' }];
  expect(notCovered(reviewQuestion({ strangers }), ['A part of this form belongs to null.'])).toBe(
    'A part of this form belongs to null',
  );
});

it('promises nothing to an approval that was given beforehand for a "Next" that sends', () => {
  const warning = '"Next" does not only lead on: it would have sent your answers, so that was held back.';
  const reason = notCovered(reviewQuestion({ letsThrough: 'Next' }), [warning]);
  expect(reason).toContain('--submit does not cover a button that does not say it sends');
  expect(reason).toContain('in the window');
});

it('names all that the page ticked by itself, and how many more where they are many', () => {
  const ticked = (label: string) => `The page had ticked "${label}" by itself, and it was left so.`;
  const two = [ticked('Send me offers'), ticked('Keep me in the talent pool')];
  expect(notCovered(reviewQuestion({ warnings: two }), two)).toBe(
    'The page had ticked "Send me offers" by itself, and it was left so. The page had ticked "Keep me in the talent pool" by itself, and it was left so',
  );
  const five = ['a', 'b', 'c', 'd', 'e'].map(ticked);
  expect(notCovered(reviewQuestion({ warnings: five }), five)).toMatch(/"a".*"b".*"c".*\. and 2 more$/);
});
