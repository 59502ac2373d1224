import { expect, test } from 'vitest';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';

test.each([
  ['React quickly to calls.', []],
  ['Excel to the end.', []],
  ['Experience with React and Redux.', ['React', 'Redux']],
  ['You must be registered with the NMC.', ['NMC']],
  ['Gas Safe registered with ACS.', ['Gas Safe registered']],
  ['CPA or ACCA qualified accountant with SAP.', ['CPA', 'ACCA', 'SAP']],
  ['CSCS card, IPAF and PASMA.', ['CSCS card', 'IPAF', 'PASMA']],
  ['We are a company registered with the city.', []],
])('the skills of "%s"', (text, names) => {
  expect(
    defaultEngine()
      .extract(text)
      .map(({ name }) => name),
  ).toEqual(names);
});
