import { expect, it } from 'vitest';
import { minutesFor, planAhead } from '#main/forms/preflight/plan-ahead.ts';
import { ruledOut } from '#main/forms/preflight/ruled-out.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { PublishedQuestion } from '#shared/domain/preflight.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const now = new Date('2026-11-28T12:00:00Z');
const question = (label: string, over: Partial<PublishedQuestion> = {}) =>
  PublishedQuestion.parse({ id: label, label, type: 'text', required: true, ...over });
const yesNo = (label: string) =>
  question(label, {
    type: 'radio',
    options: ['Yes', 'No'].map((option) => ({ value: option, label: option })),
  });
const said = (asked: string, value: string, place = 'DE') =>
  AnswerInput.parse({ key: 'custom', question: asked, value, place, saidAt: '2026-10-03T09:00:00Z' });

function ahead(questions: PublishedQuestion[], answers: AnswerInput[]) {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'DE' } };
  const job = { company: 'Acme', locations: ['Berlin, Germany'], url: 'https://acme.example/1' };
  const context = { ...{ profile, answers, company: 'Acme', countries: ['DE'], now }, letterText: '' };
  const asked = planAhead(questions, { ...context, resume: { path: '', name: 'cv' }, letter: null });
  return { asked, out: ruledOut(asked, job, context) };
}

it('tells what is known, what is open and what is left, and how long the open takes', () => {
  const { asked } = ahead(
    [
      question('Email', { type: 'email' }),
      yesNo('Are you authorized to work in Germany?'),
      question('Why us?', { type: 'textarea' }),
      question('Nickname', { required: false }),
    ],
    [],
  );
  expect(asked.map(({ state }) => state)).toEqual(['known', 'open', 'open', 'left']);
  expect(minutesFor(asked)).toBe(3);
  expect(minutesFor([])).toBe(0);
});

it('says what rules the user out by their own answers, whichever way round the form asks', () => {
  const permit = said('Are you authorized to work in Germany?', 'No');
  for (const [asked, answer] of [
    ['Are you legally authorized to work in Germany?', 'no'],
    ['Do you lack authorization to work in Germany?', 'yes'],
  ] as const)
    expect(ahead([yesNo(asked)], [permit]).out).toEqual([
      `The form needs leave to work. To "${asked}" you say ${answer} (your answer of 3 October 2026 to "Are you authorized to work in Germany?").`,
    ]);
  const sponsor = said('Do you need visa sponsorship?', 'Yes');
  expect(ahead([yesNo('Will you require visa sponsorship?')], [sponsor]).out).toHaveLength(1);
});

it('rules out nothing by what is not known, fits, or is of another country', () => {
  const asked = yesNo('Are you legally authorized to work in Germany?');
  expect(ahead([asked], []).out).toEqual([]);
  expect(ahead([asked], [said('Are you authorized to work in Germany?', 'Yes')]).out).toEqual([]);
  expect(ahead([asked], [said('Are you authorized to work in France?', 'No', 'FR')]).out).toEqual([]);
});
