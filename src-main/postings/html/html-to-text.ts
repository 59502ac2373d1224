import { visibleText } from '#shared/domain/visible-text.ts';
import { parseDocument } from './parse-html.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HGROUP HR MAIN OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT'.split(' '));

/** Readable text of an element: a line a block, "- " before list items, an empty line before headings. */
export function textOf(root: Node): string {
  const parts: string[] = [];
  write(root, parts);
  return tidy(parts.join(''));
}

/** Readable text of a piece of HTML, also of one whose markup is escaped once more. */
export function htmlToText(html: string): string {
  const markup = /^\s*[^<]*&lt;\/?[a-z]/i.test(html) && !/<[a-z]/i.test(html) ? unescapeOnce(html) : html;
  if (!/<[a-z!/]/i.test(markup) && !/&[#\w]+;/.test(markup)) return tidy(markup);
  return textOf(parseDocument(markup).body ?? parseDocument('').body);
}

function write(node: Node, parts: string[]): void {
  if (node.nodeType === 3) {
    parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
  const name = node.nodeName.toUpperCase();
  if (UNREAD.has(name)) return;
  const [before, after] = around(name);
  parts.push(before);
  const isRow = isRowOfFacts(node, name);
  const label = name === 'TR' ? labelCell(node) : undefined;
  for (const child of node.childNodes) {
    write(child, parts);
    if (child === label) parts.push(':');
    parts.push(isRow && child.nodeType === 1 ? '\n' : between(child));
  }
  parts.push(after);
}

/** "AcmeLeedsFull time", "$4,800to": what would run into each other is set apart by the page's styles. */
function between(node: Node): string {
  const next = node.nextSibling;
  if (next === null || !isInline(next) || !(isInline(node) || node.nodeType === 3)) return '';
  const [end, start] = [node.textContent ?? '', next.textContent ?? ''];
  if (/[\p{L}\d)%.]{2}$/u.test(end) && /^[\p{Lu}\d\p{Sc}(]/u.test(start)) return '\n';
  // "30 hours" and "from May" as two marks of one kind.
  if (isOfOneKind(node, next) && end.length > 2 && start.length > 2) return '\n';
  return /(?:\d|\p{L}:)$/u.test(end) && /^(?:\p{Ll}{2}|\p{Lu}|\d)/u.test(start) ? ' ' : '';
}

/** The first of two cells of a row, where it reads as what the other one is. */
function labelCell(row: Node): Node | undefined {
  const cells = [...row.childNodes].filter(({ nodeName }) => /^T[DH]$/i.test(nodeName));
  const [label = '', value = ''] = cells.map((cell) => (cell.textContent ?? '').trim());
  return cells.length === 2 && value !== '' && /^\p{L}[^\n.:!?]{1,33}$/u.test(label) ? cells[0] : undefined;
}

function isOfOneKind(node: Node, next: Node): boolean {
  const [one = '', other] = [node, next].map((item) => ('className' in item ? String(item.className) : ''));
  return one !== '' && one === other;
}

const isInline = ({ nodeName }: Node): boolean => /^(?:SPAN|A)$/i.test(nodeName);

/** "Leeds", "£30,000 a year", "Permanent": spans side by side with nothing but blanks between them, each a fact of its own. */
function isRowOfFacts(node: Node, name: string): boolean {
  if (/^H[1-6]$/.test(name)) return false;
  const inner = [...node.childNodes].filter(
    (child) => child.nodeType === 1 || (child.textContent ?? '').trim() !== '',
  );
  return (
    inner.length > 1 &&
    inner.every(
      (child) =>
        /^(?:SPAN|A)$/i.test(child.nodeName) &&
        /^\s*[\p{Lu}\d$€£(](?:[^.!?]|(?<=\d)\.(?=\d)){1,60}$/u.test(child.textContent ?? '') &&
        !/[,:]\s*$/.test(child.textContent ?? ''),
    )
  );
}

function around(name: string): [before: string, after: string] {
  if (name === 'BR') return ['\n', ''];
  if (name === 'LI') return ['\n- ', '\n'];
  if (/^H[1-6]$/.test(name)) return ['\n\n', '\n'];
  if (name === 'P' || name === 'UL' || name === 'OL') return ['\n\n', '\n\n'];
  if (name === 'TD' || name === 'TH') return [' ', ' '];
  return BLOCKS.has(name) ? ['\n', '\n'] : ['', ''];
}

/** One space between words, at most one empty line, no dangling list marks, no characters that nobody sees. */
export function tidy(text: string): string {
  return visibleText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n-\s*\n+(?=\S)/g, '\n- ')
    .replace(/\n- (?:- )+/g, '\n- ')
    .replace(/^- *$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(\n- [^\n]*)\n\n(?=- )/g, '$1\n')
    .trim();
}

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
  amp: '&',
  nbsp: ' ',
};

/** Undoes one level of escaping. */
export function unescapeOnce(text: string): string {
  return text.replace(
    /&(lt|gt|quot|#39|#x27|apos|amp|nbsp);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}
