import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsHash } from '#main/forms/documents-hash.ts';
import { formHash } from '#main/forms/hash.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const origin = 'https://jobs.example.org';
const fields = [
  fieldLike({ label: 'Name', current: 'Ada' }),
  fieldLike({ id: 'f2', label: 'Why?', current: 'Because' }),
];

describe('the hash of a form', () => {
  it('is the same for the same form, also when hidden tokens change', () => {
    const token = (value: string) =>
      fieldLike({ id: 'token', type: 'hidden', visible: false, current: value });
    expect(formHash(origin, [...fields, token('a')])).toBe(formHash(origin, [...fields, token('b')]));
  });

  it.each([
    ['another site', formHash('https://evil.example.org', fields)],
    ['another value', formHash(origin, [fields[0]!, fieldLike({ id: 'f2', label: 'Why?', current: 'x' })])],
    ['another question', formHash(origin, [...fields, fieldLike({ id: 'f3' })])],
    ['another answer on an earlier step', formHash(origin, fields, [{ id: '1:a', value: 'b' }])],
  ])('changes with %s', (_, hash) => {
    expect(hash).not.toBe(formHash(origin, fields));
  });
});

it('of the documents is another one once a file of the same name holds something else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-documents-'));
  try {
    const path = join(folder, 'resume.pdf');
    const hash = () => documentsHash({ resume: { path, name: 'Ada Byron.pdf' }, letter: null });
    const gone = await hash();
    writeFileSync(path, 'first');
    const first = await hash();
    expect(await hash()).toBe(first);
    writeFileSync(path, 'other');
    expect(new Set([gone, first, await hash()]).size).toBe(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
