import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createPrompts } from '#prompts/loader.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const SHIPPED = fileURLToPath(new URL('../../../prompts/templates', import.meta.url));

function folderWith(source: string): string {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'test.yaml'), source);
  return dir;
}

const file = (template: string, variables = '[name]'): string =>
  `version: "1.0"\ndomain: test\ndescription: d\nprompts:\n  hello:\n    description: d\n    variables: ${variables}\n    template: |\n      ${template}\n`;

test('every domain of the design is there', () => {
  const prompts = createPrompts({ dir: SHIPPED });
  const count = (domain: string) => prompts.list(domain).length;
  expect(['company', 'interview', 'network', 'resume', 'salary'].map(count)).toEqual([4, 4, 3, 3, 3]);
  for (const key of ['cover_letter.generate', 'cover_letter.revise', 'scout.broaden', 'analyst.extract']) {
    expect(prompts.list()).toContain(key);
  }
});

test('every shipped prompt renders with the variables that it declares', () => {
  const prompts = createPrompts({ dir: SHIPPED });
  for (const key of prompts.list()) {
    const { variables } = prompts.metadata(key);
    const { text } = prompts.render(key, Object.fromEntries(variables.map((name) => [name, `<<${name}>>`])));
    for (const name of variables) expect(text, key).toContain(`<<${name}>>`);
  }
});

test('braces are doubled to stand for themselves, and a value is never read as a template', () => {
  const prompts = createPrompts({ dir: folderWith(file('{{ "to": "{name}" }}')) });
  expect(prompts.render('test.hello', { name: '{name} {other} {{x}}' }).text).toBe(
    '{ "to": "{name} {other} {{x}}" }\n',
  );
});

test('a missing and an unknown variable are named together with the prompt', () => {
  const prompts = createPrompts({ dir: folderWith(file('Hi {name}')) });
  expect(() => prompts.render('test.hello', {})).toThrow(/"test.hello".*"name"/);
  expect(() => prompts.render('test.hello', { name: 'a', nmae: 'b' })).toThrow(/"test.hello".*"nmae"/);
  expect(() => prompts.render('test.bye', {})).toThrow(/"test.bye".*test.hello/);
});

test.each([
  ['a brace that is no variable', file('Hi {name} {Name!}'), /test.hello.*line 1.*\{Name!\}/],
  ['a variable that is not declared', file('Hi {name} {age}'), /test.yaml:7.*\{age\}/],
  ['a variable that is not used', file('Hi {name}', '[name, age]'), /test.yaml:7.*\{age\}/],
  ['a missing key', 'version: "1.0"\ndomain: test\nprompts: {}\n', /test.yaml:1.*description/],
  ['broken YAML', 'version: "1.0"\ndomain: [test\nprompts: {}\n', /test.yaml:\d/],
])('%s is an error with file and line', (_, source, message) => {
  expect(() => createPrompts({ dir: folderWith(source) })).toThrow(message);
});

test('reload takes a changed file, and keeps the earlier one when the change is wrong', () => {
  const dir = folderWith(file('Hi {name}'));
  const prompts = createPrompts({ dir });
  writeFileSync(join(dir, 'test.yaml'), file('Hello {name}'));
  prompts.reload();
  expect(prompts.render('test.hello', { name: 'Ann' }).text).toBe('Hello Ann\n');
  writeFileSync(join(dir, 'test.yaml'), file('Hello {'));
  expect(() => prompts.reload()).toThrow();
  expect(prompts.render('test.hello', { name: 'Ann' }).text).toBe('Hello Ann\n');
});

test('in development a saved file is used without being asked for', async () => {
  const dir = folderWith(file('Hi {name}'));
  const prompts = createPrompts({ dir, watch: true });
  writeFileSync(join(dir, 'test.yaml'), file('Good day {name}'));
  await vi.waitFor(
    () => expect(prompts.render('test.hello', { name: 'Ann' }).text).toBe('Good day Ann\n'),
    3000,
  );
  prompts.close();
});
