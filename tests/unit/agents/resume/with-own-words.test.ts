import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { withOwnWords } from '#agents/resume/with-own-words.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';

test('a line that the user changed is theirs, on the same facts; the others keep how they came about', () => {
  const resume = tailor({ analysis: streamAnalysis(), profile: dataEngineer(), facts: [] }, null);
  const edited = structuredClone(resume.document);
  const lines = edited.sections[0]!.entries[0]!.lines;
  const before = structuredClone(lines);
  lines[0] = { ...lines[0]!, text: ' Moved everything to Rust ' };
  lines[1] = { ...lines[1]!, text: '' };
  edited.contact = { ...edited.contact, name: 'Somebody Else' };
  const { document } = withOwnWords(resume, edited, streamAnalysis());
  expect(document.contact.name).toBe('Mira Łukasik');
  expect(document.sections[0]!.entries[0]!.lines).toEqual([
    { text: 'Moved everything to Rust', factIds: before[0]!.factIds, origin: 'user' },
    ...before.slice(2),
  ]);
});
