import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { changesBetween } from '#shared/writing/changes/changes-between.ts';
import { listName, moved, withLines, withoutLine } from '#shared/writing/changes/edit-lines.ts';
import { takeBack } from '#shared/writing/changes/take-back.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';

const whole = wholeResume(dataEngineer());
const tailored = () =>
  tailor(
    { analysis: streamAnalysis(), profile: dataEngineer(), facts: [], comment: 'shorter, without projects' },
    null,
  ).document;

test('a resume that is as the profile has no changes', () => {
  expect(changesBetween(whole, whole)).toEqual([]);
});

test('what is left out, said otherwise, new or in another order is named, and each can be taken back', () => {
  const first = { section: 0, entry: 0 };
  const changed = withLines(tailored(), first, (lines) => [
    { text: 'Moved 14 jobs to Kafka', factIds: lines[0]!.factIds, origin: 'user' },
    ...lines.slice(1),
    { text: 'Something quite new', factIds: [], origin: 'user' },
  ]);
  let document = changed;
  const kinds = changesBetween(whole, document).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['reworded', 'new', 'left-out', 'left-out-section']));
  for (let step = 0; step < 40; step += 1) {
    const [next] = changesBetween(whole, document);
    if (next === undefined) break;
    document = takeBack(whole, document, next);
  }
  expect(changesBetween(whole, document)).toEqual([]);
  // Skills in another order are no change.
  const lines = (one: typeof whole) =>
    one.sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.lines.flatMap(({ text }) => text.split(', '))),
    );
  expect(lines(document).sort()).toEqual(lines(whole).sort());
});

test('lines are moved within their list and taken away by what they say', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['c', 'a', 'b']);
  expect(listName(null)).toBe('summary');
  const text = whole.sections[0]!.entries[0]!.lines[0]!.text;
  expect(JSON.stringify(withoutLine(whole, text))).not.toContain(text);
});
