import { expect, test } from 'vitest';
import {
  type GuidedDraft,
  profileOfDraft,
  wrongInDraft,
} from '#renderer/features/import-resume/guided/guided-draft.ts';
import { typedValue } from '#renderer/features/import-resume/values/value-text.ts';

const DRAFT: GuidedDraft = {
  step: 0,
  first: 'Ngozi',
  last: '',
  email: '',
  phone: '',
  city: 'Lagos',
  country: '',
  job: { title: '', company: '', start: '', end: '', current: false, highlights: [] },
  school: { school: 'UNILAG', degree: '', field: '', start: '2015', end: '2019-07' },
  skills: ['C++'],
  languages: [],
};

test('what was left empty is not in the profile, and one name is a name', () => {
  expect(profileOfDraft(DRAFT)).toMatchObject({
    name: { full: 'Ngozi' },
    experience: [],
    education: [{ school: 'UNILAG', end: '2019-07' }],
    skills: [{ name: 'C++' }],
  });
});

test('an answer that can not be stored is told at its own box', () => {
  const draft = { ...DRAFT, first: ' ', email: 'ngozi@', school: { ...DRAFT.school, end: 'last summer' } };
  expect([...wrongInDraft(draft).keys()].sort()).toEqual(['email', 'first', 'school.end']);
  expect(wrongInDraft(DRAFT).size).toBe(0);
  const pasted = {
    ...DRAFT,
    email: ' ngozi@example.com ',
    phone: 'soon',
    school: { ...DRAFT.school, end: '2014' },
  };
  expect([...wrongInDraft(pasted).keys()].sort()).toEqual(['phone', 'school.end']);
  expect(profileOfDraft(pasted).email).toBe('ngozi@example.com');
});

test('lines that were pasted as a list are kept without its signs', () => {
  expect(typedValue('• Ran the ward\n\n - Taught \n5-a-side\uf0b7\n\uf0b7\tWrote', 'lines')).toEqual([
    ...['Ran the ward', 'Taught', '5-a-side\uf0b7', 'Wrote'],
  ]);
});
