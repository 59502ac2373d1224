import { describe, expect, it } from 'vitest';
import { planAhead } from '#main/forms/preflight/plan-ahead.ts';
import { ruledOut } from '#main/forms/preflight/ruled-out.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { PublishedQuestion } from '#shared/domain/preflight.ts';
import { Education, Experience, type Profile } from '#shared/domain/profile.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const now = new Date('2026-11-28T12:00:00Z');
const yesNo = (label: string, over: Partial<PublishedQuestion> = {}) =>
  PublishedQuestion.parse({
    ...{ id: label, label, type: 'radio', required: true },
    options: ['Yes', 'No'].map((option) => ({ value: option, label: option })),
    ...over,
  });
const said = (question: string, value: string) =>
  AnswerInput.parse({ key: 'custom', question, value, place: '', saidAt: '2026-10-03T09:00:00Z' });
const worked = (start: string, end: string) =>
  Experience.parse({ id: start, title: 'Engineer', company: 'Acme', start, end, current: end === '' });
const studied = (degree: string) => Education.parse({ id: degree, school: 'A', degree });

function out(question: PublishedQuestion, has: Partial<Profile> = {}, answers: AnswerInput[] = []): string[] {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'GB' }, ...has };
  const job = { company: 'Acme', locations: ['Leeds, United Kingdom'], url: 'https://acme.example/1' };
  const context = { ...{ profile, answers, company: 'Acme', countries: ['GB'], now }, letterText: '' };
  const asked = planAhead([question], { ...context, resume: null, letter: null });
  return ruledOut(asked, job, context);
}

describe('by the user’s own answer', () => {
  it.each([
    ['Do you hold a full UK driving licence?', 'asks for a driving licence'],
    ['Do you have a valid driving licence?', 'driving licence'],
    ['Are you registered with the NMC?', 'licence or certificate'],
    ['Haben Sie einen Staplerschein?', 'licence or certificate'],
    ['Do you hold a full driving licence with less than 6 points?', 'licence or certificate'],
    ['Do you hold a valid SIA licence?', 'licence or certificate'],
    ['Do you hold a valid HGV licence with no endorsements?', 'licence or certificate'],
    ['Do you hold a valid HGV licence with no points?', 'licence or certificate'],
    ['Do you hold a driving licence with no more than 6 points on it?', 'licence or certificate'],
    ['Do you hold an NMC registration subject to no conditions?', 'licence or certificate'],
    ['Haben Sie einen Führerschein ohne Punkte in Flensburg?', 'licence or certificate'],
    ['Avez-vous le permis B sans restriction ?', 'licence or certificate'],
    ['¿Tiene carnet de conducir sin restricciones?', 'licence or certificate'],
    ['Are you registered with a professional body, with professional registration?', 'licence'],
    ['Avez-vous le permis B ?', 'driving licence'],
    ['Heeft u een rijbewijs B?', 'driving licence'],
    ["Do you have a bachelor's degree or are you still studying?", 'something in its place'],
    ["Do you have a bachelor's degree or 5 years of experience?", 'something in their place'],
    ['Are you willing to work shifts?', 'shifts'],
    ['Are you willing to travel?', 'travel'],
    ['Are you available to work nights?', 'nights'],
    ['Do you have a security clearance?', 'clearance'],
    ["Do you have a bachelor's degree?", "bachelor's degree"],
    ['Are you fluent in German?', 'German'],
    ['Do you have at least 3 years of experience in sales?', '3 years'],
  ])('a no to "%s" is told', (question, words) => {
    const [sentence] = out(yesNo(question), {}, [said(question, 'No')]);
    expect(sentence).toContain(words);
    expect(sentence).toContain('you say no (your answer of 3 October 2026');
    expect(out(yesNo(question), {}, [said(question, 'Yes')])).toEqual([]);
    expect(out(yesNo(question))).toEqual([]);
  });

  it.each([
    ['Have you ever been convicted of a crime?'],
    ['Do you have a disability?'],
    ['Are you registered with us already?'],
    ['Do you have experience with a CRM?'],
    ['Have you worked in sales and promotion?'],
    ['Have you ever had a professional licence suspended or revoked?'],
    ['Do you have any points on your driving licence?'],
    ['Do you currently have any conditions on your NMC registration?'],
    ['Do you have any disciplinary action against your registration?'],
    ['Do you have a Certificate of Sponsorship?'],
    ['Has your SIA licence been withdrawn?'],
    ['Are there any restrictions to your registration?'],
    ['Is your registration under investigation?'],
    ['Do you have experience of vehicle registration?'],
    ['Wurde Ihnen schon einmal der Führerschein entzogen?'],
    ['Haben Sie Punkte oder Auflagen im Führerschein?'],
    ['Votre permis de conduire a-t-il été suspendu ?'],
    ['¿Le han retirado alguna vez el carné de conducir?'],
    ['Is je rijbewijs ooit ingetrokken?'],
    ['A sua carta de condução foi alguma vez suspensa?'],
    ['Ti è mai stata sospesa la patente?'],
    ['Czy kiedykolwiek zatrzymano Panu prawo jazdy?'],
    ['Is your licence due to expire in the next 6 months?'],
    ['Is your registration lapsed?'],
    ['Is your certification out of date?'],
    ['Is your licence provisional?'],
    ['Do you have outstanding registration fees?'],
    ['Did your certification expire?'],
    ['Is your driving licence issued outside the UK?'],
    ['Do you owe any registration fees?'],
    ["Did you withdraw from a master's degree?"],
    ['Are you still studying for a degree?'],
    ["Are you planning to take a master's degree?"],
    ['Do you have relatives who speak German?'],
    ['¿Le han quitado el carnet de conducir?'],
    ['Avez-vous eu un retrait de permis de conduire ?'],
    ['Läuft Ihr Führerschein in den nächsten 6 Monaten ab?'],
    ['Studieren Sie noch für den Bachelor?'],
    ['Êtes-vous encore étudiant en master 2 ?'],
    ['Verloopt je rijbewijs binnen 6 maanden?'],
    ['A sua carta de condução vence em breve?'],
    ['La patente è in scadenza?'],
    ['Czy Pana prawo jazdy wygasa w tym roku?'],
    ['Končí vašemu řidičskému průkazu platnost?'],
    ['Do you have no points on your driving licence?'],
  ])('a no to "%s" is no reason', (question) => {
    expect(out(yesNo(question), {}, [said(question, 'No')])).toEqual([]);
  });
});

describe('by the profile', () => {
  it('counts years of work, those of two jobs at a time once, and says nothing where dates are missing', () => {
    const asks = yesNo('Do you have at least 5 years of experience in software development?');
    const short = { experience: [worked('2023-01', '2024-12'), worked('2024-01', '2024-06')] };
    expect(out(asks, short)).toEqual([
      'The form asks for 5 years of experience ("Do you have at least 5 years of experience in software development?"): your profile shows 2 years of work.',
    ]);
    expect(out(asks, { experience: [worked('2018-01', '')] })).toEqual([]);
    expect(out(asks, { experience: [worked('2022', '2026')] })).toEqual([]);
    expect(out(asks, { experience: [worked('2023-01', '2024-12'), worked('', '2020')] })).toEqual([]);
    expect(out(asks, { experience: [] })).toEqual([]);
    expect(out(asks, short, [said(asks.label, 'Yes')])).toEqual([]);
  });

  it('takes something that would do in place of years for enough, and no history or references for experience', () => {
    const short = {
      experience: [worked('2023-01', '2024-04')],
      education: [studied('Bachelor of Science')],
    };
    for (const question of [
      "Do you have a bachelor's degree or 5 years of experience?",
      'Do you have 3 years of customer service experience or a related degree?',
      'Can you provide 5 years of checkable work history?',
      'Can you provide 5 years of references from your work experience?',
      'Haben Sie ein abgeschlossenes Studium oder 5 Jahre Berufserfahrung?',
      'Do you have an NVQ or 4 years of experience in care?',
    ])
      expect(out(yesNo(question), short)).toEqual([]);
    for (const question of [
      'Do you have 5 years of experience in sales or marketing?',
      'Do you have 5 or more years of experience as a nurse or carer?',
      'Do you have five years of experience?',
    ])
      expect(out(yesNo(question), short)).toHaveLength(1);
    const school = { education: [studied('Associate degree')] };
    expect(out(yesNo("Do you have a bachelor's degree or an apprenticeship?"), school)).toEqual([]);
    const subject = "Do you have a master's degree in computer science or a related field?";
    expect(out(yesNo(subject), short)).toHaveLength(1);
  });

  it('asks for the least of the levels of a language that it names', () => {
    const speaks = (fluency: string) => ({ languages: [{ name: 'English', fluency }] });
    expect(out(yesNo('Are you a native or fluent speaker of English?'), speaks('Fluent'))).toEqual([]);
    expect(out(yesNo('Do you speak English at C1 or B2 level?'), speaks('B2'))).toEqual([]);
    expect(out(yesNo('Are you a native speaker of English?'), speaks('Fluent'))).toHaveLength(1);
    expect(out(yesNo('Are you a native or fluent speaker of English?'), speaks('Basic'))).toHaveLength(1);
    expect(out(yesNo('Do you speak English at C1 level?'), speaks('Native or fluent'))).toEqual([]);
  });

  it('compares degrees by their height, in the languages of forms, and takes none that it does not know', () => {
    const bachelor = { education: [studied('Bachelor of Science')] };
    expect(out(yesNo("Do you have a master's degree?"), bachelor)).toHaveLength(1);
    expect(out(yesNo('Haben Sie einen Masterabschluss?', german), bachelor)).toHaveLength(1);
    expect(out(yesNo('Avez-vous un diplôme de niveau bac +5 ?', french), bachelor)).toHaveLength(1);
    expect(out(yesNo("Do you have a bachelor's or master's degree?"), bachelor)).toEqual([]);
    expect(out(yesNo("Do you have a master's degree or equivalent experience?"), bachelor)).toEqual([]);
    expect(out(yesNo("Do you have a master's degree?"), { education: [studied('MSc Physics')] })).toEqual([]);
    expect(out(yesNo("Do you have a master's degree?"), { education: [studied('Kursus A')] })).toEqual([]);
    expect(out(yesNo("Do you have a master's degree?"))).toEqual([]);
    expect(out(yesNo('Are you a certified Scrum Master?'), bachelor)).toEqual([]);
  });

  it('compares how well a language is spoken, and leaves one that the profile does not name', () => {
    const speaks = (fluency: string) => ({ languages: [{ name: 'German', fluency }] });
    expect(out(yesNo('Do you speak German at C1 level?'), speaks('B1'))).toEqual([
      'The form asks for German ("Do you speak German at C1 level?"): your profile says German: B1.',
    ]);
    expect(out(yesNo('Are you fluent in German?'), speaks('A2'))).toHaveLength(1);
    expect(out(yesNo('Sprechen Sie fließend Deutsch?', german), speaks('A2'))).toHaveLength(1);
    expect(out(yesNo('Are you fluent in German?'), speaks('B2'))).toEqual([]);
    expect(out(yesNo('Do you speak German at B2 level?'), speaks('native'))).toEqual([]);
    expect(out(yesNo('Do you speak German at C1 level?'), speaks(''))).toEqual([]);
    expect(out(yesNo('Do you speak Dutch at C1 level?'), speaks('B1'))).toEqual([]);
    expect(out(yesNo('Do you speak German?'), speaks('A1'))).toEqual([]);
  });

  it('holds nothing against what is not required, asks the other way round, or is no question of yes or no', () => {
    const short = { education: [studied('Bachelor of Science')] };
    expect(out(yesNo("Do you have a master's degree?", { required: false }), short)).toEqual([]);
    expect(out(yesNo("Do you have no master's degree?"), short)).toEqual([]);
    expect(out(yesNo("Your master's degree", { type: 'text', options: [] }), short)).toEqual([]);
  });
});

const sides = (...labels: string[]) => ({ options: labels.map((label) => ({ value: label, label })) });
const german = sides('Ja', 'Nein');
const french = sides('Oui', 'Non');
