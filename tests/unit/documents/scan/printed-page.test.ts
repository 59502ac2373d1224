import { expect, test } from 'vitest';
import { lineText, plainLine } from '#main/documents/import/layout/line.ts';
import { linesOfPages } from '#main/documents/import/pdf/read-pdf.ts';
import type { DrawnPage } from '#main/documents/scan/draw-page.ts';
import { withEnglishI } from '#main/documents/scan/english-i.ts';
import { mendHeadings } from '#main/documents/scan/mend-headings.ts';
import { printedPage } from '#main/documents/scan/printed-page.ts';
import type { PrintedLine } from '#main/documents/scan/recognise.ts';
import { withTrueCapital } from '#main/documents/scan/true-capital.ts';

const WIDTH = 1700;
const HEIGHT = 2200;
const HIGH = 26;

function sheet(): DrawnPage {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  return { width: WIDTH, height: HEIGHT, grey, page: { width: 612, height: 792 } };
}

/** A disc as lists have it, or a ring as an "o" is. */
function blot({ grey }: DrawnPage, left: number, base: number, { ring = false, size = 9 } = {}) {
  const radius = size / 2;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const away = Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
      if (away <= radius && !(ring && away < radius - 2)) grey[(base - 6 - size + y) * WIDTH + left + x] = 0;
    }
}

/** Words of one line, ten dots wide a letter, at these edges. */
function line(
  base: number,
  words: readonly [x: number, text: string][],
  { lean = 0, sure = 95 } = {},
): PrintedLine {
  const made = words.map(([x, text]) => {
    const y = base + Math.round(lean * x);
    return {
      text,
      symbols: [],
      confidence: sure,
      bbox: { x0: x, y0: y - 20, x1: x + 10 * text.length, y1: y },
    };
  });
  const first = made[0]?.bbox.x0 ?? 0;
  const last = made.at(-1)?.bbox.x1 ?? 0;
  return {
    words: made,
    baseline: { x0: first, y0: base + lean * first, x1: last, y1: base + lean * last },
    rowAttributes: { rowHeight: HIGH, descenders: 6, ascenders: 7 },
  };
}

const read = (drawn: DrawnPage, lines: PrintedLine[]) =>
  linesOfPages([printedPage(1, drawn, lines)]).map((one) => `${one.bullet ? '* ' : ''}${lineText(one)}`);

test('a disc in front of a line is the mark of a list, whatever it was taken for; a word that is one sign stays', () => {
  const drawn = sheet();
  blot(drawn, 160, 300);
  blot(drawn, 160, 340);
  blot(drawn, 160, 380, { ring: true, size: 12 });
  expect(
    read(drawn, [
      line(300, [
        [158, 'e'],
        [190, 'Led'],
        [230, 'the'],
        [270, 'rota'],
      ]),
      line(340, [
        [190, 'Taught'],
        [260, 'nine'],
        [310, 'people'],
      ]),
      line(380, [
        [158, 'e'],
        [190, 'Porto'],
        [250, 'fica'],
        [300, 'longe'],
      ]),
    ]),
  ).toEqual(['* Led the rota', '* Taught nine people', 'e Porto fica longe']);
});

test('lines that lie aslant are set straight, so that what stands far apart on one stays on one', () => {
  const lines = [0, 1, 2, 3, 4, 5].map((row) =>
    line(
      300 + 40 * row,
      [
        [150, 'Nurse'],
        [220, 'at'],
        [260, 'Leeds'],
        [330, `${row}`],
        [1400, '2019'],
      ],
      { lean: 0.02 },
    ),
  );
  expect(read(sheet(), lines)).toEqual([0, 1, 2, 3, 4, 5].map((row) => `Nurse at Leeds ${row} 2019`));
});

test('a page on which hardly a word is sure is a page without words, and a lone unsure sign is a speck', () => {
  const unsure = [
    line(
      300,
      [
        [100, 'qvx'],
        [200, 'ilW'],
      ],
      { sure: 12 },
    ),
    line(400, [[100, 'zjj']], { sure: 30 }),
  ];
  expect(printedPage(1, sheet(), unsure).items).toEqual([]);
  const specks = [
    line(300, [
      [100, 'Nurse'],
      [200, 'Leeds'],
    ]),
    line(340, [[100, '|.']], { sure: 8 }),
    line(380, [[100, 'Türkiye']], { sure: 18 }),
  ];
  expect(printedPage(1, sheet(), specks).items.map(({ text }) => text)).toEqual([
    'Nurse',
    'Leeds',
    'Türkiye',
  ]);
});

test('a bar inside an English sentence is the word that it was taken for; one that parts two things stays', () => {
  const mended = (text: string) => {
    const words = text.split(' ').map((word, at): [number, string] => [100 + 90 * at, word]);
    return withEnglishI(line(300, words))
      .words.map((word) => word.text)
      .join(' ');
  };
  expect(mended('ledgers for nine years. | like boring tools')).toBe(
    'ledgers for nine years. I like boring tools',
  );
  for (const kept of [
    'Oakland, CA | +1 415 555 0132 home',
    'go | java | sql and six more of them',
    'writing | priya@mail.example.com and some more words',
    'nurse | leeds',
  ])
    expect(mended(kept)).toBe(kept);
});

test('a heading in capitals with signs taken for others is the heading; words that are only a little like one stay', () => {
  const heading = (text: string) => lineText(mendHeadings([plainLine(text)])[0] as never);
  expect(heading('EbUCAATION')).toBe('EDUCATION');
  expect(heading('EbucAaTioN')).toBe('EDUCATION');
  expect(heading('WOORK EXPERIENCE')).toBe('WORK EXPERIENCE');
  expect(heading('BERUFSERFAHRUNC')).toBe('BERUFSERFAHRUNG');
  for (const kept of ['EDUCATOR', 'PRIYA RAGHUNATHAN', 'Educatoin', 'MICROSOFT'])
    expect(heading(kept)).toBe(kept);
});

test('words whose strokes are wider than those of the page are bold', () => {
  const drawn = sheet();
  const lines = [300, 340, 380].map((base) =>
    line(base, [
      [100, 'Ledgerline'],
      [300, 'Oakland'],
      [450, 'since'],
    ]),
  );
  for (const { words } of lines)
    for (const { text, bbox } of words)
      for (let x = bbox.x0; x < bbox.x1 - 6; x += 10)
        for (let y = bbox.y0; y < bbox.y1; y += 1)
          drawn.grey.fill(0, y * WIDTH + x, y * WIDTH + x + (text === 'Ledgerline' ? 5 : 3));
  const bold = printedPage(1, drawn, lines).items.filter((item) => item.bold);
  expect(bold.map(({ text }) => text)).toEqual(['Ledgerline', 'Ledgerline', 'Ledgerline']);
});

test('a first letter that stands as high as a capital is one', () => {
  const word = (text: string, high: number) => ({
    text,
    confidence: 90,
    bbox: { x0: 0, y0: 0, x1: 10 * text.length, y1: 20 },
    symbols: [...text].map((sign, at) => ({
      text: sign,
      bbox: { x0: 10 * at, y0: at === 0 ? 20 - high : 7, x1: 10 * at + 8, y1: 20 },
    })),
  });
  expect(withTrueCapital(word('senior', 19)).text).toBe('Senior');
  expect(withTrueCapital(word('senior', 13)).text).toBe('senior');
  expect(withTrueCapital(word('led', 19)).text).toBe('led');
});
