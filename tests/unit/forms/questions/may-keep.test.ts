import { expect, test } from 'vitest';
import { mayKeep, TYPED_ON_PAGE } from '#main/forms/questions/may-keep.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

const typed = (part: Partial<FieldOutcome>): FieldOutcome => ({
  ...{ id: 'a', label: 'Do you hold a forklift licence?', key: 'custom', type: 'radio', required: true },
  ...{ status: 'filled', value: 'Yes', readBack: 'Yes', source: 'user', reason: TYPED_ON_PAGE },
  ...part,
});

test('what the user typed on the page is proposed to be kept', () => {
  expect(mayKeep(typed({}), 'Kiln')).toBe('proposed');
  expect(mayKeep(typed({ key: 'notice.period', label: 'Notice period', type: 'text' }), 'Kiln')).toBe(
    'proposed',
  );
});

test.each<Partial<FieldOutcome>>([
  { key: 'consent.privacy', label: 'I agree to the privacy policy', type: 'checkbox' },
  { key: 'eeo.gender', label: 'Gender' },
  { label: 'Have you worked for us before?' },
  { label: 'Have you ever worked for Kiln?' },
  { label: 'I am fine with night shifts', type: 'checkbox' },
])(
  'what is about this company, an agreement or oneself is kept only where the user ticks it: $label',
  (part) => {
    expect(mayKeep(typed(part), 'Kiln')).toBe('possible');
  },
);

test.each<Partial<FieldOutcome>>([
  { source: 'profile' },
  { reason: 'you answered this' },
  { status: 'failed' },
  { value: ' ' },
  { key: 'email', label: 'Email', type: 'email' },
  { key: 'account.password', label: 'Password', type: 'password' },
  { key: 'resume.file', label: 'Resume', type: 'file' },
])('there is nothing to keep: %o', (part) => {
  expect(mayKeep(typed(part), 'Kiln')).toBeUndefined();
});
