import { expect, test } from 'vitest';
import { yearsMinOf } from '#main/postings/rules/years.ts';

test.each([
  ['5+ years of experience with Python', 5],
  ['At least three years of professional experience', 3],
  ['3-5 years of relevant experience', 3],
  ['Minimum of 7 years experience building products', 7],
  ['- 2+ years of Kafka experience\n- 6+ years of software engineering experience', 6],
  ['4+ years of experience required.\nNice to have: 8+ years of experience with SQL is a plus', 4],
  ['Mindestens 5 Jahre Berufserfahrung', 5],
  ["Vous avez 4 ans d'expérience en développement", 4],
  ['Más de 3 años de experiencia', 3],
  ["Bachelor's degree and 5 years of experience, or a Master's degree and 3 years of experience", 3],
  ['One (1) year of customer service experience', 1],
  ['You bring 10 or more years of experience in finance', 10],
  ['We have 20 years of history and a lot of experience', undefined],
  ['You must be at least 18 years of age; experience is not needed', undefined],
  ['In the past 10 years we have built experience in logistics', undefined],
  ['4+ years in site reliability, platform or backend engineering.', 4],
  ['3+ years of web development', 3],
  ['Up to 2 years of experience; graduates are welcome.', undefined],
  ['A 2-year contract', undefined],
])('%s', (text, years) => expect(yearsMinOf(text)).toBe(years));
