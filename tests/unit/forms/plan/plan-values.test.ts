import { describe, expect, it } from 'vitest';
import type { PlanContext } from '#main/forms/plan/plan-context.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const profile = {
  ...sampleProfile(),
  phone: '+44 7700 900123',
  address: { street: '1 Engine Road', city: 'London', region: '', postal: 'N1', country: 'GB' },
};
const context = (over: Partial<PlanContext> = {}): PlanContext => ({
  profile,
  answers: [],
  company: 'Acme',
  resume: { path: '/data/a.pdf', name: 'Ada.pdf' },
  letter: null,
  letterText: '',
  now: new Date('2026-11-24'),
  ...over,
});
const stored = (over: Partial<AnswerInput>): AnswerInput => ({
  key: 'custom',
  question: '',
  value: 'Yes',
  scope: 'any',
  expiresAt: null,
  ...over,
});
const planOf = (field: Parameters<typeof fieldLike>[0], over: Partial<PlanContext> = {}) =>
  planValues([fieldLike(field)], context(over))[0]?.plan;

describe('the plan for a form', () => {
  it('takes what the profile holds and says so', () => {
    expect(planOf({ key: 'name.last' })).toEqual({
      kind: 'fill',
      value: 'Byron',
      file: null,
      source: 'profile',
      reason: 'your profile',
    });
  });

  it('puts the letter where there is room for whatever else there is to say, if the form asks for none', () => {
    const letterText = 'Dear team,\nI repair trams.';
    const planned = (more: Partial<Parameters<typeof fieldLike>[0]>[]) =>
      planValues(
        more.map((one, at) => fieldLike({ id: `f${at}`, key: 'custom', type: 'textarea', ...one })),
        context({ letterText }),
      ).map(({ field, plan }) => [field.key, plan.kind === 'fill' ? plan.value : null]);
    const room = { label: 'Weitere Informationen' };
    expect(planned([room, { label: 'Why us?' }])).toEqual([
      ['letter.text', letterText],
      ['custom', null],
    ]);
    expect(planned([{ ...room, group: 'Criminal convictions' }])).toEqual([['custom', null]]);
    expect(
      planned([
        { ...room, group: 'Apply' },
        { key: 'email', type: 'email', group: 'Apply' },
      ])[0],
    ).toEqual(['letter.text', letterText]);
    expect(planned([room, { label: 'Message' }])).toEqual([
      ['custom', null],
      ['custom', null],
    ]);
    expect(planned([room, { label: 'Cover letter', key: 'letter.text' }])).toEqual([
      ['custom', null],
      ['letter.text', letterText],
    ]);
    expect(planned([{ ...room, maxLengths: [10] }])).toEqual([['custom', null]]);
    expect(planned([{ label: 'Additional information', type: 'text' }])).toEqual([['custom', null]]);
  });

  it('finds the country in a list by another name of it', () => {
    const options = ['Ukraine', 'United Kingdom of Great Britain and Northern Ireland', 'United States'];
    expect(planOf({ key: 'address.country', type: 'select', options })).toMatchObject({ value: options[1] });
  });

  it('writes the phone as the country’s own where its country has a field', () => {
    const [code, phone] = planValues(
      [
        fieldLike({
          id: 'a',
          key: 'phone.country',
          type: 'select',
          options: ['France (+33)', 'United Kingdom (+44)'],
        }),
        fieldLike({ id: 'b', key: 'phone', type: 'tel' }),
      ],
      context(),
    );
    expect(code?.plan).toMatchObject({ value: 'United Kingdom (+44)' });
    expect(phone?.plan).toMatchObject({ value: '07700 900123' });
  });

  it('writes the phone with its code where the field for the code does not take it', () => {
    const phoneBeside = (over: Parameters<typeof fieldLike>[0]) =>
      planValues(
        [
          fieldLike({ id: 'a', key: 'phone.country', type: 'select', ...over }),
          fieldLike({ id: 'b', key: 'phone', type: 'tel' }),
        ],
        context(),
      ).map(({ plan }) => (plan.kind === 'fill' ? plan.value : plan.kind));
    expect(phoneBeside({ options: ['+1', '+33'], current: '+1' })).toEqual(['leave', '+44 7700 900123']);
    expect(phoneBeside({ type: 'text' })).toEqual(['+44', '07700 900123']);
  });

  it.each(['auth.sponsorship', 'eeo.gender', 'salary.expected', 'consent.privacy', 'age.adult'] as const)(
    'never decides %s by itself: required is asked, optional is left to the user',
    (key) => {
      expect(planOf({ key, required: true })?.kind).toBe('ask');
      expect(planOf({ key })).toMatchObject({ kind: 'leave', status: 'left-to-user' });
    },
  );

  it('uses the user’s own answer, and asks where it is none of the choices', () => {
    const answers = [stored({ key: 'auth.sponsorship', question: 'Do you need sponsorship?', value: 'No' })];
    const label = 'Will you require sponsorship?';
    const question = { key: 'auth.sponsorship', label, type: 'radio', required: true } as const;
    expect(planOf({ ...question, options: ['Yes', 'No'] }, { answers })).toMatchObject({
      value: 'No',
      source: 'answer',
    });
    const other = ['I need a visa now', 'I will need one later'];
    expect(planOf({ ...question, options: other }, { answers })?.kind).toBe('ask');
  });

  it('asks where a question joins what is known with what is not', () => {
    const answers = [
      stored({ key: 'auth.authorized', question: 'Are you authorized to work in the UK?', value: 'Yes' }),
    ];
    const label = 'Are you authorized to work in the UK without sponsorship?';
    const field = {
      key: 'auth.authorized',
      label,
      required: true,
      type: 'radio',
      options: ['Yes', 'No'],
    } as const;
    const question = { ...field, options: [...field.options] };
    expect(planOf(question, { answers })?.kind).toBe('ask');
    const known = [
      ...answers,
      stored({ key: 'auth.sponsorship', question: 'Do you need a sponsor?', value: 'No' }),
    ];
    expect(planOf(question, { answers: known })).toMatchObject({ value: 'Yes' });
  });

  it('prefers this company’s answer and passes over one that has expired', () => {
    const question = 'Have you worked here before?';
    const answers = [
      stored({ question, value: 'No' }),
      stored({ question, value: 'Yes', scope: 'ACME' }),
      stored({ question, value: 'Maybe', scope: 'Acme', expiresAt: '2026-01-01T00:00:00Z' }),
    ];
    expect(planOf({ label: question }, { answers })).toMatchObject({ value: 'Yes' });
  });

  it('never chooses to decline for the user', () => {
    const options = ['Male', 'Female', 'Decline To Self Identify'];
    expect(
      planOf({ key: 'eeo.gender', label: 'Gender', type: 'select', options, required: true })?.kind,
    ).toBe('ask');
    const answers = [stored({ key: 'eeo.gender', question: 'Gender', value: 'I prefer not to say' })];
    expect(
      planOf({ key: 'eeo.gender', label: 'Gender', type: 'select', options }, { answers }),
    ).toMatchObject({
      value: options[2],
    });
  });

  it.each([
    [['I will require sponsorship', 'I will not require sponsorship'], 1],
    [['Yes, I will need sponsorship', 'No, I will not need sponsorship'], 1],
    [['Yes', 'No', 'Not sure'], 1],
    [['No (I am a citizen)', 'No (I hold a permit)', 'Yes'], -1],
    [['No, I am a citizen', 'Yes'], -1],
    [['I need a sponsor now', 'I need a sponsor later', 'Something else entirely'], -1],
  ])('chooses among %j by meaning', (options, index) => {
    const answers = [stored({ key: 'auth.sponsorship', question: 'Do you need a sponsor?', value: 'No' })];
    const label = 'Will you require sponsorship?';
    const plan = planOf({ label, type: 'select', options, required: true }, { answers });
    expect(plan?.kind === 'fill' ? options.indexOf(plan.value) : -1).toBe(index);
  });

  it('reads a box to tick as a sentence, and unticks what is not so', () => {
    const answers = [stored({ key: 'auth.sponsorship', question: 'Do you need a sponsor?', value: 'No' })];
    const boxes = ['I do not require sponsorship', 'I require sponsorship', 'I once required sponsorship'];
    const plans = boxes.map((label) => planOf({ label, type: 'checkbox' }, { answers }));
    expect(plans.map((plan) => (plan?.kind === 'fill' ? plan.value : 'ask'))).toEqual(['Yes', 'No', 'ask']);
  });

  it('takes a hint that asks something else for another question', () => {
    const answers = [stored({ key: 'auth.sponsorship', question: 'Do you need a sponsor?', value: 'No' })];
    const label = 'Do you require sponsorship?';
    const question = { label, type: 'radio', options: ['Yes', 'No'], required: true } as const;
    const field = { ...question, options: [...question.options] };
    expect(planOf({ ...field, help: 'Can you work without it?' }, { answers })?.kind).toBe('ask');
    expect(planOf({ ...field, help: 'Choose one.' }, { answers })).toMatchObject({ value: 'No' });
  });

  it('puts money into no box for other money, and no bare number before readers of another country', () => {
    const answers = [stored({ key: 'salary.expected', question: 'Expected salary', value: '85,000 EUR' })];
    const pay = (over: Parameters<typeof fieldLike>[0], countries: string[] = []) =>
      planOf(
        { key: 'salary.expected', label: 'Expected salary', required: true, ...over },
        { answers, countries },
      );
    expect(pay({})).toMatchObject({ value: '85,000 EUR' });
    expect(pay({ beside: '£' })?.kind).toBe('ask');
    expect(pay({ help: 'Per year, in GBP' })?.kind).toBe('ask');
    expect(pay({ placeholder: 'USD' })?.kind).toBe('ask');
    expect(pay({ type: 'number' })).toMatchObject({ value: '85000' });
    expect(pay({ type: 'number', beside: '€' }, ['DE'])).toMatchObject({ value: '85000' });
    expect(pay({ type: 'number' }, ['US'])?.kind).toBe('ask');
  });

  it('writes the year alone where nothing else is taken', () => {
    const worked = {
      ...profile,
      experience: [
        {
          ...profile.experience[0],
          id: 'e',
          title: 'x',
          company: 'y',
          location: '',
          start: '2019-03',
          end: '',
          current: true,
          summary: '',
          highlights: [],
        },
      ],
    };
    const start = (over: Parameters<typeof fieldLike>[0]) =>
      planOf({ key: 'work.start', ...over }, { profile: worked });
    expect(start({ label: 'Start year' })).toMatchObject({ value: '2019' });
    expect(start({ label: 'Start', placeholder: 'YYYY' })).toMatchObject({ value: '2019' });
    expect(start({ label: 'Start', type: 'number' })).toMatchObject({ value: '2019' });
    expect(start({ label: 'Start (month and year)' })).toMatchObject({ value: '2019-03' });
  });

  it('leaves choices without words to the user', () => {
    const answers = [stored({ question: 'Do you bake?', value: 'a' })];
    const field = {
      label: 'Do you bake?',
      type: 'radio',
      options: ['a', 'b'],
      wordless: true,
      required: true,
    } as const;
    expect(planOf({ ...field, options: [...field.options] }, { answers })?.kind).toBe('ask');
  });

  it('takes no weeks for days', () => {
    const answers = [stored({ key: 'notice.period', question: 'Notice period', value: '4 weeks' })];
    const asked = (label: string) => planOf({ key: 'notice.period', label, required: true }, { answers });
    expect(asked('What is your notice period?')).toMatchObject({ value: '4 weeks' });
    expect(asked('Notice period in days')?.kind).toBe('ask');
    expect(asked('How much notice would you need to relocate?')?.kind).toBe('ask');
  });

  it('uploads the resume once, where it is required', () => {
    const fields = [
      fieldLike({ id: 'autofill', type: 'file', key: 'resume.file' }),
      fieldLike({ id: 'resume', type: 'file', key: 'resume.file', required: true }),
    ];
    const plans = planValues(fields, context()).map(({ plan }) => plan.kind);
    expect(plans).toEqual(['leave', 'fill']);
  });

  it('gives the resume to its own box, not to the one that fills in the form', () => {
    const fields = [
      fieldLike({ id: 'a', type: 'file', key: 'resume.file', label: 'Autofill from resume', required: true }),
      fieldLike({ id: 'b', type: 'file', key: 'resume.file', label: 'Resume' }),
    ];
    expect(planValues(fields, context()).map(({ plan }) => plan.kind)).toEqual(['leave', 'fill']);
    expect(planValues(fields.slice(0, 1), context()).map(({ plan }) => plan.kind)).toEqual(['fill']);
  });

  it('touches no decoy, no hidden field and no captcha', () => {
    for (const over of [{ decoy: true }, { visible: false }, { key: 'captcha' as const }]) {
      expect(planOf({ key: 'email', ...over })?.kind).toBe('leave');
    }
  });

  it('leaves an optional question open when nothing is known, and a value of the page as it is', () => {
    expect(planOf({})).toMatchObject({ kind: 'leave', status: 'skipped' });
    expect(planOf({ required: true, current: 'Germany' })).toMatchObject({
      kind: 'leave',
      reason: 'the page had filled in "Germany"',
    });
  });
});
