import { expect, it } from 'vitest';
import type { Fact } from '#shared/domain/fact.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';

/** What is wrong with a text that stands on one fact. */
function problemsOf(fact: string, text: string): string[] {
  const facts = new Map<string, Fact>([['f', { id: 'f', kind: 'highlight', text: fact, source: 'test' }]]);
  return claimProblems({ text, factIds: ['f'] }, { facts, skills: [], words: 'open', today: '2026-11-30' });
}

it.each([
  ['Bachelor of Arts in history, did not graduate', 'I hold a Bachelor of Arts in history'],
  ['Three semesters of a BSc in geology (not finished)', 'BSc in geology'],
  ['Left the academy before finishing the MSc in optics', 'MSc in optics'],
  ['Germanistik (Bachelor), abgebrochen', 'Bachelor in Germanistik'],
])('a degree that was left off is not held: %s', (fact, text) => {
  expect(problemsOf(fact, text)).not.toEqual([]);
});

it.each([
  ['BSc in geology, Hull; MSc not finished', 'BSc in geology, Hull'],
  ['BSc in geology, never missed a lecture', 'BSc in geology'],
  ['Left university with an MSc in optics', 'MSc in optics'],
])('what was left off besides takes nothing from one that is held: %s', (fact, text) => {
  expect(problemsOf(fact, text)).toEqual([]);
});

it.each([
  ['Was shown how to run a paper mill', 'Ran a paper mill'],
  ['Shadowed a midwife for a month', 'Assisted a midwife for a month'],
  ['Proposed savings of 9,000 euros', 'Achieved savings of 9,000 euros'],
  ['Took the exam for the crane licence', 'Holder of a crane licence'],
  ['Reported faults in the looms to the fitters', 'Resolved faults in the looms with the fitters'],
  ['Prepared pupils for the certificate exam', 'Qualified with a certificate'],
  ['Signed for parcels at the desk', 'Approved parcels at the desk'],
  ['Reported to the head of purchasing', 'Head of purchasing'],
  ['Reported to the head of purchasing', 'Head of purchasing at the mill'],
])('what was only seen, proposed or begun was not done: %s', (fact, text) => {
  expect(problemsOf(fact, text)).not.toEqual([]);
});

it.each([
  ['Shadowed a midwife for a month', 'I shadowed a midwife for a month'],
  ['Proposed and built a seed store', 'Built a seed store'],
  ['Suggested wines to guests', 'Recommended wines to guests'],
  ['Fixed faults in the looms', 'Resolved faults in the looms'],
  ['Head of purchasing at a mill, reporting to the owner', 'Head of purchasing at a mill'],
])('what was done is: %s', (fact, text) => {
  expect(problemsOf(fact, text)).toEqual([]);
});
