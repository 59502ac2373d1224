import { expect, test } from 'vitest';
import { typeByHours } from '#main/postings/rules/working-hours.ts';

test.each([
  ['', '37.5 hours per week, permanent.', 'full-time'],
  ['', '22 hours a week over four days', 'part-time'],
  ['', 'CDI 25h/semaine', 'part-time'],
  ['', '16 uur per week', 'part-time'],
  ['', '40 hodin týdně', 'full-time'],
  ['', 'Arbeitszeit: 38,5 Stunden', 'full-time'],
  ['', '20 - 40 uur per week', 'full-time, part-time'],
  ['', 'Pensum: 60 %', 'part-time'],
  ['', 'Arbeitspensum 80 - 100 %', 'full-time, part-time'],
  ['', 'Taux d’activité : 50%', 'part-time'],
  ['', 'Fast stilling 100 %', 'full-time'],
  ['', '0.6 FTE', 'part-time'],
  ['', 'Permanent (1.0 FTE)', 'full-time'],
  ['Pflegefachfrau HF 80-100%', '', 'full-time, part-time'],
  ['Koch (60%)', '', 'part-time'],
  ['Clerk, 100% remote', '', undefined],
  ['', '32 hours a week', undefined],
  ['', 'Our helpline is open to patients and their families 40 hours per week.', undefined],
  ['', '£24,500 FTE', undefined],
  ['', 'Taux de satisfaction de 95 %', undefined],
  ['', '25 days of holiday', undefined],
])('%s %s', (title, text, type) => expect(typeByHours(title, text)).toBe(type));
