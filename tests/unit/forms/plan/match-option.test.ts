import { describe, expect, it } from 'vitest';
import { type Asked, matchOption } from '#main/forms/plan/match-option.ts';

const among = (labels: readonly string[], value: string, asked?: Asked): string | null =>
  matchOption(
    labels.map((label) => ({ value: label, label })),
    value,
    asked,
  )?.label ?? null;

describe('finding the option that a value means', () => {
  it.each([
    [['Yes', 'No'], 'yes', 'Yes'],
    [['Yes, I am authorized', 'No, I am not'], 'No', 'No, I am not'],
    [['Man', 'Woman', 'Non-binary'], 'Female', 'Woman'],
    [["Bachelor's Degree", "Master's Degree", 'Other'], 'BSc Mathematics', "Bachelor's Degree"],
    [['Master', 'Master of Science', 'Master of Arts'], 'MSc Physics', 'Master of Science'],
    [["Master's", "Master's (MSc)"], 'Master of Science', "Master's (MSc)"],
    [['Master', 'MBA'], 'Master of Science', 'Master'],
    [['GB', 'DE'], 'United Kingdom', 'GB'],
    [['Sim', 'Não'], 'Yes', 'Sim'],
    [['Sim', 'Não'], 'No', 'Não'],
    [['Tak', 'Nie'], 'Yes', 'Tak'],
    [['Ano', 'Ne'], 'No', 'Ne'],
    [['Ja', 'Nee'], 'No', 'Nee'],
    [['Áustria', 'Alemanha'], 'Germany', 'Alemanha'],
  ])('%j, %s', (labels, value, found) => {
    expect(among(labels, value)).toBe(found);
  });

  it.each([
    "I don't wish to answer",
    'I do not want to disclose this',
    'Prefer not to say',
    'I choose not to self-identify',
    'Decline To Self Identify',
    'Decline to state',
    'I would rather not',
    'I decline to identify',
    'I do not care to specify.',
    'Keine Angabe',
  ])('takes "%s" for declining to say', (label) => {
    expect(among(['Yes', 'No', label], 'prefer not to answer')).toBe(label);
  });

  it('takes "not a protected veteran" in its words for a no', () => {
    const no = 'I do not identify as a protected veteran';
    const asked: Asked = { key: 'eeo.veteran' };
    expect(among(['I identify as a protected veteran', no, 'Prefer not to say'], 'No', asked)).toBe(no);
  });

  it('knows what the page itself calls its options only from an answer to this list', () => {
    const options = [
      { value: '', label: 'Choose' },
      { value: '5', label: '10+ years' },
      { value: '6', label: '5' },
    ];
    expect(matchOption(options.slice(0, 2), '5')).toBeNull();
    expect(matchOption(options, '5')?.label).toBe('5');
    expect(matchOption(options, '5', { naming: 'value-first' })?.label).toBe('10+ years');
    expect(matchOption(options.slice(0, 2), '5', { naming: 'label-first' })?.label).toBe('10+ years');
  });

  it.each([
    [['Less than 5', 'More than 5'], '5'],
    [['Anotace', 'Nemecko'], 'Yes'],
    [['Neuchâtel', 'Niemcy'], 'No'],
    [['Java', 'JavaScript developer'], 'Script'],
    [['Yes, in London', 'Yes, in Leeds'], 'Yes'],
    [['Male', 'Female'], 'prefer not to say'],
    [['Master of Business Administration', 'Other'], 'MSc Physics'],
    [['No production experience', 'Some'], 'Production experience'],
    [['Not willing to travel', 'Up to 25%'], 'Willing to travel'],
    [['Less than 5 years', 'Over 10'], '5 years'],
    [['Sin experiencia previa', 'Otra'], 'Experiencia previa'],
    [['I have no driving licence', 'Full licence'], 'Yes'],
    [['I do not identify as a protected veteran', 'I identify as one'], 'I prefer not to answer'],
    [['I do not want to be contacted', 'Contact me'], 'Prefer not to say'],
    [['I prefer not to travel', 'I like to travel'], 'Decline to self-identify'],
  ])('is not guessed: %j, %s', (labels, value) => {
    expect(among(labels, value)).toBeNull();
  });

  it('finds a country by the code that stands behind a dialling code', () => {
    const codes = ['GG', 'GB', 'JE'].map((value) => ({ value, label: '+44' }));
    expect(matchOption(codes, 'United Kingdom')?.value).toBe('GB');
    expect(matchOption([{ value: 'GB', label: '+1' }], 'United Kingdom')).toBeNull();
  });
});

it('takes a span of time in the words of another language, and no other span', () => {
  const spans = ['Aucun', '1 mois', '2 mois', '1 mois ou plus'].map((label) => ({ label, value: label }));
  expect(matchOption(spans, '1 month', { key: 'notice.period' })?.label).toBe('1 mois');
  expect(matchOption(spans, '3 months', { key: 'notice.period' })).toBeNull();
});
