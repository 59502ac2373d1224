import { expect, test } from 'vitest';
import { borneOut } from '#agents/cover-letter/offline/borne-out.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { dataEngineer, streamJob } from '#tests/fakes/documents-people.ts';

const ground = {
  ...{ facts: factIndex(dataEngineer(), []).byId, job: streamJob(), research: [], today: '2026-11-28' },
};
const claim = (text: string, origin: 'rules' | 'user' = 'rules') => ({ text, factIds: [], origin });

test('a sentence of the rules that the ledger would refuse is left out, and what the user worded stays', () => {
  const given = [
    claim('I would be glad to talk. I know COBOL and led 400 people in Lagos.'),
    claim('I hold the Nobel Prize of 1999.'),
    claim('I hold the Nobel Prize of 1999.', 'user'),
  ];
  expect(borneOut(given, ground).map(({ text, origin }) => [text, origin])).toEqual([
    ['I would be glad to talk.', 'rules'],
    ['I hold the Nobel Prize of 1999.', 'user'],
  ]);
});
