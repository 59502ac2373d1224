import { describe, expect, it } from 'vitest';
import { matchOption } from '#main/forms/plan/match-option.ts';

const among = (labels: string[], value: string): string | null =>
  matchOption(
    labels.map((label) => ({ value: label, label })),
    value,
  )?.label ?? null;

describe('finding the option that a value means', () => {
  it.each([
    [['Yes', 'No'], 'yes', 'Yes'],
    [['Yes, I am authorized', 'No, I am not'], 'No', 'No, I am not'],
    [
      ['I am not a protected veteran', 'I identify as a veteran', "I don't wish to answer"],
      'No',
      'I am not a protected veteran',
    ],
    [['Man', 'Woman', 'Non-binary'], 'Female', 'Woman'],
    [["Bachelor's Degree", "Master's Degree", 'Other'], 'BSc Mathematics', "Bachelor's Degree"],
    [['GB', 'DE'], 'United Kingdom', 'GB'],
    [['Sim', 'Não'], 'Yes', 'Sim'],
    [['Sim', 'Não'], 'No', 'Não'],
    [['Tak', 'Nie'], 'Yes', 'Tak'],
    [['Ano', 'Ne'], 'No', 'Ne'],
    [['Ja', 'Nee'], 'No', 'Nee'],
    [['Sí, tengo permiso', 'No'], 'Yes', 'Sí, tengo permiso'],
    [['Áustria', 'Alemanha'], 'Germany', 'Alemanha'],
  ])('%j, %s', (labels, value, found) => {
    expect(among(labels, value)).toBe(found);
  });

  it.each([
    [['Less than 5', 'More than 5'], '5'],
    [['Anotace', 'Nemecko'], 'Yes'],
    [['Neuchâtel', 'Niemcy'], 'No'],
    [['Java', 'JavaScript developer'], 'Script'],
    [['Yes, in London', 'Yes, in Leeds'], 'Yes'],
    [['Male', 'Female'], 'prefer not to say'],
    [['Master of Business Administration', 'Other'], 'MSc Physics'],
  ])('is not guessed: %j, %s', (labels, value) => {
    expect(among(labels, value)).toBeNull();
  });
});
