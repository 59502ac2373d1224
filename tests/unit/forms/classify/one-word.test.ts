import { describe, expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const key = (label: string, type: 'text' | 'file' = 'text') => classifyField(fieldLike({ label, type }));
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

describe('a word in a label does not decide alone', () => {
  it.each(
    rows(`
How did you learn Python? | custom
How did you find the interview process? | custom
How did you come to leave your job? | custom
How have you found working remotely? | custom
Wie haben Sie das Gespräch gefunden? | custom
Major achievements | custom
Course name | custom
Portfolio password | custom
Disponibilidad horaria | custom
Date available for interview | custom
How did you hear about us? | referral.how-heard
How did you find this job? | referral.how-heard
How did you learn about this position? | referral.how-heard
How did you find out about the role? | referral.how-heard
Wie haben Sie von uns erfahren? | referral.how-heard
Comment avez-vous connu notre entreprise ? | referral.how-heard
Abschluss | education.degree
Abschlussnote | education.gpa
Abschlussjahr | education.end
Graduation year | education.end
Expected graduation date | education.end
Título del puesto | work.title
Major | education.field
Course of study | education.field
Nom d'usage | name.last
Portfolio | link.portfolio
Date available | availability.start
Salary | salary.expected
Stipendio desiderato | salary.expected
Nom de l'entreprise | work.company
Nombre de la empresa | work.company
`),
  )('%s: %s', (label = '', meant = '') => {
    expect(key(label)).toBe(meant);
  });

  it.each(
    rows(`
Motivation video | custom
CV or cover letter | resume.file
Cover letter | letter.file
Motivationsschreiben | letter.file
`),
  )('the file %s: %s', (label = '', meant = '') => {
    expect(key(label, 'file')).toBe(meant);
  });
});
