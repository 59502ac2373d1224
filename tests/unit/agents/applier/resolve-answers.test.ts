import { describe, expect, it } from 'vitest';
import { resolveAnswers } from '#agents/applier/resolve-answers.ts';
import type { ApplierAnswer, ApplierInput } from '#agents/applier/schema.ts';
import { publicField } from '#main/forms/read/read-field.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const input: ApplierInput = {
  fields: [
    publicField(fieldLike({ id: 'why', label: 'What did you build last?', type: 'textarea' })),
    publicField(fieldLike({ id: 'go', label: 'Do you know Go?', type: 'select', options: ['Yes', 'No'] })),
    publicField(fieldLike({ id: 'visa', label: 'Do you need a visa?', key: 'auth.sponsorship' })),
    publicField(fieldLike({ id: 'record', label: 'Have you ever been convicted of a felony?' })),
  ],
  facts: [
    {
      id: 'f1',
      kind: 'highlight',
      text: 'Built a billing service in Go for 40 teams',
      source: 'experience[0]',
    },
  ],
  company: 'Acme',
  title: 'Engineer',
  posting: '',
};
const given = (over: Partial<ApplierAnswer['answers'][number]>) =>
  resolveAnswers(
    { answers: [{ fieldId: 'why', factIds: ['f1'], text: null, confidence: 0.9, ...over }] },
    input,
  ).values;

describe('what a model may put into a form', () => {
  it('takes a fact’s own words, and a choice that stands on a fact', () => {
    expect(given({})).toEqual([expect.objectContaining({ fieldId: 'why', value: input.facts[0]?.text })]);
    expect(given({ fieldId: 'go', text: 'Yes' })).toEqual([expect.objectContaining({ value: 'Yes' })]);
  });

  it.each([
    ['a number that no fact holds', { text: 'Built a billing service in Go for 90 teams' }],
    ['no fact at all', { factIds: [] }],
    ['a fact that does not exist', { factIds: ['f9'] }],
    ['too little confidence', { confidence: 0.5 }],
    ['a choice that the field does not have', { fieldId: 'go', text: 'A little' }],
    ['a question that only the user may answer', { fieldId: 'visa', text: 'No' }],
    ['such a question that has no key of its own', { fieldId: 'record', text: 'No' }],
    ['a field that is not there', { fieldId: 'other' }],
  ])('drops %s', (_, over) => {
    expect(given(over)).toEqual([]);
  });
});
