import { expect, test } from 'vitest';
import { evidencePieces } from '#renderer/features/jobs/quotes/evidence-pieces.ts';

const ofPosting = (evidence: string, quote?: string) => {
  const pieces = evidencePieces(evidence, quote);
  expect(pieces.map(({ text }) => text).join('')).toBe(evidence);
  return pieces.filter((piece) => piece.ofPosting).map(({ text }) => text);
};

test('the posting’s words are told from the profile’s', () => {
  expect(
    ofPosting(
      'Your profile shows 1 of 2 required skills: SQL: "SQL for ten years"; not Go: "experience in Go".',
      'experience in Go',
    ),
  ).toEqual(['"experience in Go"']);
});

test('a quote that was shortened, or lost its own marks, is the posting’s too', () => {
  expect(ofPosting('4 years of similar work; "at least \'five\' years …".', 'At least').length).toBe(0);
  expect(
    ofPosting('4 years of similar work; "at least \'five\' years …".', 'at least “five” years of nursing.'),
  ).toEqual(['"at least \'five\' years …"']);
});

test('evidence without a quote is one piece', () => {
  expect(evidencePieces('Work in Leeds, where you live.', undefined)).toEqual([
    { text: 'Work in Leeds, where you live.', ofPosting: false },
  ]);
});
