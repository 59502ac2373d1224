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
    publicField(fieldLike({ id: 'rust', label: 'Do you know Rust?', type: 'radio', options: ['Yes', 'No'] })),
    publicField(fieldLike({ id: 'team', label: 'Have you led a team?', type: 'text' })),
    publicField(
      fieldLike({ id: 'size', label: 'How many teams used it?', type: 'select', options: ['1-10', '30-50'] }),
    ),
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
    expect(given({ fieldId: 'size', text: '30-50' })).toEqual([expect.objectContaining({ value: '30-50' })]);
  });

  it.each([
    ['a number that no fact holds', { text: 'Built a billing service in Go for 90 teams' }],
    ['no fact at all', { factIds: [] }],
    ['a fact that does not exist', { factIds: ['f9'] }],
    ['too little confidence', { confidence: 0.5 }],
    ['a choice that the field does not have', { fieldId: 'go', text: 'A little' }],
    ['a yes about what no fact speaks of', { fieldId: 'rust', text: 'Yes' }],
    ['a no that no fact says', { fieldId: 'go', text: 'No' }],
    ['a yes in a text box that no fact carries', { fieldId: 'team', text: 'Ja' }],
    ['a range that the fact’s number is not in', { fieldId: 'size', text: '1-10' }],
    ['a question that only the user may answer', { fieldId: 'visa', text: 'No' }],
    ['such a question that has no key of its own', { fieldId: 'record', text: 'No' }],
    ['a field that is not there', { fieldId: 'other' }],
  ])('drops %s', (_, over) => {
    expect(given(over)).toEqual([]);
  });
});
