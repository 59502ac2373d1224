import { expect, test } from 'vitest';
import {
  type GuidedDraft,
  profileOfDraft,
  wrongInDraft,
} from '#renderer/features/import-resume/guided/guided-draft.ts';

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
});
