import { ownEntry } from '#shared/domain/own-entry.ts';
import type { Line, Run } from '../layout/line.ts';
import { linesOfRows } from '../text/read-text.ts';
import { decoderOf, endsWithinLetter } from './code-pages.ts';
import { fontsOf } from './fonts.ts';

/** Groups that hold no text of the document. */
const ASIDE =
  /^(fonttbl|colortbl|stylesheet|info|pict|themedata|colorschememapping|latentstyles|datastore|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|object|header|footer|headerl|headerr|headerf|footerl|footerr|footerf|fldinst|pntext|pnseclvl\d|mmathPr|wgrffmtfilter)$/;
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '-': '',
};

interface State {
  aside: boolean;
  bold: boolean;
  italic: boolean;
  /** Of the type, in half points. */
  size: number;
  /** Signs that stand in for a `\u` one. */
  skip: number;
  /** The code page of the font's letters. */
  codePage: number;
}

/** What an RTF file's type is where it does not say, in half points. */
const USUAL_SIZE = 24;
const PLAIN = /^[^\x80-\xff]+/;
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giy;

/** The lines of an RTF file. What is no text (fonts, pictures, styles) is left out. */
export function readRtf(bytes: Uint8Array): Line[] {
  // A sign a byte: what stands for a letter is known only with its font's code page.
  const source = Buffer.from(bytes).toString('latin1');
  const rows: Run[][] = [[]];
  const sizes: number[] = [];
  const stack: State[] = [];
  const own = Number(/\\ansicpg(\d+)/.exec(source)?.[1] ?? 1252) || 1252;
  const fonts = fontsOf(source, own);
  const fontAtFirst = Number(/\\deff(\d+)/.exec(source)?.[1] ?? 0);
  const codePage = fonts.get(fontAtFirst) ?? own;
  let state: State = { aside: false, bold: false, italic: false, size: USUAL_SIZE, skip: 1, codePage };
  let left = 0;
  let pending: number[] = [];
  const say = (text: string) => {
    if (state.aside || text === '') return;
    rows.at(-1)?.push({ text, bold: state.bold, italic: state.italic, link: '' });
    if (text.trim() !== '') sizes[rows.length - 1] = Math.max(sizes[rows.length - 1] ?? 0, state.size / 2);
  };
  const flush = () => {
    if (pending.length > 0) say(decoderOf(state.codePage).decode(new Uint8Array(pending)));
    pending = [];
  };
  /** Text as its bytes: plain ones are letters, unless one is the second half of a letter. */
  const take = (letters: string) => {
    for (let at = 0; at < letters.length; ) {
      const [plain = ''] = endsWithinLetter(pending, state.codePage)
        ? []
        : (PLAIN.exec(letters.slice(at)) ?? []);
      if (plain === '') pending.push(letters.charCodeAt(at));
      else {
        flush();
        say(plain);
      }
      at += plain.length || 1;
    }
  };
  for (const token of source.matchAll(TOKEN)) {
    const [, word, number, hex, sign, brace, text] = token;
    if (hex !== undefined) {
      if (left > 0) left -= 1;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    if (text !== undefined) {
      const words = text.replace(/[\r\n]+/g, '');
      take(words.slice(Math.min(left, words.length)));
      left = Math.max(0, left - words.length);
      continue;
    }
    // A sign that is a letter's second half: its backslash only keeps it from being read as an order.
    if (sign !== undefined && /[\\{}]/.test(sign) && endsWithinLetter(pending, state.codePage)) {
      take(sign);
      continue;
    }
    flush();
    if (brace === '{') stack.push({ ...state });
    else if (brace === '}') state = stack.pop() ?? state;
    else if (sign === '*') state.aside = true;
    else if (sign !== undefined) {
      if (sign === '\n' || sign === '\r') rows.push([]);
      else say(SIGNS[sign] ?? sign);
    } else if (word !== undefined) {
      // The mark of a list, in whatever font of signs it is drawn.
      if (word === 'pntext') say('• ');
      if (ASIDE.test(word)) state.aside = true;
      else if (/^(par|line|sect|page|row)$/.test(word)) {
        if (!state.aside) rows.push([]);
      } else if (word === 'cell') say('\t');
      else if (word === 'b') state.bold = number !== '0';
      else if (word === 'i') state.italic = number !== '0';
      else if (word === 'plain') state = { ...state, bold: false, italic: false, size: USUAL_SIZE, codePage };
      else if (word === 'fs') state.size = Number(number ?? USUAL_SIZE) || USUAL_SIZE;
      else if (word === 'f') state.codePage = fonts.get(Number(number)) ?? own;
      else if (word === 'uc') state.skip = Number(number ?? 1);
      else if (word === 'u') {
        say(String.fromCharCode(Number(number) < 0 ? Number(number) + 65_536 : Number(number)));
        left = state.skip;
      } else say(ownEntry(SIGNS, word) ?? '');
    }
  }
  flush();
  return linesOfRows(rows, false, sizes);
}
