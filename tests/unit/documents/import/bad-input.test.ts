import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { ValidationError } from '#shared/errors/index.ts';

test.each([
  ['a.json', '{\n "basics": {"name": "X",}\n}', /line 2, column 25/],
  ['a.json', '{"basics": {"name": "X"', /not valid JSON: line 1/],
  ['a.json', 'Dear reader', /not valid JSON: line 1, column 1/],
  ['a.json', '', /empty/],
  ['a.json', '[1, 2]', /a list/],
  ['a.json', '{"basics": {"email": "x@example.org"}}', /basics\.name is missing/],
  ['a.json', '{"price": 3}', /not a resume/],
  ['a.yaml', 'name: [X\nwork: 1', /not valid YAML: line 2/],
  ['a.yaml', 'cv:\n  email: x@example.org', /cv\.name is missing/],
  ['a.odt', 'x', /\.odt/],
])('%s with %j is refused with the place and the next step', (name, text, message) => {
  const run = () => importProfile({ name, text });
  expect(run).toThrow(ValidationError);
  expect(run).toThrow(message);
});

test.each([
  ['Dear reader, my number is 5', '“D” stands where a value in JSON can not begin'],
  ['{"basics": {"name": "X",}}', 'a name in double quotes is missing, or a comma is too many'],
  ["{'basics': 1}", 'a name in double quotes is missing, or a comma is too many'],
  ['{"basics" {}}', 'a colon is missing after the name'],
  ['{"basics": {} "work": []}', 'a comma or a closing bracket is missing'],
  ['{"basics": {"name": "X', 'a closing quote (") is missing'],
  ['{"basics": {"name": "X\nY"}}', 'a line break or a tab stands between quotes'],
  ['{"basics": {}}}', 'there is more text after the last bracket'],
  ['{"basics": ', 'the file ends before the last bracket is closed'],
  ['{"price": 07}', 'a number is not written as JSON needs it'],
])('broken JSON %j is told in plain words', (text, words) => {
  expect(() => importProfile({ name: 'a.json', text })).toThrow(words);
});

test('a section of the wrong kind is noted and kept, not fatal', () => {
  const text = JSON.stringify({
    basics: { name: 'X Y', summary: { deep: true } },
    work: [null, 'Baker at Loaf'],
  });
  const { profile, notes } = importProfile({ name: 'a.json', text });
  expect(profile.experience).toMatchObject([{ company: 'Baker at Loaf' }]);
  expect(profile.more?.['basics']).toEqual({ summary: { deep: true } });
  expect(notes.join(' ')).toContain('basics.summary');
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['export.zip', bytesOf('hello'), /called an archive and holds something else/],
  ['cv.docx', bytesOf('hello'), /called a Word document and holds something else/],
  ['cv.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /an old Word document/],
  ['cv.pdf', new Uint8Array(0), /empty \(0 bytes\)/],
])('%s that is none is refused in words', async (name, bytes, message) => {
  await expect(importFile({ name, bytes })).rejects.toThrow(message);
});

test('dates of data files and of an export are kept as they were written', async () => {
  const resume = {
    basics: { name: 'X Y' },
    work: [{ name: 'Loaf', startDate: 'March 2019', endDate: 2021 }],
  };
  const json = await importFile({ name: 'a.json', bytes: bytesOf(JSON.stringify(resume)) });
  expect(json.profile.experience).toMatchObject([
    { start: '2019-03', end: '2021', printed: { start: { value: '2019-03', text: 'March 2019' } } },
  ]);
  const zip = zipSync({
    'Profile.csv': bytesOf('First Name,Last Name\nAna,Silva\n'),
    'Positions.csv': bytesOf('Company Name,Title,Started On,Finished On\nX,Y,Mar 2019,Apr 2020\n'),
  });
  const { profile } = await importFile({ name: 'linkedin.zip', bytes: zip });
  expect(profile.experience[0]?.printed).toEqual({
    start: { value: '2019-03', text: 'Mar 2019' },
    end: { value: '2020-04', text: 'Apr 2020' },
  });
});
