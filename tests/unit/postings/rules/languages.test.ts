import { expect, test } from 'vitest';
import { languagesOf } from '#main/postings/rules/languages.ts';

test.each([
  ['Fluent English, spoken and written.', ['English']],
  ['You speak German and English fluently.', ['English', 'German']],
  ['Fluent English; Spanish is a strong plus.', ['English']],
  ['fluent German and English (other languages a plus)', ['English', 'German']],
  ['German at B2 level or better; our users speak it.', ['German']],
  ['Sehr gute Deutschkenntnisse in Wort und Schrift', ['German']],
  ['Vous parlez couramment anglais (niveau C1)', ['English']],
  ['Business Analyst - Spanish Speaking', ['Spanish']],
  ['You will work with German customers in the French market.', []],
  ['You polish the product until it shines, with strong communication.', []],
  ['Inglés alto; gallego, un plus', ['English']],
  ['Norska är ett krav.', ['Norwegian']],
  ['Irish (Gaeilge) essential as this is a Gaeltacht school.', ['Irish']],
  ['due anni di esperienza, inglese fluente, SAP preferibile', ['English']],
  ['Vlot Nederlands en Engels; Frans is mooi meegenomen', ['Dutch', 'English']],
  ['Nauczyciel języka angielskiego', []],
  ['French would be an advantage for communication', []],
])('%s', (text, expected) => expect(languagesOf(text).sort()).toEqual(expected));
