import { getDocumentProxy } from 'unpdf';
import { ValidationError } from '#shared/errors/index.ts';
import { withAccents } from './drawn-accents.ts';
import { type DrawnShape, drawnShapes } from './drawn-shapes.ts';
import type { PageItem } from './page-item.ts';
import { withoutSpacing } from './spaced-letters.ts';
import { withTexSigns } from './tex-signs.ts';

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  items: PageItem[];
}

/** What pdf.js gives of a font that it has loaded. */
interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
}

/** A resume with all its certificates has fewer. */
export const MOST_PAGES = 40;
/** How many pages of a document are read so that it can be searched. */
const MOST_PAGES_TO_SEARCH = 600;

/** What a PDF is read for: a resume, or to be searched. */
export type PdfUse = 'resume' | 'search';

const LIMITS: Readonly<Record<PdfUse, { most: number; words: string }>> = {
  resume: {
    most: MOST_PAGES,
    words: `a resume of up to ${MOST_PAGES} can be read. Choose the file that is your resume.`,
  },
  search: {
    most: MOST_PAGES_TO_SEARCH,
    words: `a document of up to ${MOST_PAGES_TO_SEARCH} can be searched. Save the pages that matter as a file of their own and choose that.`,
  },
};

/**
 * The text of a PDF with its places, page by page. Throws a `ValidationError` for a file that is encrypted, broken, has
 * too many pages, or no text at all (a scan).
 */
export async function readPages(name: string, bytes: Uint8Array, use: PdfUse = 'resume'): Promise<PdfPage[]> {
  const pdf = await open(name, bytes);
  try {
    const { most, words } = LIMITS[use];
    if (pdf.numPages > most)
      throw new ValidationError(`${name} has ${pdf.numPages} pages; ${words}`, { details: { file: name } });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    if (pages.every(({ items }) => items.length === 0)) throw scanned(name);
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes over, so it gets its own; it says on the console what it can mend in silence.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (thrown) {
    const locked = thrown instanceof Error && thrown.name === 'PasswordException';
    const message = locked
      ? `${name} is protected by a password. Save a copy without one and choose that.`
      : `${name} can't be opened: the PDF is damaged or cut off. Save it as PDF again and choose the new file.`;
    throw new ValidationError(message, { cause: thrown, details: { file: name } });
  }
}

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [content, annotations, operators] = await Promise.all([
    page.getTextContent(),
    page.getAnnotations(),
    // Only now are the fonts known by name.
    page.getOperatorList(),
  ]);
  const links = annotations
    .filter(({ subtype, url, unsafeUrl }) => subtype === 'Link' && (url || unsafeUrl))
    .map(({ rect, url, unsafeUrl }): Link => ({ rect: rect as number[], url: String(unsafeUrl ?? url) }));
  const pieces: PageItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Text that stands on its side is decoration: watermarks, names along the edge.
    if (Math.abs(b) > Math.abs(a)) continue;
    const size = Math.hypot(a, b);
    const font = fontOf(page, item.fontName);
    const at = toScreen(transform as number[], x, y);
    const whole = {
      text: withoutSpacing(withTexSigns(item.str)),
      x: at.x,
      top: at.y - size,
      width: item.width,
      size,
      ...font,
    };
    const over = links.filter(({ rect }) => crosses(rect, { x, y: y + size / 3, width: item.width }));
    pieces.push(...partAtLinks(whole, x, over));
  }
  const items = withAccents(pieces);
  // A mark counts as a bullet where a line of text begins right behind it.
  const { bullets, boxes } = await drawnShapes(operators);
  for (const shape of bullets) {
    const middle = toScreen(transform as number[], shape.x + shape.width / 2, shape.y + shape.height / 2);
    const line = items.find(
      (item) =>
        middle.y > item.top &&
        middle.y < item.top + item.size * 1.15 &&
        item.x > middle.x &&
        item.x - middle.x < item.size * 2.2,
    );
    if (!line) continue;
    const before = items.some(
      (item) =>
        item !== line &&
        Math.abs(item.top - line.top) < 2 &&
        item.x < middle.x &&
        item.x + item.width > middle.x - line.size * 2,
    );
    if (before) continue;
    const { size, top } = line;
    items.push({ text: '•', x: middle.x - 1, top, width: 2, size, bold: false, italic: false, link: '' });
  }
  page.cleanup();
  const tags = boxes.map((box) => ({
    ...box,
    ...toScreen(transform as number[], box.x, box.y + box.height),
  }));
  return { number, width, height, items: items.map((item) => inBox(item, tags)) };
}

/** An item with the last drawn of the boxes around it, given from above. */
function inBox(item: PageItem, boxes: readonly DrawnShape[]): PageItem {
  const middle = item.top + item.size * 0.6;
  const box = boxes.findLastIndex(
    ({ x, y, width, height }) =>
      x <= item.x + 1 && x + width >= item.x + item.width - 1 && y < middle && y + height > middle,
  );
  return box < 0 ? item : { ...item, box };
}

function fontOf(page: Awaited<ReturnType<Pdf['getPage']>>, id: string): { bold: boolean; italic: boolean } {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): LoadedFont };
  if (!objects.has(id)) return { bold: false, italic: false };
  const font = objects.get(id);
  const name = font.name ?? '';
  const bold =
    /bold|black|heavy|semi-?b|demi|(^|[-+,_ ])(cmbx|cmssbx|sfbx|sfsx|ptmb|phvb)/i.test(name) ||
    /^(\w+\+)?(CMBX|SFBX|LMRoman\d+-Bold|NimbusSanL-Bold)/.test(name);
  return {
    bold: bold || font.bold === true || font.black === true,
    italic:
      /ital|obliq|slanted|(^|[-+,_ ])(cmti|cmsl|cmssi|cmbxti|cmbxsl|sfti|sfsl|sfsi|sfbi)/i.test(name) ||
      font.italic === true,
  };
}

function toScreen([a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[], x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

interface Link {
  rect: number[];
  url: string;
}

function crosses(
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[],
  item: { x: number; y: number; width: number },
): boolean {
  const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
  const shared = Math.min(right, item.x + item.width) - Math.max(left, item.x);
  return (
    shared > Math.min(4, item.width * 0.5) && item.y >= Math.min(y0, y1) - 1 && item.y <= Math.max(y0, y1) + 1
  );
}

/** A piece of text over which several links lie is parted where they begin and end, at the nearest space. */
function partAtLinks(item: Omit<PageItem, 'link'>, x: number, links: readonly Link[]): PageItem[] {
  const [first] = links;
  if (!first) return [{ ...item, link: '' }];
  const { text, width } = item;
  const at = (edge: number) => nearestSpace(text, ((edge - x) / width) * text.length);
  const spans = links
    .map(({ rect, url }) => ({
      from: at(Math.min(rect[0] ?? 0, rect[2] ?? 0)),
      to: at(Math.max(rect[0] ?? 0, rect[2] ?? 0)),
      url,
    }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
  const parts: PageItem[] = [];
  const add = (from: number, to: number, link: string) => {
    const piece = text.slice(from, to);
    if (piece.trim() === '') return;
    const share = width / Math.max(1, text.length);
    parts.push({ ...item, text: piece, x: item.x + from * share, width: (to - from) * share, link });
  };
  let end = 0;
  for (const { from, to, url } of spans) {
    add(end, Math.max(end, from), '');
    add(Math.max(end, from), to, url);
    end = Math.max(end, to);
  }
  add(end, text.length, '');
  return parts;
}

function nearestSpace(text: string, position: number): number {
  const index = Math.round(Math.min(text.length, Math.max(0, position)));
  for (let away = 0; away <= 4; away += 1)
    for (const candidate of [index + away, index - away]) {
      if (candidate <= 0) return 0;
      if (candidate >= text.length) return text.length;
      if (/\s/.test(text[candidate] ?? '') || /\s/.test(text[candidate - 1] ?? '')) return candidate;
    }
  return index;
}

function scanned(name: string): ValidationError {
  return new ValidationError(
    `${name} holds pictures of pages and no text, as a scan does. Have its pages read as pictures, choose the file that it was printed from (Word, or PDF made by "save as PDF"), or type your profile in.`,
    { details: { file: name, reason: 'no-text' } },
  );
}
