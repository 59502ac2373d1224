import { describe, expect, it } from 'vitest';
import { matchOption } from '#main/forms/plan/match-option.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

type Case = readonly [key: FieldKey, value: string, labels: readonly string[], found: number | null];

const found = (key: FieldKey, value: string, labels: readonly string[], question = ''): string | null =>
  matchOption(
    labels.map((label) => ({ value: label, label })),
    value,
    { key, question },
  )?.label ?? null;

describe('a choice that only begins or sounds like the answer', () => {
  it.each<Case>([
    ['eeo.race', 'Asian', ['Asian and White', 'Black'], null],
    ['eeo.race', 'White', ['White Irish', 'White and Black Caribbean'], null],
    ['eeo.race', 'Black', ['Black Caribbean', 'Other'], null],
    ['eeo.race', 'Asian', ['White (Not Hispanic or Latino)', 'Asian (Not Hispanic or Latino)'], 1],
    ['eeo.race', 'Asian (Not Hispanic or Latino)', ['Asian', 'White'], 0],
    ['eeo.race', 'Black', ['Black or African American (United States of America)', 'Asian'], 0],
    ['eeo.gender', 'Female', ['Female to male', 'Male'], null],
    ['eeo.gender', 'Female', ['Female (transgender)', 'Male'], null],
    ['eeo.gender', 'Female', ['M', 'F'], 1],
    ['eeo.gender', 'M', ['Female', 'Male'], 1],
    ['eeo.gender', 'Female', ['Masculino', 'Femenino'], 1],
    ['eeo.gender', 'Female', ['Man', 'Vrouw'], 1],
    ['eeo.gender', 'Male', ['Mężczyzna', 'Kobieta'], 0],
    ['eeo.gender', 'Prefer not to say', ['Homme', 'Femme', 'Je préfère ne pas répondre'], 2],
    ['eeo.gender', 'Prefer not to say', ['Hombre', 'Mujer', 'Prefiero no decirlo'], 2],
    ['eeo.orientation', 'Straight', ['Straight ally', 'Gay'], null],
    ['eeo.veteran', 'Veteran', ['Veteran spouse', 'None'], null],
    ['eeo.veteran', 'No', ['I identify as a veteran', 'I am not a protected veteran'], 1],
    ['eeo.disability', 'Yes', ['Yes, visible', 'No'], null],
    [
      'eeo.disability',
      'No',
      [
        'Yes, I have a disability, or have had one in the past',
        'No, I do not have a disability and have not had one in the past',
      ],
      1,
    ],
    ['eeo.transgender', 'No', ['Non-binary', 'Yes'], null],
    ['custom', 'No', ['No preference', 'Weekends'], null],
    ['custom', 'No', ['No idea', 'Yes'], null],
    ['custom', 'No', ['None of the above', 'Yes'], null],
    ['custom', 'No', ['Non lo so', 'Sì'], null],
    ['pronouns', 'He/him', ['She/her/hers', 'He/him/his'], 1],
    ['pronouns', 'he/him', ['he/they', 'she/her'], null],
  ])('%s %j among %j', (key, value, labels, at) => {
    expect(found(key, value, labels)).toBe(at === null ? null : labels[at]);
  });

  it.each<Case>([
    ['education.school', 'York University', ['New York University', 'Other'], null],
    ['education.school', 'Miami University', ['University of Miami', 'Other'], null],
    ['education.school', 'University of Washington', ['University of Washington Bothell'], null],
    ['education.school', 'University of California', ['University of California, Berkeley'], null],
    ['education.school', 'University of Manchester', ['The University of Manchester'], 0],
    ['education.school', 'Rhine Institute of Technology', ['Rhine Institute of Technology (RIT)'], 0],
    ['education.degree', 'MBA', ['Master of Science', 'Master of Business Administration'], 1],
    ['education.degree', 'MSc', ['Master of Arts', 'Master of Science'], 1],
    ['education.degree', 'Master of Science', ['Master of Arts', 'Scrum Master'], null],
    ['education.degree', 'Master of Science', ["Bachelor's", "Master's (MA, MSc, MBA)"], 1],
    ['education.degree', 'PhD in Physics', ['Doctor of Dental Surgery', 'Other'], null],
    ['education.degree', 'PhD in Physics', ['Doctorate', 'Other'], 0],
    ['education.degree', 'Bachelor of Science', ['Bachelor of Arts', 'Other'], null],
    ['education.degree', 'High school diploma', ['High school or equivalent', "Bachelor's"], 0],
    ['education.degree', 'High school', ['High School Diploma', 'GED'], 0],
    ['education.degree', 'GED', ['High School Diploma/GED', 'Some college'], 0],
    ['education.degree', 'Bachelor of Science', ['BA/BS', 'MA/MS'], 0],
    ['education.degree', 'Master of Science', ["Master's degree or above", 'Other'], 0],
    ['education.field', 'Computer Science', ['Computer Science and Law', 'Computer Science (CS)'], 1],
    ['skills', 'React', ['React Native'], null],
    ['skills', 'R', ['R&D'], null],
    ['skills', 'Go', ['Go-to-market'], null],
    ['skills', 'SQL', ['SQL Server'], null],
    ['skills', 'Java', ['JavaScript', 'Java (Programming Language)'], 1],
    ['skills', 'AWS', ['Amazon Web Services (AWS)'], 0],
    ['address.country', 'United States', ['United States Minor Outlying Islands'], null],
    ['address.country', 'United States', ['US Virgin Islands', 'Virgin Islands (US)'], null],
    ['address.country', 'Congo', ['Congo - Brazzaville'], null],
    ['address.country', 'Guinea', ['Guinea-Bissau'], null],
    ['address.country', 'DR Congo', ['Congo', 'Congo (the Democratic Republic of the)'], 1],
    ['address.country', 'Germany', ['Georgia', 'Deutschland (DE)'], 1],
    ['address.region', 'CA', ['Colorado', 'California'], 1],
    ['address.country', 'United States', ['USA - United States', 'Canada'], 0],
    ['address.country', 'United States', ['United States / Canada', 'Mexico'], null],
    ['languages', 'German', ['German (Deutsch)', 'French (Français)'], 0],
    ['languages', 'German', ['Englisch', 'Deutsch'], 1],
    ['languages', 'Portuguese', ['Portuguese (Brazil)'], null],
    ['languages', 'German', ['German - Fluent', 'Swiss German'], null],
    ['custom', 'IT', ['Italy', 'France'], null],
  ])('%s %j among %j', (key, value, labels, at) => {
    expect(found(key, value, labels)).toBe(at === null ? null : labels[at]);
  });

  it.each<Case>([
    ['notice.period', '4 weeks', ['4 weeks to 3 months'], null],
    ['notice.period', '1 month', ['1 month or more'], null],
    ['notice.period', '3 months', ['1 to 3 months'], null],
    ['notice.period', '2 weeks', ['1 week', "2 weeks' notice"], 1],
    ['custom', '5 years', ['5 years or less', 'Within 5 years'], null],
    ['custom', '5', ['<5', '>5'], null],
    ['custom', '-5', ['5'], null],
    ['custom', 'B2', ['B1 - Intermediate', 'B2 - Upper intermediate'], 1],
    ['custom', 'B2', ['B2 - C1'], null],
    ['custom', 'Fluent', ['Basic', 'Fluent (C1/C2)'], 1],
    ['custom', 'Junior', ['Junior (0-2 years)'], null],
    ['salary.expected', '60,000', ['40,000 - 60,000', '60,000 - 80,000'], null],
  ])('%s %j among %j', (key, value, labels, at) => {
    expect(found(key, value, labels)).toBe(at === null ? null : labels[at]);
  });
});

describe('a yes or a no in a sentence', () => {
  it.each([
    ['¿Tiene permiso de trabajo?', 'Yes', 'Sí, tengo permiso', 'No', true],
    ['Are you authorized to work in the US?', 'Yes', 'Yes, I am authorized to work', 'No', true],
    ['Are you authorized to work in the US?', 'Yes', 'Yes, I am a citizen', 'No', false],
    ['Are you a citizen or a resident?', 'Yes', 'Yes, I am a citizen', 'No', false],
    ['Do you need a sponsor?', 'Yes', 'Yes, with sponsorship', 'No', false],
    ['Do you know Python?', 'No', 'No, but I am willing to learn', 'Yes', false],
    ['Have you a driving licence?', 'Yes', 'I have a driving licence', 'No', true],
    ['Do you have a driving licence?', 'Yes', 'I have no driving licence', 'Full licence', false],
    ['Do you have a preference?', 'No', 'No preference', 'Yes', false],
    ['Do you work here?', 'Yes', 'I was', 'No', false],
  ])('%s %s, "%s" or "%s"', (question, value, label, other, taken) => {
    expect(found('custom', value, [label, other], question)).toBe(taken ? label : null);
  });

  it.each([
    ['Evet', 'Hayır'],
    ['Kyllä', 'Ei'],
    ['はい', 'いいえ'],
    ['Ja', 'Nej'],
    ['Ja', 'Nei'],
  ])('%s and %s', (yes, no) => {
    expect([found('custom', 'Yes', [yes, no]), found('custom', 'No', [yes, no])]).toEqual([yes, no]);
  });
});

it('takes the unit that the question names for granted, and no other', () => {
  const question = 'How many years of experience do you have?';
  expect(found('custom', '5', ['3 years', '5 years', '5+ years'], question)).toBe('5 years');
  expect(found('custom', '5', ['5 months'], question)).toBeNull();
});

it('takes nothing but the same where only the beginning of a list was seen', () => {
  const options = ['Master', "Master's degree"].map((label) => ({ value: label, label }));
  const asked = { key: 'education.degree', exactly: true } as const;
  expect(matchOption(options, 'MSc Physics', asked)).toBeNull();
  expect(matchOption(options.slice(1), 'MSc Physics', { key: 'education.degree' })?.label).toBe(
    "Master's degree",
  );
});
