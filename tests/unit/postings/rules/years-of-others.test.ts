import { expect, test } from 'vitest';
import { yearsMinOf } from '#main/postings/rules/years.ts';

test.each([
  ['You do not need 4 years of experience.', undefined],
  ['With 45 years of experience, Elm Freight leads the trade.', undefined],
  ['With 4 years of experience, you lead a shift.', 4],
  ['Winner of the cup 4 years in a row.', undefined],
  ['She has spent 9 years baking with us.', undefined],
  ['4 years post qualification experience', 4],
  ['8 years of experience is desirable but 5 is required.', 5],
  ['Minimum 2 years, preferably 4 years, of experience in rigging.', 2],
  ['6y+ experience', 6],
  ['4 YOE min.', 4],
  ['tra i 2 e i 4 anni di esperienza', 2],
  ['경력 2년 이상', 2],
])('%s', (text, years) => expect(yearsMinOf(text)).toBe(years));
