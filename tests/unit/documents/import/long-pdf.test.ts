import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { readDocumentText } from '#main/documents/import/read-document-text.ts';

/** A PDF of as many pages, each with its number in words. */
function pdfOf(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...numbers.flatMap((at) => {
      const stream = `BT /F1 12 Tf 72 700 Td (Chapter ${at + 1} of the handbook) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(text);
}

test('a long document can be searched to its last page, and is no resume', async () => {
  const { text, pages } = await readDocumentText('handbook.pdf', pdfOf(60));
  expect(pages).toHaveLength(60);
  expect(text).toContain('Chapter 60 of the handbook');
  await expect(importFile({ name: 'handbook.pdf', bytes: pdfOf(60) })).rejects.toThrow(
    /60 pages; a resume of up to 40/,
  );
});

test('one that is too long to be searched is told so in words for a document', async () => {
  await expect(readDocumentText('handbook.pdf', pdfOf(601))).rejects.toThrow(
    /601 pages; a document of up to 600/,
  );
});
