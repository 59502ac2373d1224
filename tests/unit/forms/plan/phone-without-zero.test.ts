import { expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const profile = sampleProfile();

it.each([
  ['Number without leading 0', '7700 900123'],
  ['Rufnummer (ohne führende Null)', '7700 900123'],
  ['Number', '07700 900123'],
])('writes a phone beside its code with or without its first zero, as the label says: %s', (label, value) => {
  const fields = [
    fieldLike({
      id: 'a',
      key: 'phone.country',
      type: 'select',
      options: ['France (+33)', 'United Kingdom (+44)'],
    }),
    fieldLike({ id: 'b', key: 'phone', type: 'tel', label }),
  ];
  const plan = planValues(fields, {
    profile: { ...profile, phone: '+44 7700 900123', address: { ...profile.address, country: 'GB' } },
    answers: [],
    company: '',
    resume: null,
    letter: null,
    letterText: '',
    now: new Date('2026-11-24'),
  });
  expect(plan[1]?.plan).toMatchObject({ value });
});
