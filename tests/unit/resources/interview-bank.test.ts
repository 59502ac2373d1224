import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIR = 'resources/interview';
const read = (name: string) => JSON.parse(readFileSync(join(DIR, name), 'utf8'));
const fields = readdirSync(join(DIR, 'fields')).map((name) => ({ name, body: read(`fields/${name}`) }));
const competences: { name: string; shows: string; cues: string[] }[] = read('competences.json').competences;
const stacks = readdirSync(join(DIR, 'stacks')).map((name) => ({ name, body: read(`stacks/${name}`) }));
const ENOUGH = 16;
const ENOUGH_OF_A_STACK = 8;

test.each(fields)(
  '$name says where it comes from, and holds enough questions of its field',
  ({ name, body }) => {
    expect(body.source).toBe('written for this project');
    expect(body.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(`${body.field}.json`).toBe(name);
    expect(body.questions.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(new Set(body.questions.map(({ level }: { level: number }) => level)).size).toBe(3);
    for (const question of body.questions) {
      expect(question.text).toMatch(/^\p{Lu}.{15,220}[.?]$/u);
      expect(['behavioural', 'technical']).toContain(question.kind);
      expect(['any', 'recruiter', 'manager', 'peer']).toContain(question.interviewer);
      expect([1, 2, 3]).toContain(question.level);
      expect(question.competence).not.toBe('');
    }
  },
);

test.each(stacks)(
  '$name holds enough questions of its stack, of each level, in the form of the fields',
  ({ name, body }) => {
    expect(body.source).toBe('written for this project');
    expect(body.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(`${body.stack}.json`).toBe(name);
    expect(body.fields.every((of: string) => fields.some((field) => field.body.field === of))).toBe(true);
    expect(body.questions.length).toBeGreaterThanOrEqual(ENOUGH_OF_A_STACK);
    expect(new Set(body.questions.map(({ level }: { level: number }) => level)).size).toBe(3);
    for (const { text, kind } of body.questions) {
      expect(text).toMatch(/^\p{Lu}.{15,220}[.?]$/u);
      expect(kind).toBe('technical');
    }
  },
);

test("a field's question about a stack names one that there is", () => {
  const tagged: string[] = fields.flatMap(({ body }) =>
    body.questions.flatMap(({ stack = [] }: { stack?: string[] }) => stack),
  );
  expect(tagged.length).toBeGreaterThan(15);
  expect(tagged.filter((name) => !stacks.some(({ body }) => body.stack === name))).toEqual([]);
});

test('the bank holds six hundred questions over more than twenty-five fields, none of them twice', () => {
  const all: { id: string; text: string }[] = [...fields, ...stacks].flatMap(({ body }) => body.questions);
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(fields.length).toBeGreaterThan(25);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length);
});

test('each competence of a question about deeds says what it looks for, and by which words a deed shows it', () => {
  const asked = new Set(
    fields.flatMap(({ body }) =>
      body.questions
        .filter(({ kind }: { kind: string }) => kind === 'behavioural')
        .map(({ competence }: { competence: string }) => competence),
    ),
  );
  expect([...asked].filter((name) => !competences.some((item) => item.name === name))).toEqual([]);
  for (const { shows, cues } of competences) {
    expect(shows).not.toBe('');
    expect(cues.length).toBeGreaterThan(5);
    expect(new Set(cues).size).toBe(cues.length);
  }
});

test('words of titles lead to one field each', () => {
  const titles: string[] = fields.flatMap(({ body }) => body.titles);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.every((word) => word === word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))).toBe(
    true,
  );
});

test('each field of the bank has pages to read before, https alone, none twice', () => {
  const { fields: reading }: { fields: Record<string, { url: string; title: string; why: string }[]> } =
    read('reading.json');
  expect(Object.keys(reading).sort()).toEqual(fields.map(({ body }) => body.field).sort());
  const pages = Object.values(reading).flat();
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  for (const { url, title, why } of pages) {
    expect(new URL(url).protocol).toBe('https:');
    expect(title).not.toBe('');
    expect(why).toMatch(/\.$/);
  }
});
