import { cellText } from '../layout/line.ts';
import { datesIn, isOnlyDates } from '../story/dates-in.ts';
import { isDocumentTitle } from '../story/document-title.ts';
import { foldWords } from '../story/words.ts';
import type { PageItem } from './page-item.ts';
import type { PdfPage } from './read-pages.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The share of a page's height, above and below, in which page numbers and running titles stand. */
const EDGE = 0.075;
const NUMBERED =
  /^(?:.{0,60}[-–—|·\s])?(?:page|seite|página|pagina|strona|strana|sida)?\s*\d{1,2}\s*(?:\/|of|von|de|sur|di|van|z|av)\s*\d{1,2}$|^(?:.{0,60}[-–—|·,\s])?(?:page|seite|página|pagina|strona|strana|sida)\s*\d{1,2}$|^(?:page|seite|página|pagina|strona|strana|sida)\s*\d{1,2}\s*[-–—|·]\s.{0,60}$|^[-–—]?\s*\d{1,2}\s*[-–—]?$/iu;
const PAGE_WORD = /(?<!\p{L})(?:page|seite|página|pagina|strona|strana|sida)\s*\d/iu;
/** "2/3" without a word: a page number only where it is this page's; "24/7" and "09/21" are none. */
const OF_ALL = /(\d{1,2})\s*(?:\/|of|von|de|sur|di|van|z|av)\s*(\d{1,2})$/iu;
const STAMP =
  /^(last updated|updated|as of|stand|zuletzt aktualisiert|mis à jour|curriculum vitae\s*[-–—]\s*page|references available)\b.{0,40}$/iu;

/** The day and the hour at which a browser printed the page. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s*[AP]\.?M\.?)?$/iu;
/** A day, said by itself. */
const DAY = /\d{1,2}/;

/** "Ana Silva – Lebenslauf" at the foot of a page. */
const TITLE_BEHIND = /(?:\s[-–—|·•]|,)\s+([^-–—|·•,]+)$/u;

/** "Lebenslauf – Ana Silva" in small type above a page. */
const TITLE_BEFORE = /^([^-–—|·•,]+)\s[-–—|·•]\s/u;

/** Leaves out page numbers, running titles and "last updated" lines at the edges of pages. */
export function dropFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.map((page) => segmentsOf(page.items).filter((segment) => atEdge(page, segment)));
  const seen = new Map<string, number>();
  for (const segments of edges)
    for (const key of new Set(segments.flatMap((one) => [keyOf(one), cellText(one)])))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page, index) => {
    const again = index > 0 ? repeatedHead(pages[0], page) : [];
    const dropped = (edges[index] ?? []).filter((segment) => {
      const text = cellText(segment);
      if (isPageNumber(text, index + 1, pages.length) || STAMP.test(text) || PRINTED.test(text)) return true;
      const low = segment.base > page.height / 2;
      if (low && isDay(text) && standsApart(segment, edges[index] ?? [])) return true;
      if ((index > 0 || low) && (isDocumentTitle(text) || isNameOf(pages[0], text))) return true;
      const key = datesIn(text) === null ? keyOf(segment) : text;
      const repeated = (seen.get(key) ?? 0) > 1 && pages.length > 1;
      const titled = [TITLE_BEHIND, TITLE_BEFORE].some((edge) => isDocumentTitle(edge.exec(text)?.[1] ?? ''));
      if (TITLE_BEFORE.test(text) && titled && isSmall(page, segment)) return true;
      if (titled && ((repeated && isSmall(page, segment)) || segment.base > page.height / 2)) return true;
      // A running title is on each page; on the first it may be the resume's own head.
      return repeated && (index > 0 || segment.base > page.height / 2);
    });
    const furniture = [...dropped, ...again];
    return {
      ...page,
      items: page.items.filter((item) => !furniture.some((segment) => holds(segment, item))),
    };
  });
}

/** What a page opens with just as the first page does, at the same place: the head of a Word file. */
function repeatedHead(first: PdfPage | undefined, page: PdfPage): Segment[] {
  const byRow = ({ items }: PdfPage) => segmentsOf(items).sort((one, other) => one.base - other.base);
  const model = first ? byRow(first) : [];
  const own = byRow(page);
  const isSame = (one: Segment, other: Segment | undefined) =>
    other !== undefined &&
    Math.abs(one.base - other.base) < 2 &&
    Math.abs(one.left - other.left) < 2 &&
    cellText(one) === cellText(other);
  const end = own.findIndex((segment, at) => !isSame(segment, model[at]));
  return own.slice(0, end < 0 ? own.length : end);
}

/** "March 2, 2025" alone at the foot of a page: when it was written. */
function isDay(text: string): boolean {
  const dates = datesIn(text);
  if (!dates || dates.range || !isOnlyDates(text)) return false;
  return DAY.test(text.replace(/(?:19|20)\d{2}/, '').replace(/^\D*(?:0?[1-9]|1[0-2])\s*[/.-]\s*$/, ''));
}

/** Below all else by more than a line, with nothing beside it but other words that close a page. */
function standsApart({ base, size }: Segment, edge: readonly Segment[]): boolean {
  return edge.every((other) => {
    const above = base - other.base;
    if (Math.abs(above) > 3) return above > size * 2.2 || above < 0;
    const text = cellText(other);
    return isDay(text) || NUMBERED.test(text) || isDocumentTitle(TITLE_BEHIND.exec(text)?.[1] ?? '');
  });
}

/** What a first page is headed with, whole or with a first name's letter: "A. Silva" on the pages behind "Ana Silva". */
function isNameOf(first: PdfPage | undefined, text: string): boolean {
  const said = foldWords(text).split(' ');
  if (!first || said.length < 2 || said.length > 5) return false;
  const most = Math.max(...first.items.map(({ size }) => size));
  const name = first.items.filter(({ size }) => size > most - 0.5).map((item) => item.text);
  const words = foldWords(name.join(' ')).split(' ');
  return (
    said.some((word) => word.length > 2) &&
    said.every((word) =>
      word.length === 1 ? words.some((one) => one.startsWith(word)) : words.includes(word),
    )
  );
}

/** Smaller than what is largest on the page, as no name is that stands there alone. */
function isSmall({ items }: PdfPage, { size }: Segment): boolean {
  return size < Math.max(...items.map((item) => item.size)) - 2;
}

function isPageNumber(text: string, page: number, pages: number): boolean {
  if (!NUMBERED.test(text)) return false;
  const of = OF_ALL.exec(text);
  return of === null || PAGE_WORD.test(text) || (Number(of[1]) === page && Number(of[2]) === pages);
}

function holds({ left, right, base }: Segment, { x, width, top, size }: PageItem): boolean {
  return Math.abs(top + size - base) < 2 && x >= left - 1 && x + width <= right + 1;
}

function atEdge(page: PdfPage, { base, top }: Segment): boolean {
  return base < page.height * EDGE || top > page.height * (1 - EDGE);
}

function keyOf(segment: Segment): string {
  return cellText(segment).replace(/\d+/g, '#').toLowerCase();
}
