import { expect, it } from 'vitest';
import { beginningsOf, hidesFile } from '#main/browser/egress/hidden-file.ts';

const PDF = Buffer.from(`%PDF-1.7\n${'what it says '.repeat(200)}`);
const WORD = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(2_000, 7)]);
const PNG = Buffer.concat([Buffer.from('\u0089PNG\r\n', 'latin1'), Buffer.alloc(9_000, 5)]).toString(
  'base64',
);
const asNumbers = (bytes: Buffer): string => JSON.stringify(Object.fromEntries([...bytes].entries()));

it.each([
  ['a data URL', `{"cv":"data:application/pdf;base64,${PDF.toString('base64')}"}`],
  [
    'a data URL with its name, in a form',
    String(new URLSearchParams({ cv: `data:text/plain;name=a.txt;base64,${'YWJj'.repeat(400)}` })),
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
  ['pictures and fonts', `{"img":"data:image/png;base64,${PNG}","font":"data:font/woff2;base64,${PNG}"}`],
  ['a picture alone', PNG],
  ['a document that holds nothing', `{"x":"data:application/pdf;base64,JVBERi0xLjQK"}`],
])('finds none in %s', (_what, body) => {
  expect(hidesFile(body)).toBe(false);
});

it('knows the very file that was chosen by its beginning, whatever it is and however it is written down', () => {
  const scan = Buffer.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    ...Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
  ]);
  const chosen = beginningsOf(scan.subarray(0, 192));
  const base64 = scan.toString('base64');
  for (const body of [
    base64,
    `cv=${encodeURIComponent(base64)}`,
    `{"cv":"data:image/png;base64,${base64}"}`,
    scan.toString('base64url'),
    scan.toString('hex'),
    JSON.stringify([...scan]),
    asNumbers(scan),
  ]) {
    expect(hidesFile(body, chosen)).toBe(true);
    expect(hidesFile(body)).toBe(false);
  }
  expect(hidesFile(`{"img":"data:image/png;base64,${PNG}"}`, chosen)).toBe(false);
});
