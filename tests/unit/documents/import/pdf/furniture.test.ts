import { expect, test } from 'vitest';
import { dropFurniture } from '#main/documents/import/pdf/furniture.ts';
import type { PdfPage } from '#main/documents/import/pdf/read-pages.ts';

/** Pages with these words at their upper and lower edge and a line between. */
function pages(edges: readonly (readonly [above: string, below: string])[]): PdfPage[] {
  return edges.map(([above, below], index) => ({
    ...{ number: index + 1, width: 595, height: 842 },
    items: [
      [above, 36],
      ['Clerk at Acme', 400],
      [below, 806],
    ]
      .filter(([text]) => text !== '')
      .map(([text, top]) => ({
        ...{ text: String(text), x: 40, top: Number(top), width: String(text).length * 5, size: 10 },
        ...{ bold: false, italic: false, link: '' },
      })),
  }));
}
const kept = (edges: Parameters<typeof pages>[0]) =>
  dropFurniture(pages(edges)).flatMap(({ items }) => items.map(({ text }) => text));

test.each([
  [
    'page numbers of all',
    [
      ['', 'Jane Roe | 1/2'],
      ['', 'Jane Roe | 2/2'],
    ],
  ],
  [
    'page numbers in words',
    [
      ['', 'Page 1 of 2'],
      ['', 'Seite 2 von 2'],
    ],
  ],
  [
    'a running title that counts',
    [
      ['Jane Roe, resume', '1'],
      ['Jane Roe, resume', '2'],
    ],
  ],
] as const)('%s at the edges are no lines of the resume', (_, edges) => {
  expect(kept(edges).filter((text) => /\d/.test(text))).toEqual([]);
});

test('what has figures as a page number has, and is none, is kept', () => {
  const edges = [
    ['Jane Roe', 'Provided on-call support 24/7'],
    ['05/19 - 09/21', 'Rated 9 of 10'],
    ['2019 - 2021', ''],
    ['2016 - 2018', ''],
  ] as const;
  expect(kept(edges)).toEqual(expect.arrayContaining(edges.flat().filter((text) => text !== '')));
});

test('what a page opens with just as the first does, is the head of a Word file, however deep', () => {
  const item = (text: string, top: number) => ({
    ...{ text, x: 40, top, width: text.length * 5, size: 10 },
    ...{ bold: false, italic: false, link: '' },
  });
  const page = (number: number, own: string): PdfPage => ({
    ...{ number, width: 595, height: 842 },
    items: [
      ...[item('Jane Roe', 40), item('Florist', 70), item('Leeds | jane@example.org', 100)],
      ...[item(own, 140), item('Tied wreaths', 160)],
    ],
  });
  const [first, second] = dropFurniture([page(1, 'Summary'), page(2, 'Work')]);
  expect(first?.items).toHaveLength(5);
  expect(second?.items.map(({ text }) => text)).toEqual(['Work', 'Tied wreaths']);
});

test('a name and a title at the foot of the only page are no lines of the resume', () => {
  const item = (text: string, x: number, top: number, size: number) => ({
    ...{ text, x, top, width: text.length * 5, size },
    ...{ bold: false, italic: false, link: '' },
  });
  const items = [
    ...[item('Jane Roe', 40, 60, 24), item('Florist', 40, 400, 10)],
    ...[item('Jane Roe', 40, 806, 9), item('Résumé', 280, 806, 9)],
  ];
  const [page] = dropFurniture([{ number: 1, width: 595, height: 842, items }]);
  expect(page?.items.map(({ text }) => text)).toEqual(['Jane Roe', 'Florist']);
});
