import { expect, test } from 'vitest';
import { degreeOf } from '#main/documents/import/story/degree.ts';

test.each([
  ['Bachelor of Mathematics in Statistics', 'Bachelor of Mathematics', 'Statistics'],
  ['Bachelor of Science in Nursing', 'Bachelor of Science', 'Nursing'],
  ['HBO Bachelor Verpleegkunde', 'HBO Bachelor', 'Verpleegkunde'],
  ['Licence de Psychologie', 'Licence', 'Psychologie'],
  ['Diploma di Ragioneria', 'Diploma', 'Ragioneria'],
  ['Master of Science', 'Master of Science', ''],
  ['Postgraduate Diploma in Nutrition', 'Postgraduate Diploma', 'Nutrition'],
  ['Mestrado Integrado em Medicina', 'Mestrado Integrado', 'Medicina'],
  ['Diplom-Informatiker (Dipl.-Inf.), Robotik', 'Diplom-Informatiker (Dipl.-Inf.)', 'Robotik'],
])('%s is %s, in "%s"', (text, degree, field) => {
  expect(degreeOf(text)).toEqual({ degree, field });
});
