import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { readConnections } from '#main/documents/import/linkedin/read-connections.ts';
import { readDocumentText } from '#main/documents/import/read-document-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const PLAIN = `Mara Lind
mara@example.org

Experience
Baker at Loaf, 2019 - 2024
- Baked 300 loaves a day
`;
const signed = PLAIN.replace('Mara Lind', 'Mara \u202eLind\u202c')
  .replace('Experience', '\u200bExperience')
  .replace('300', '30\u206a0');

test('a resume with signs that nobody sees is read as it looks', async () => {
  const [plain, read] = await Promise.all(
    [PLAIN, signed].map((text) => importFile({ name: 'cv.txt', bytes: bytes(text) })),
  );
  expect(read?.profile).toEqual(plain?.profile);
  expect(read?.profile.name.full).toBe('Mara Lind');
  const basics = { name: 'Mara \u202eLind', summary: 'I \u2066bake\u2069.\u0007' };
  const json = await importFile({ name: 'cv.json', bytes: bytes(JSON.stringify({ basics })) });
  expect(json.profile).toMatchObject({ name: { full: 'Mara Lind' }, summary: 'I bake.' });
});

test('documents to search in and lists of people come without them, too', async () => {
  expect((await readDocumentText('note.txt', bytes('pay\u202e 12\u200b0\n'))).text).toBe('pay 120\n');
  const csv = 'First Name,Last Name,URL,Company,Position\nA\u202ena,Li\u200bnd,,Acme\u0007,Baker\n';
  expect(readConnections(csv).people).toEqual([
    { name: 'Ana Lind', title: 'Baker', company: 'Acme', url: '' },
  ]);
});
