/** What TeX's own encoding of letters (T1) holds where others have control signs. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};

/** A text of a PDF whose drawn fonts tell no letters: joined letters and dashes that stand there by their number alone. */
export function withTexSigns(text: string): string {
  return [...text].map((sign) => SIGNS[sign] ?? sign).join('');
}
