import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { openZip } from '#main/documents/import/zip.ts';

const ALL = () => true;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const BODY = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Mina Okafor</w:t></w:r></w:p><w:p><w:r><w:t>mina@example.org</w:t></w:r></w:p>
<w:p><w:r><w:t>Experience</w:t></w:r></w:p><w:p><w:r><w:t>Nurse, St Mary Hospital, 2019 - 2021</w:t></w:r></w:p></w:body></w:document>`;
const PARTS = {
  '[Content_Types].xml': bytesOf('<Types/>'),
  '_rels/.rels': bytesOf('<Relationships/>'),
  'word/document.xml': bytesOf(BODY),
};

/** The same archive, whose directory and heads say that each file unpacks to `size` bytes. */
function saying(archive: Uint8Array, size: number): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 <= lying.length; at += 1) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

test('what is unpacked is counted, whatever the archive says', () => {
  const bomb = saying(zipSync({ 'a.csv': new Uint8Array(70_000_000) }), 10);
  expect(() => openZip('a.zip', bomb, ALL)).toThrow(/too large once unpacked/);
  const two = zipSync({ 'a.csv': new Uint8Array(40_000_000), 'b.csv': new Uint8Array(40_000_000) });
  expect(() => openZip('a.zip', saying(two, 10), ALL)).toThrow(/too large once unpacked/);
  expect(openZip('a.zip', two, (path) => path === 'a.csv').get('a.csv')).toHaveLength(40_000_000);
});

test('a file is read whole where the archive says that it is shorter', () => {
  const archive = saying(zipSync({ 'a.csv': bytesOf('Name\nTriage\n') }), 3);
  expect(new TextDecoder().decode(openZip('a.zip', archive, ALL).get('a.csv'))).toBe('Name\nTriage\n');
});

test('no part of a Word document grows unseen', async () => {
  for (const part of ['word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml']) {
    const bytes = saying(zipSync({ ...PARTS, [part]: new Uint8Array(70_000_000).fill(32) }), 10);
    await expect(importFile({ name: 'cv.docx', bytes })).rejects.toThrow(/too large once unpacked/);
  }
});

test('large pictures keep no Word document from being read', async () => {
  const bytes = zipSync({ ...PARTS, 'word/media/me.bmp': new Uint8Array(70_000_000) });
  const { profile } = await importFile({ name: 'cv.docx', bytes });
  expect(profile.name.full).toBe('Mina Okafor');
});

test('a locked archive and one that is cut off are told apart', () => {
  const archive = zipSync({ 'a.csv': bytesOf('Name\n') });
  const locked = archive.slice();
  const at = locked.findIndex(
    (_, index) => locked[index] === 0x50 && locked[index + 2] === 1 && locked[index + 3] === 2,
  );
  locked[at + 8] = 1;
  expect(() => openZip('a.zip', locked, ALL)).toThrow(/protected by a password/);
  expect(() => openZip('a.zip', archive.slice(0, -9), ALL)).toThrow(/damaged or cut off/);
});
