import { expect, test } from 'vitest';
import { namesWithin } from '#agents/analyst/skills/names-within.ts';

test('a skill that a text names has the names of those within it, in other languages too', () => {
  expect(namesWithin('What do I have about infrastructure as code?').flat()).toContain('Terraform');
  expect(namesWithin('welding').flat()).toContain('saldatura');
  expect(namesWithin('relational databases and welding')).toHaveLength(2);
});

test('names that the text itself has, and those that mean something else as often, are left out', () => {
  expect(namesWithin('relational databases').flat()).not.toContain('relational database');
  const programming = namesWithin('programming').flat();
  expect(programming).toContain('TypeScript');
  for (const name of ['C', 'R', 'C++', 'Go']) expect(programming).not.toContain(name);
  expect(namesWithin('a walk in the park')).toEqual([]);
});
