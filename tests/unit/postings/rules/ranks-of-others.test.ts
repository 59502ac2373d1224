import { expect, test } from 'vitest';
import { seniorityOf } from '#main/postings/rules/seniority.ts';

test.each([
  ['Manager’s Choice Florist', undefined],
  ['Reporting to the Director: Archive Clerk', undefined],
  ['Support to the Director of Roads', undefined],
  ['Principal Investigator Support Clerk', undefined],
  ['Lead Crystal Cutter', undefined],
  ['Lead Cutter', 'lead'],
  ['Head of Trainees and Interns', 'director'],
  ['Traineeship Manager', 'manager'],
  ['Manager of Development', 'manager'],
  ['Pflichtpraktikum Vertrieb', 'intern'],
  ['Dean of Forestry', 'director'],
])('%s', (title, level) => expect(seniorityOf(title, '')).toBe(level));
