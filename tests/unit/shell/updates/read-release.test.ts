import { expect, test } from 'vitest';
import { readRelease } from '#main/shell/updates/read-release.ts';

const sha512 = 'x'.repeat(88);
const said = {
  version: '0.2.0',
  releaseDate: '2026-11-20T10:00:00.000Z',
  files: [
    { url: 'JobAI-0.2.0.deb', sha512, size: 5 },
    { url: 'JobAI-0.2.0.AppImage', sha512, size: 7 },
  ],
};

test('the size is that of this system’s file', () => {
  expect(readRelease(said, '.appimage').release).toMatchObject({ version: '0.2.0', size: 7 });
  expect(readRelease(said, '.exe').release.size).toBeNull();
});

test('notes come as plain text, whatever a feed puts into them', () => {
  const notes = (releaseNotes: unknown) => readRelease({ ...said, releaseNotes }, '.deb').release.notes;
  expect(notes('<h2>New</h2><ul><li>Faster &amp; calmer</li><li>Less</li></ul>')).toBe(
    'New\n\n- Faster & calmer\n- Less',
  );
  expect(notes('<img src=x onerror=alert(1)>Hello')).toBe('Hello');
  expect(notes('a\u202Ecba')).toBe('acba');
  expect(
    notes([
      { version: '0.2.0', note: 'Two' },
      { version: '0.1.5', note: null },
    ]),
  ).toBe('0.2.0\nTwo\n\n0.1.5');
  expect(notes('y'.repeat(90_000))).toHaveLength(20_000);
  expect(notes(null)).toBe('');
});

test('what is no release, or brings no check sum, is refused', () => {
  const { files: _, ...without } = said;
  for (const other of [
    null,
    'nothing',
    {},
    without,
    { ...said, files: [] },
    { ...said, version: '../../etc' },
    { ...said, files: [{ url: 'JobAI.AppImage', sha2: 'abc' }] },
    { ...said, files: [{ url: 'JobAI.AppImage', sha512: 'short' }] },
  ])
    expect(() => readRelease(other, '.appimage')).toThrow(/no list of releases, or one without check sums/);
});

test('a date that is none is left out', () => {
  expect(readRelease({ ...said, releaseDate: 'soon' }, '.deb').release.date).toBe('');
});
