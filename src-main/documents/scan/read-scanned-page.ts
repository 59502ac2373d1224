import type { ScanLanguage } from '#shared/domain/scan.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { withEnglishI } from './english-i.ts';
import { lieOfLines } from './lie-of-lines.ts';
import { printedPage, sureWords } from './printed-page.ts';
import type { ReadPage } from './read-scan.ts';
import { type PrintedLine, recognise } from './recognise.ts';
import { withTrueCapital } from './true-capital.ts';
import { type Lie, leant, turned } from './turn-page.ts';

export interface ScannedPage {
  name: string;
  bytes: Uint8Array;
  /** From 1. */
  page: number;
  language: ScanLanguage;
  /** Where the languages' data lies. */
  folder: string;
}

/** Lines that lie less aslant are read as they are. */
const LEAST_DEGREES = 0.6;
/** A page that lies right has more sure words than this share. */
const MOST_SURE = 0.75;

interface Read {
  drawn: DrawnPage;
  lines: PrintedLine[];
  lie: Lie;
  /** Letters of the words that are sure. */
  letters: number;
}

/**
 * Reads one page of a PDF as a picture, however it lies: its lines show whether it lies on its side and how far aslant,
 * and reading it both ways round which one is up. Some seconds: for worker threads alone.
 */
export async function readScannedPage(scan: ScannedPage): Promise<ReadPage> {
  const drawn = await drawPage(scan.name, scan.bytes, scan.page);
  const { across, degrees: fall } = lieOfLines(drawn);
  const degrees = Math.abs(fall) < LEAST_DEGREES ? 0 : -fall;
  const ways: Lie['quarters'][] = across ? [3, 1, 0, 2] : [0, 2, 1, 3];
  let best: Read | null = null;
  for (const quarters of ways) {
    const lie: Lie = { quarters, degrees: (quarters % 2 === 1) === across ? degrees : 0 };
    const upright = leant(turned(drawn, quarters), lie.degrees);
    const lines = await recognise(upright, scan.language, scan.folder);
    const { share, letters } = sureWords(lines);
    if (best === null || letters > best.letters) best = { drawn: upright, lines, lie, letters };
    if (share >= MOST_SURE || lines.length === 0) break;
  }
  if (best === null) return { number: scan.page, ...drawn.page, items: [], lie: { quarters: 0, degrees: 0 } };
  const lines = best.lines.map((line) => ({ ...line, words: line.words.map(withTrueCapital) }));
  const printed = printedPage(
    scan.page,
    best.drawn,
    scan.language === 'eng' ? lines.map(withEnglishI) : lines,
  );
  return { ...printed, lie: best.lie };
}
