import { expect, it } from 'vitest';
import { hidesFile } from '#main/browser/egress/hidden-file.ts';

const PDF = Buffer.from(`%PDF-1.7\n${'what it says '.repeat(20)}`);
const WORD = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(200, 7)]);
const asNumbers = (bytes: Buffer): string => JSON.stringify(Object.fromEntries([...bytes].entries()));

it.each([
  ['a data URL', `{"cv":"data:application/pdf;base64,${PDF.toString('base64')}"}`],
  [
    'a data URL with its name, in a form',
    String(new URLSearchParams({ cv: `data:text/plain;name=a.txt;base64,${'YWJj'.repeat(30)}` })),
  ],
  ['base64 alone', PDF.toString('base64')],
  ['base64 of a Word file', `cv=${encodeURIComponent(WORD.toString('base64'))}`],
  ['hex', `{"file":"${PDF.toString('hex')}"}`],
  ['a list of numbers', JSON.stringify({ cv: [...PDF] })],
  ['numbered bytes', asNumbers(WORD)],
])('finds a file in %s', (_what, body) => {
  expect(hidesFile(body)).toBe(true);
});

it.each([
  [
    'answers',
    JSON.stringify({ name: 'Ada Byron', about: 'I write of data: base64, PDF and PK. '.repeat(4) }),
  ],
  ['a key', `token=${'q7Kd0'.repeat(40)}`],
  ['nothing', ''],
])('finds none in %s', (_what, body) => {
  expect(hidesFile(body)).toBe(false);
});
