import type { Line, Run } from '../layout/line.ts';
import { linesOfRows } from '../text/read-text.ts';

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
  /** Signs that stand in for a `\u` one. */
  skip: number;
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giy;

/** The lines of an RTF file. What is no text (fonts, pictures, styles) is left out. */
export function readRtf(source: string): Line[] {
  const rows: Run[][] = [[]];
  const stack: State[] = [];
  let state: State = { aside: false, bold: false, italic: false, skip: 1 };
  let left = 0;
  const codePage = /\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252';
  const decoder = decoderOf(codePage);
  let pending: number[] = [];
  const say = (text: string) => {
    if (!state.aside && text !== '')
      rows.at(-1)?.push({ text, bold: state.bold, italic: state.italic, link: '' });
  };
  const flush = () => {
    if (pending.length > 0) say(decoder.decode(new Uint8Array(pending)));
    pending = [];
  };
  for (const token of source.matchAll(TOKEN)) {
    const [, word, number, hex, sign, brace, text] = token;
    if (hex !== undefined) {
      if (left > 0) left -= 1;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') stack.push({ ...state });
    else if (brace === '}') state = stack.pop() ?? state;
    else if (sign === '*') state.aside = true;
    else if (sign !== undefined) {
      if (sign === '\n' || sign === '\r') rows.push([]);
      else say(SIGNS[sign] ?? sign);
    } else if (text !== undefined) {
      const words = text.replace(/[\r\n]+/g, '');
      say(words.slice(Math.min(left, words.length)));
      left = Math.max(0, left - words.length);
    } else if (word !== undefined) {
      if (ASIDE.test(word)) state.aside = true;
      else if (/^(par|line|sect|page|row)$/.test(word)) {
        if (!state.aside) rows.push([]);
      } else if (word === 'cell') say('\t');
      else if (word === 'b') state.bold = number !== '0';
      else if (word === 'i') state.italic = number !== '0';
      else if (word === 'plain') state = { ...state, bold: false, italic: false };
      else if (word === 'uc') state.skip = Number(number ?? 1);
      else if (word === 'u') {
        say(String.fromCharCode(Number(number) < 0 ? Number(number) + 65_536 : Number(number)));
        left = state.skip;
      } else say(SIGNS[word] ?? '');
    }
  }
  flush();
  return linesOfRows(rows, false);
}

function decoderOf(codePage: string): TextDecoder {
  try {
    return new TextDecoder(`windows-${codePage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
