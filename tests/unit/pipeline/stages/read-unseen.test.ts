import { expect, test, vi } from 'vitest';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { readUnseen } from '#main/pipeline/stages/read-unseen.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

const document = wholeResume(dataEngineer());
const owner = { profile: dataEngineer(), company: 'Acme', locations: [] };
const reader = (usual: string[], plain: string[]) =>
  vi.fn(async (one: { look?: { template: string } | undefined }) => ({
    differences: one.look?.template === 'plain' ? plain : usual,
  }));

test('what is read as it is written stays as it is', async () => {
  const readBack = reader([], ['never asked']);
  expect(await readUnseen(document, owner, readBack)).toEqual({ document, differences: [] });
  expect(readBack).toHaveBeenCalledOnce();
});

test('a resume that is read otherwise takes the plainest layout', async () => {
  const read = await readUnseen(document, owner, reader(['a date of Parcelwise'], []));
  expect(read.document.look?.template).toBe('plain');
  expect(read.differences).toEqual([]);
});

test('where that reads no better, the layout stays and the differences are told', async () => {
  const read = await readUnseen(document, owner, reader(['a'], ['b']));
  expect(read).toEqual({ document, differences: ['a'] });
});
