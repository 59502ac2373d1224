import { describe, expect, it } from 'vitest';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import { PrivateMatters } from '#shared/domain/private-matters.ts';
import raw from '../../../../resources/fields/for-user-alone.json' with { type: 'json' };
import { HARMLESS, PRIVATE } from './for-user-alone.data.ts';

const asked = (label: string) => isForUserAlone({ key: 'custom', label, help: '', group: null });
const lines = (text: string): string[] => text.trim().split('\n');

describe('what only the user may answer', () => {
  it.each([
    'Have you ever been convicted of a felony or misdemeanor?',
    'Are you willing to undergo a background check?',
    'What is your citizenship?',
    'Do you hold an active secret clearance?',
    'Are you bound by any agreement, such as a non-compete?',
    'Date of birth',
    'Social Security Number (last four digits)',
    'Will you need any accommodation for the interview?',
    'Have you ever been terminated from a position?',
    'Do any of your relatives work for us?',
    'I certify that all of this is true and correct',
    'What pay range would you accept?',
    'Haben Sie Vorstrafen?',
    'Quelle est votre nationalité ?',
    '¿Tiene permiso de trabajo?',
  ])('%s', (label) => {
    expect(asked(label)).toBe(true);
  });

  it.each([
    'Why do you want to work here?',
    'How many years of TypeScript do you have?',
    'Tell us about a system that you are proud of',
    'Which of these tools have you used?',
    'Describe your experience with payment systems',
    'What is your preferred editor?',
  ])('a model may help with: %s', (label) => {
    expect(asked(label)).toBe(false);
  });

  it('goes by the meaning where a field has one', () => {
    const field = { help: '', group: null };
    expect(isForUserAlone({ ...field, key: 'eeo.gender', label: 'Which are you?' })).toBe(true);
    expect(isForUserAlone({ ...field, key: 'work.company', label: 'Medical employer' })).toBe(false);
  });

  it('takes a name under "E-Signature" for a signature', () => {
    const name = { key: 'name.full', label: 'Full Name', help: '' } as const;
    expect(isForUserAlone({ ...name, group: 'E-Signature' })).toBe(true);
    expect(isForUserAlone({ ...name, group: 'Personal details' })).toBe(false);
  });

  it('holds in all languages', () => {
    expect(lines(PRIVATE).filter((label) => !asked(label))).toEqual([]);
    expect(lines(HARMLESS).filter(asked)).toEqual([]);
  });

  it('goes by what stands beside a question, and by the section it is in', () => {
    const field = { key: 'custom', label: 'Please answer', help: '', group: null } as const;
    expect(isForUserAlone({ ...field, help: 'Wurden Sie jemals verurteilt?' })).toBe(true);
    expect(isForUserAlone({ ...field, group: 'Right to work' })).toBe(true);
    expect(isForUserAlone({ ...field, group: 'Equal opportunities monitoring' })).toBe(true);
    expect(isForUserAlone({ ...field, group: 'Application questions' })).toBe(false);
  });

  it('has each matter in each language', () => {
    const { small, matters } = PrivateMatters.parse(raw);
    for (const words of Object.values(matters))
      expect(Object.keys(words).sort()).toEqual(Object.keys(small).sort());
  });
});
