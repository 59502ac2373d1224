import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { withOwnWords } from '#agents/resume/with-own-words.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';

const tailored = () => tailor({ analysis: streamAnalysis(), profile: dataEngineer(), facts: [] }, null);
const whole = wholeResume(dataEngineer());
const known = { known: [whole], analysis: streamAnalysis() };

test('a line that the user changed is theirs, on the same facts; the others keep how they came about', () => {
  const resume = tailored();
  const edited = structuredClone(resume.document);
  const lines = edited.sections[0]!.entries[0]!.lines;
  const before = structuredClone(lines);
  lines[0] = { ...lines[0]!, text: ' Moved everything to Rust ' };
  lines[1] = { ...lines[1]!, text: '' };
  edited.contact = { ...edited.contact, name: 'Somebody Else' };
  const { document } = withOwnWords(resume, edited, known);
  expect(document.contact.name).toBe('Mira Łukasik');
  expect(document.sections[0]!.entries[0]!.lines).toEqual([
    { text: 'Moved everything to Rust', factIds: before[0]!.factIds, origin: 'user' },
    ...before.slice(2),
  ]);
});

test('titles, employers, dates and headings stay those of the profile, and what was left out can come back', () => {
  const resume = tailored();
  const edited = structuredClone(resume.document);
  const [jobs] = edited.sections;
  jobs!.entries[0] = { ...jobs!.entries[0]!, title: 'Chief Executive' };
  edited.sections.push({ kind: 'extras', heading: 'Nobel Prizes', entries: [...jobs!.entries] });
  const { document } = withOwnWords(resume, edited, known);
  const titles = document.sections.flatMap(({ entries }) => entries.map(({ title }) => title));
  expect(titles).not.toContain('Chief Executive');
  expect(document.sections.map(({ heading }) => heading)).not.toContain('Nobel Prizes');
  const bare = { ...resume, document: { ...resume.document, sections: [] } };
  const back = withOwnWords(bare, { ...edited, sections: whole.sections }, known).document;
  expect(back.sections).toEqual(whole.sections);
});
