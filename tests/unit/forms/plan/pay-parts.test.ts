import { describe, expect, it } from 'vitest';
import { planPayParts } from '#main/forms/plan/pay-parts.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const where = { home: 'CH', posting: [] };
const pay = (question: string, value: string): AnswerInput => ({
  key: 'salary.expected',
  question,
  value,
  scope: 'any',
  expiresAt: null,
});
const amount = fieldLike({
  id: 'a',
  key: 'salary.expected',
  type: 'text',
  label: 'Betrag',
  group: 'Lohnvorstellung',
});
const money = fieldLike({
  id: 'b',
  type: 'select',
  label: 'Währung',
  group: 'Lohnvorstellung',
  options: ['CHF', 'EUR', 'Andere'],
});
const per = fieldLike({
  id: 'c',
  type: 'select',
  label: 'Zeitraum',
  group: 'Lohnvorstellung',
  options: ['pro Stunde', 'pro Monat', 'pro Jahr'],
});
const planned = (answer: AnswerInput, fields = [amount, money, per]) =>
  [...planPayParts(fields, [answer], where as never)].map(([id, { value }]) => `${id} ${value}`);

describe('a pay that is asked for in parts', () => {
  it('says the amount, and in which money and for which time it was given', () => {
    expect(planned(pay('Lohnvorstellung (CHF pro Monat)', "6'800"))).toEqual([
      'a 6800',
      'b CHF',
      'c pro Monat',
    ]);
    expect(planned(pay('Expected salary', 'EUR 71,000 per year'))).toEqual([
      'a 71000',
      'b EUR',
      'c pro Jahr',
    ]);
  });

  it('says nothing where the money or the time is not among the choices, or nobody said it', () => {
    expect(planned(pay('Expected salary (GBP per year)', '55000'))).toEqual([]);
    expect(planned(pay('Expected salary', '55000'))).toEqual([]);
    expect(planned(pay('Expected day rate (CHF per day)', '900'))).toEqual([]);
  });

  it('leaves a pay that is asked for in one box to what answers whole questions', () => {
    const whole = fieldLike({ id: 'a', key: 'salary.expected', type: 'text', label: 'Lohnvorstellung' });
    expect(planned(pay('Lohnvorstellung (CHF pro Jahr)', '90000'), [whole])).toEqual([]);
  });
});
