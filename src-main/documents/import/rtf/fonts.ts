import { codePageOf } from './code-pages.ts';

/** The code page of each font of an RTF file, by its number; `own` is the file's. */
export function fontsOf(source: string, own: number): Map<number, number> {
  const from = source.indexOf('{\\fonttbl');
  const fonts = new Map<number, number>();
  if (from < 0) return fonts;
  const table = source.slice(from, endOfGroup(source, from));
  for (const [, number, words = ''] of table.matchAll(/\\f(\d+)((?:(?!\\f\d)[^;])*)/g)) {
    const charset = /\\fcharset(\d+)/.exec(words)?.[1];
    const page = /\\cpg(\d+)/.exec(words)?.[1];
    const said = page === undefined ? codePageOf(Number(charset)) : Number(page);
    fonts.set(Number(number), said === null || charset === '0' ? own : said);
  }
  return fonts;
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}' && --depth === 0) return at;
  }
  return source.length;
}
