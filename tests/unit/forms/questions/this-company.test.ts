import { describe, expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { townOfJob } from '#main/forms/questions/about-site.ts';
import { answersToKeep } from '#main/forms/questions/answer-to-keep.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

interface Job {
  company: string;
  locations: string[];
}
const LEEDS: Job = { company: 'Acme', locations: ['Leeds, UK'] };
const YORK: Job = { company: 'Acme', locations: ['York, UK'] };
const GLOBEX: Job = { company: 'Globex', locations: ['Leeds, UK'] };

/** What an answer that was given, and remembered, at one job puts into another job's form. */
function carried(given: { label: string; value: string; at: Job }, label: string, to: Job): string {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'GB' } };
  const where = ({ company, locations }: Job) => ({
    ...{ home: 'GB', posting: ['GB'], company },
    town: townOfJob(locations),
  });
  const asked = fieldLike({ label: given.label, type: 'radio', options: ['Yes', 'No'] });
  const answers = answersToKeep(asked, { value: given.value }, given.at.company, where(given.at)).map(
    (answer) => AnswerInput.parse(answer),
  );
  const { company, town } = where(to);
  const context = { profile, answers, company, town, countries: ['GB'], resume: null, letter: null };
  const field = fieldLike({ label, type: 'radio', required: true, options: ['Yes', 'No'] });
  const plan = planValues([field], { ...context, letterText: '', now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : 'ask';
}

describe('an answer about going to work in one town', () => {
  const given = { label: 'Are you able to commute to our office?', value: 'Yes', at: LEEDS };

  it.each([
    ['Yes', 'Are you able to commute to our office?', LEEDS],
    ['Yes', 'Can you reliably commute to this location?', GLOBEX],
    ['No', 'Are you unable to commute to our office?', LEEDS],
    ['Yes', 'Můžete denně dojíždět do naší kanceláře?', LEEDS],
    ['ask', 'Můžete denně dojíždět do naší kanceláře?', YORK],
    ['ask', 'Nemůžete dojíždět do naší kanceláře?', LEEDS],
    ['Yes', 'Can you commute to Leeds?', YORK],
    ['Yes', 'Können Sie täglich zu unserem Standort pendeln?', LEEDS],
    ['ask', 'Are you able to commute to our office?', YORK],
    ['ask', 'Can you commute to York?', LEEDS],
    ['ask', 'Are you able to commute to our office five days a week?', LEEDS],
    ['ask', 'Are you able to commute to our office?', { company: 'Acme', locations: [] }],
    ['ask', 'Are you able to commute to our office?', { company: 'Acme', locations: ['Leeds', 'York'] }],
  ] as const)('%s: %s', (expected, label, to) => {
    expect(carried(given, label, { ...to, locations: [...to.locations] })).toBe(expected);
  });

  it('goes to no other place though its words are not understood', () => {
    const other = { label: 'Is this location within an hour of your home?', value: 'Yes', at: LEEDS };
    expect(carried(other, other.label, LEEDS)).toBe('Yes');
    expect(carried(other, other.label, YORK)).toBe('ask');
    expect(carried(other, other.label, { ...LEEDS, company: 'Globex' })).toBe('ask');
  });
});

describe('an answer about having worked for one company', () => {
  const given = { label: 'Have you ever worked for us?', value: 'No', at: LEEDS };

  it.each([
    ['No', 'Have you previously been employed by Acme?', LEEDS],
    ['ask', 'Have you never worked for our company?', YORK],
    ['No', 'Are you a former employee of Acme?', YORK],
    ['No', 'Haben Sie schon einmal für uns gearbeitet?', LEEDS],
    ['No', 'Avez-vous déjà travaillé chez Acme ?', LEEDS],
    ['No', '¿Has trabajado antes para nosotros?', LEEDS],
    ['No', 'Heb je eerder bij ons gewerkt?', LEEDS],
    ['No', 'Já trabalhou na Acme?', LEEDS],
    ['No', 'Hai mai lavorato per noi?', LEEDS],
    ['No', 'Czy kiedykolwiek pracowałeś w Acme?', LEEDS],
    ['No', 'Pracoval/a jste někdy pro naši společnost?', LEEDS],
    ['No', 'Pracovala jste již dříve u nás?', LEEDS],
    ['No', 'Jste bývalý zaměstnanec společnosti Acme?', LEEDS],
    ['ask', 'Pracoval jste někdy pro naši společnost?', GLOBEX],
    ['ask', 'Pracoval někdo z vaší rodiny pro naši společnost?', LEEDS],
    ['ask', 'Pracujete nyní pro naši společnost?', LEEDS],
    ['ask', 'Have you ever worked for us?', GLOBEX],
    ['ask', 'Have you ever worked for Globex?', LEEDS],
    ['ask', 'Have you worked for Acme or one of its subsidiaries?', LEEDS],
    ['ask', 'Has a member of your family worked for us?', LEEDS],
    ['ask', 'Do you currently work for us?', LEEDS],
    ['ask', 'Have you ever applied to us?', LEEDS],
    ['ask', 'Haben Sie schon einmal für uns gearbeitet?', GLOBEX],
  ] as const)('%s: %s', (expected, label, to) => {
    expect(carried(given, label, { ...to, locations: [...to.locations] })).toBe(expected);
  });

  it('is kept for the company that it names', () => {
    const named = { label: 'Have you ever worked for Acme?', value: 'Yes', at: LEEDS };
    expect(carried(named, 'Have you been employed by us before?', LEEDS)).toBe('Yes');
    expect(carried(named, 'Have you been employed by us before?', GLOBEX)).toBe('ask');
  });
});

it('keeps what is said of a country for all companies, though it writes US', () => {
  const field = fieldLike({ label: 'Are you authorized to work in the US?', type: 'radio' });
  expect(answersToKeep(field, { value: 'Yes' }, 'Acme', { home: 'US', posting: ['US'] })[0]?.scope).toBe(
    'any',
  );
});
