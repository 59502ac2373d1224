import { zipSync } from 'fflate/browser';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { ValidationError } from '#shared/errors/index.ts';
import { takeBullet } from '../layout/bullets.ts';
import { type Cell, type Line, lineText, plainLine, type Run } from '../layout/line.ts';
import { withoutSpacing } from '../layout/spaced-row.ts';
import { sectionOf } from '../story/words.ts';
import { openZip } from '../zip.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Section Heading'] => h2:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul > li:fresh",
];
/** Sizes that headings of Word count as, by level. */
const SIZES: Readonly<Record<string, number>> = { H1: 20, H2: 15, H3: 12, H4: 11, H5: 10, H6: 10 };

/** The lines of a Word document. Throws a `ValidationError` for one that can't be opened, or is too large once unpacked. */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Line[]> {
  const files = openZip(name, bytes, (path) => /\.(?:xml|rels)$/.test(path));
  if (!files.has('word/document.xml'))
    throw new ValidationError(
      `${name} is not a Word document (.docx). Save it as .docx or PDF and choose that.`,
      {
        details: { file: name },
      },
    );
  const html = await toHtml(name, files);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const header = headerLines(files);
  const blocks = inFlows(blocksOf(document.body as unknown as Element));
  const [first, ...rest] = withoutDoubles([...header, ...blocks]);
  // What a document begins with is the person's name, also in the style of a heading.
  const lines = first ? [{ ...first, heading: false }, ...rest] : [];
  if (lines.length === 0)
    throw new ValidationError(`${name} holds no text. Choose another file.`, {
      details: { file: name },
    });
  return lines;
}

/** The reader gets what was unpacked and counted, so that it unpacks nothing of its own; pictures hold no text. */
async function toHtml(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(Object.fromEntries(files), { level: 0 })) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (thrown) {
    throw new ValidationError(
      `${name} can't be opened: the Word document is damaged. Save it again and choose the new file.`,
      {
        cause: thrown,
        details: { file: name },
      },
    );
  }
}

/** A page number, with or without what stands before it; the number itself is a field that holds no text. */
const RUNNING =
  /^\s*\d*\s*$|(?:^|[-–—|,·\s])(?:page|seite|página|pagina|strona|sida)\s*\d*(?:\s*(?:of|von|de|di|z|\/)\s*\d*)?\s*$/iu;

function blocksOf(parent: Element): Line[] {
  return [...parent.children].flatMap((element): Line[] => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'TABLE') return ownRows(element).flatMap((row) => rowLines(row));
    if (tag === 'UL' || tag === 'OL')
      return [...element.children].flatMap((item) => {
        const nested = [...item.children].filter((child) => /^(UL|OL)$/i.test(child.tagName));
        return [...lineOf(item, { bullet: true }), ...nested.flatMap((list) => blocksOf(asParent(list)))];
      });
    const size = SIZES[tag];
    return lineOf(element, size === undefined ? {} : { size, heading: true });
  });
}

/** A list alone, so that it is read as one. */
function asParent(list: Element): Element {
  const { document } = parseHTML('<html><body></body></html>');
  document.body.append(list.cloneNode(true) as never);
  return document.body as unknown as Element;
}

/** A table within a cell is read with its cell. */
function ownRows(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

/** A table's row: cells side by side where they hold one line each, else one after the other. */
function rowLines(row: Element): Line[] {
  const cells = [...row.children].map((cell) => blocksOf(cell));
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length === 0) return [];
  if (filled.every((lines) => lines.length === 1) || filled[0]?.length === 1) {
    const first = filled.map((lines) => lines[0]).filter((line) => line !== undefined);
    const joined = first.flatMap(({ cells: parts }) => parts).map(placed);
    const head = first[0];
    if (!head) return [];
    return [{ ...head, cells: joined, bullet: head.bullet }, ...filled.flatMap((lines) => lines.slice(1))];
  }
  return isPageInColumns(filled)
    ? filled.flatMap((lines, column) => lines.map((line) => ({ ...line, flow: column + 1 })))
    : filled.flat();
}

/** Whether a row lays out the page: one of its cells holds sections, and none only what stands beside an entry. */
function isPageInColumns(cells: readonly (readonly Line[])[]): boolean {
  const sections = cells.map((lines) => lines.filter((line) => isHeading(line)).length);
  return cells.length > 1 && cells.every((lines) => lines.length > 2) && sections.some((count) => count > 1);
}

function isHeading(line: Line): boolean {
  return !line.bullet && line.cells.length === 1 && sectionOf(lineText(line)) !== null;
}

/** Columns by their turn in the whole document: what follows a change of column is another flow. */
function inFlows(lines: readonly Line[]): Line[] {
  let flow = 0;
  return lines.map((line, index) => {
    if (index > 0 && line.flow !== lines[index - 1]?.flow) flow += 1;
    return { ...line, flow };
  });
}

function placed(cell: Cell, index: number): Cell {
  return { ...cell, left: index === 0 ? 0 : 45 + index * 5, right: index === 0 ? 20 : 70 + index * 5 };
}

function lineOf(element: Element, more: Partial<Line>): Line[] {
  const rows: Run[][] = [[]];
  collect(element, { bold: more.heading === true, italic: false, link: '' }, rows);
  return rows.map(withoutSpacing).flatMap((runs) => {
    const cells = cellsOf(runs);
    if (cells.length === 0) return [];
    const { bullet, rest } = takeBullet(cells);
    if (rest.length === 0) return [];
    const line = plainLine('', { wraps: false, gap: 0.5, ...more });
    return [{ ...line, cells: rest, bullet: bullet || line.bullet }];
  });
}

function collect(node: Node, style: Omit<Run, 'text'>, rows: Run[][]): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3) rows.at(-1)?.push({ ...style, text: child.textContent ?? '' });
    else if (child.nodeType === 1) {
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') rows.push([]);
      else if (!/^(UL|OL|TABLE|IMG)$/.test(tag))
        collect(
          element,
          {
            bold: style.bold || tag === 'STRONG' || tag === 'B',
            italic: style.italic || tag === 'EM' || tag === 'I',
            link: tag === 'A' ? (element.getAttribute('href') ?? '') : style.link,
          },
          rows,
        );
    }
  }
}

/** Tabs and long rows of spaces part a line's cells. */
function cellsOf(runs: readonly Run[]): Cell[] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(/\t+|\u00a0{3,}| {4,}/).forEach((text, index) => {
      if (index > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push({ ...run, text });
    });
  }
  return cells
    .filter((parts) => parts.some(({ text }) => text.trim() !== ''))
    .map((parts, index) => placed({ runs: parts, left: 0, right: 0 }, index));
}

/** What stands in the page's head: there many keep their name and address. */
function headerLines(files: ReadonlyMap<string, Uint8Array>): Line[] {
  const decoder = new TextDecoder();
  return [...files]
    .filter(([path]) => /^word\/header\d*\.xml$/.test(path))
    .flatMap(([, content]) => decoder.decode(content).split(/<\/w:p>/))
    .map(
      (paragraph) =>
        paragraph
          .replace(/<w:tab\b[^>]*\/>/g, '\t')
          .replace(/<w:instrText[^>]*>[\s\S]*?<\/w:instrText>/g, '')
          .match(/<w:t(?:\s[^>]*)?>[^<]*|\t/g)
          ?.map((part) => part.replace(/<[^>]*>/, ''))
          .join('') ?? '',
    )
    .map(withoutEntities)
    .filter((text) => text.trim() !== '' && !RUNNING.test(text))
    .map((text) =>
      plainLine(text, {
        wraps: false,
        gap: 0.5,
        cells: cellsOf([{ text, bold: false, italic: false, link: '' }]),
      }),
    );
}

function withoutEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Some writers store a text box twice: the same lines once more right behind. */
function withoutDoubles(lines: readonly Line[]): Line[] {
  const texts = lines.map(lineText);
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const length = doubledFrom(texts, index);
    if (length > 0) index += length;
    else kept.push(...lines.slice(index, ++index));
  }
  return kept;
}

/** How many lines from `index` on are those right before it once more; one alone only where it is long. */
function doubledFrom(texts: readonly string[], index: number): number {
  for (let count = Math.min(12, index, texts.length - index); count >= 1; count -= 1) {
    const same = texts.slice(index, index + count).every((text, at) => text === texts[index - count + at]);
    if (same && (count > 1 || (texts[index] ?? '').length >= 40)) return count;
  }
  return 0;
}
