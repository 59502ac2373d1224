import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isSealed } from '#main/browser/egress/is-sealed.ts';

const FORM = 'multipart/form-data; boundary=--b';
const part = (head: string, content = '') =>
  Buffer.from(`----b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n----b--`);
const none = Buffer.alloc(0);

it.each([
  ['JSON in a blob', { bytes: none, type: 'application/json', isThere: true }],
  ['a blob of no type', { bytes: none, type: '', isThere: true }],
  ['text in a blob', { bytes: none, type: 'text/plain', isThere: true }],
  [
    'bytes that call themselves a PDF',
    { bytes: gzipSync('{"a":1}'), type: 'application/pdf', isThere: false },
  ],
  ['what was packed', { bytes: gzipSync('{"name":"Ada Byron"}'), type: '', isThere: false }],
  [
    'JSON in a blob of a form',
    {
      bytes: part('name="application"; filename="blob"\r\nContent-Type: application/json'),
      type: FORM,
      isThere: false,
    },
  ],
])('nobody can look into %s', (_what, body) => {
  expect(isSealed(body)).toBe(true);
});

it.each([
  ['no body', { bytes: none, type: '', isThere: false }],
  ['a resume as it is', { bytes: none, type: 'application/pdf', isThere: true }],
  [
    'a picture under any name',
    { bytes: Buffer.from('ffd8ffe000104a4649460001', 'hex'), type: '', isThere: false },
  ],
  ['text', { bytes: Buffer.from('{"name":"Zoë"}'), type: 'application/json', isThere: false }],
  ['a form', { bytes: part('name="a"', 'Ada'), type: FORM, isThere: false }],
  [
    'a form with a resume',
    {
      bytes: part('name="cv"; filename="cv.pdf"\r\nContent-Type: application/pdf'),
      type: FORM,
      isThere: false,
    },
  ],
  [
    'a form with a resume in plain text',
    { bytes: part('name="cv"; filename="cv.txt"\r\nContent-Type: text/plain'), type: FORM, isThere: false },
  ],
  [
    'a form without its file',
    {
      bytes: part('name="cv"; filename=""\r\nContent-Type: application/octet-stream'),
      type: FORM,
      isThere: false,
    },
  ],
])('%s is what it says', (_what, body) => {
  expect(isSealed(body)).toBe(false);
});
