import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn, wordVectors } from '#main/rag/word-vectors.ts';

const { embed } = wordVectors(join(import.meta.dirname, '../../../resources/embeddings'));

function likeness(one: string, other: string): number {
  const [a, b] = [embed(one), embed(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / (127 * 127);
}

test.each([
  ['taking care of patients in a hospital', 'nurse on a surgical ward', 'repaired lorry engines'],
  ['managed a team of people', 'led five employees', 'baked bread every morning'],
  ['what did I earn', 'salary and wages', 'a degree in history'],
])('%s is nearer to "%s" than to "%s"', (question, near, far) => {
  expect(likeness(question, near)).toBeGreaterThan(likeness(question, far) + 0.1);
});

test('a word without a vector is like itself alone, and always the same', () => {
  expect(likeness('kubectl-zqx', 'kubectl-zqx')).toBeGreaterThan(0.97);
  expect(Math.abs(likeness('kubectl-zqx', 'terraform-qqz'))).toBeLessThan(0.5);
});

test('names of tools keep their signs', () => {
  expect(wordsIn('C++, C# and .NET; node.js')).toEqual(['c++', 'c#', 'and', 'net', 'node.js']);
});

test('a text without a word has no direction', () => {
  expect([...embed('… ?!')].every((value) => value === 0)).toBe(true);
});
