import { expect, test } from 'vitest';
import { inParts } from '#renderer/features/applications/in-parts.ts';

test('a long list is added in parts, each line once, with word of how far it is', async () => {
  const lines = Array.from({ length: 250 }, (_, at) => at + 2);
  const asked: number[][] = [];
  const said: number[] = [];
  const added = await inParts(
    lines,
    { onDone: (done) => said.push(done), isStopped: () => false },
    async (part) => {
      asked.push(part);
      return { added: part.filter((line) => line % 2 === 0).map(String) };
    },
  );
  expect(asked.flat()).toEqual(lines);
  expect(said).toEqual([0, 100, 200, 250]);
  expect(added).toBe(125);
});

test('what was added before a failure has been told of', async () => {
  const said: number[] = [];
  const add = async (part: number[]) => {
    if (part[0] !== 1) throw new Error('away');
    return { added: part.map(String) };
  };
  const lines = Array.from({ length: 150 }, (_, at) => at + 1);
  await expect(
    inParts(lines, { onDone: (done) => said.push(done), isStopped: () => false }, add),
  ).rejects.toThrow('away');
  expect(said.at(-1)).toBe(100);
});

test('a stop is heard after the part in hand, and what was added counts', async () => {
  const said: number[] = [];
  const lines = Array.from({ length: 350 }, (_, at) => at + 1);
  const added = await inParts(
    lines,
    { onDone: (done) => said.push(done), isStopped: () => said.includes(200) },
    async (part) => ({ added: part.map(String) }),
  );
  expect(added).toBe(200);
});
