/** Code pages by their number in Windows, as the standard of encodings names them. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28597: 'iso-8859-7',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages by the number that a font of an RTF file carries for its letters. Source: RTF specification 1.9.1, `\fcharset`. */
const OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font's charset; null where that says nothing of its own. */
export const codePageOf = (charset: number): number | null => OF_CHARSET[charset] ?? null;

/** A decoder of a code page; that of Western Europe where there is none. */
export function decoderOf(codePage: number): TextDecoder {
  const name = NAMES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : '');
  return new TextDecoder(name === '' ? 'windows-1252' : name);
}

/** Whether bytes end within a letter of two, so that the next byte belongs to it. */
export function endsWithinLetter(bytes: readonly number[], codePage: number): boolean {
  const first = LEAD[codePage];
  if (first === undefined) return false;
  let within = false;
  for (const byte of bytes) within = !within && first(byte);
  return within;
}

const inEast = (byte: number) => byte >= 0x81 && byte <= 0xfe;
/** In Shift-JIS the bytes between are letters of one. */
const inJapan = (byte: number) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
const LEAD: Readonly<Record<number, (byte: number) => boolean>> = {
  932: inJapan,
  936: inEast,
  949: inEast,
  950: inEast,
};
