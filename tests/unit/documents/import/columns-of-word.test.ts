import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });

async function read(cells: readonly Paragraph[][]) {
  const row = new TableRow({ children: cells.map((children) => new TableCell({ children })) });
  const file = new Document({ sections: [{ children: [new Table({ rows: [row] })] }] });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  return (await importFile({ name: 'cv.docx', bytes })).profile;
}

test('a table that lays a Word page out in columns parts its sections, and the name may stand in the second', async () => {
  const profile = await read([
    [bold('KONTAKT'), plain('ada@example.org'), bold('WEITERBILDUNG'), plain('Kurs Teigführung')],
    [
      bold('Ada Brenner'),
      plain('Bäckermeisterin'),
      bold('BERUFSERFAHRUNG'),
      plain('Bäckerin, Loaf GmbH, 2019 – heute'),
    ],
  ]);
  expect(profile).toMatchObject({
    name: { full: 'Ada Brenner' },
    headline: 'Bäckermeisterin',
    email: 'ada@example.org',
    experience: [{ title: 'Bäckerin', company: 'Loaf GmbH', current: true }],
  });
  expect(profile.extras.map(({ title }) => title)).toEqual(['Kurs Teigführung']);
});
