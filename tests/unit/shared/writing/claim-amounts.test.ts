import { expect, test } from 'vitest';
import { claimProblems } from '#shared/writing/claim-gate.ts';

function isCovered(fact: string, text: string): boolean {
  const facts = new Map([['f', { id: 'f', kind: 'highlight' as const, text: fact, source: '' }]]);
  return claimProblems({ text, factIds: ['f'] }, { facts, skills: [], words: 'open' }).length === 0;
}

test.each([
  ['Ran 1 bakery', 'Ran both bakeries'],
  ['Ran a bakery', 'Ran a chain of bakeries'],
  ['Costs fell by 3%', 'Costs rose by 3%'],
  ['Ran a shop with 4 cashiers', 'Ran several shops with 4 cashiers'],
  ['Leitete ein Team von 5 Personen', 'Leitete mehrere Teams von 5 Personen'],
  ['Grew sales by 40%', 'Grew sales sevenfold'],
  ['Steigerte den Umsatz um 40 %', 'Steigerte den Umsatz auf das Zehnfache'],
  ['Helped 2 out of 5 shops', 'Helped 5 shops'],
  ['Sold 18 bikes', 'Sold two dozen bikes'],
  ['Baked for 7 months', 'Baked for a year'],
  ['2 years of Go', 'Several years of Go'],
])('"%s" does not cover "%s"', (fact, text) => expect(isCovered(fact, text)).toBe(false));

test.each([
  ['Ran a bakery and a mill', 'Ran both a bakery and a mill'],
  ['Ran a shop and other shops', 'Ran several shops'],
  ['Led a team of 6', 'Led a 6-person team'],
  ['Baked for 12 months', 'Baked for a year'],
  ['4 years of Go', 'Several years of Go'],
  ['Made it 3x faster', 'Made it 3× faster'],
  ['Sold 6 bikes', 'Sold half a dozen bikes'],
  ['Sold 24 bikes', 'Sold two dozen bikes'],
  ['Won 1 of 3 prizes', 'Won 1 out of 3 prizes'],
  ['Chosen as 2nd of 40', 'Chosen as 2nd among 40'],
])('"%s" covers "%s"', (fact, text) => expect(isCovered(fact, text)).toBe(true));
