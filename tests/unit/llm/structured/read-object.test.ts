import { expect, test } from 'vitest';
import { z } from 'zod';
import { readObject } from '#main/llm/structured/read-object.ts';

const Fit = z.object({
  score: z.number().min(0).max(100),
  remote: z.boolean(),
  level: z.enum(['entry level', 'senior']),
  skills: z.array(z.string()),
  note: z.string().optional(),
  pay: z.number().nullable(),
  part: z.object({ name: z.string() }),
});
const good = { score: 80, remote: true, level: 'senior', skills: ['SQL'], pay: null, part: { name: 'a' } };
const text = JSON.stringify(good);
const read = (answer: string, cutOff = false) => readObject(answer, Fit, cutOff);

test.each([
  ['plain', text],
  ['a byte order mark', `\uFEFF${text}`],
  ['a fence', `Here:\n\`\`\`json\n${text}\n\`\`\`\nBye.`],
  ['prose with brackets', `I read [1] and {2}. The answer is ${text} - see {x}.`],
  ['single quotes and a trailing comma', text.replaceAll('"', "'").replace(/}$/, ',}')],
  ['comments', text.replace('{', '{ // the fit\n')],
  ['brackets inside strings', JSON.stringify({ ...good, skills: ['a } b ] "c"'] })],
])('reads JSON with %s', (_what, answer) => {
  expect(read(answer)).toMatchObject({ ok: true, value: { score: 80, level: 'senior' } });
});

test('coerces what is plain', () => {
  const loose = {
    ...good,
    score: '80%',
    remote: 'Yes',
    level: 'Entry-Level',
    skills: 'SQL',
    note: null,
    part: { name: 7 },
  };
  expect(read(JSON.stringify(loose))).toEqual({
    ok: true,
    value: { ...good, level: 'entry level', skills: ['SQL'], part: { name: '7' } },
  });
});

test.each([
  ['a missing field', { ...good, part: undefined }, /part/],
  ['a value out of range', { ...good, score: 800 }, /score/],
  ['a word for a number', { ...good, score: 'high' }, /score/],
  ['null where a value is needed', { ...good, skills: null }, /skills/],
  ['an unknown choice', { ...good, level: 'wizard' }, /level/],
])('refuses %s and names it', (_what, answer, named) => {
  const reading = read(JSON.stringify(answer));
  expect(reading).toMatchObject({ ok: false, problem: expect.stringMatching(named) });
});

test.each([
  ['', false],
  ['I can not help with that.', false],
  [text.slice(0, -2), false],
  [`\`\`\`json\n${text.slice(0, 40)}`, false],
  [text.replace('"SQL"]', '"SQL", "Pyth'), false],
  [`[${text}`, false],
])('refuses %j', (answer) => {
  expect(read(answer).ok).toBe(false);
});

test('an answer that hit the limit is refused unless it is whole', () => {
  expect(read(text, true).ok).toBe(true);
  expect(read(text.slice(0, -20), true)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/cut off/),
  });
});

test('what was hidden is put back before the check', () => {
  const Letter = z.object({ email: z.email() });
  const restore = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replace('[[EMAIL]]', 'ada@example.org'));
  expect(readObject('{"email":"[[EMAIL]]"}', Letter, false, restore)).toEqual({
    ok: true,
    value: { email: 'ada@example.org' },
  });
});
