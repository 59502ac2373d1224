/** What a script calls the contents of a document that it read: PDF, Word, OpenDocument, RTF or text. */
const DATA_URL =
  /data(?::|%3a)(?:application(?:\/|%2f)(?:pdf|msword|rtf|vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word|oasis\.opendocument\.text)[\w.+-]{0,40})|text(?:\/|%2f)(?:plain|rtf))[^,\s]{0,100}?(?:;|%3b)base64(?:,|%2c)/gi;
/** In an address or a form, these are written otherwise. */
const BASE64_SIGNS: Readonly<Record<string, string>> = {
  '+': '(?:\\+|-|%2b|%2B)',
  '/': '(?:\\\\?/|_|%2f|%2F)',
};
/** How PDF, Word (new and old) and RTF files begin. */
const DOCUMENTS = ['%PDF-1', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', '{\\rtf1'].flatMap(
  (text) => beginningsOf(Buffer.from(text, 'latin1')),
);
/** Characters that a document has at the least; what pages draw themselves with may begin as one does. */
const LEAST = 1_000;
/** What a document is written down with: letters, numbers, and what stands between numbers. */
const REST = /[\w+/%=\-\\,:"\s]*/y;

/** How bytes begin as text: in base64, in hex, and as numbers, each of which may be counted. */
export function beginningsOf(bytes: Buffer): RegExp[] {
  // The last letters of base64 depend on what follows.
  const base64 = bytes.toString('base64').replace(/.?.?=*$/, '');
  const either = [...base64].map((letter) => BASE64_SIGNS[letter] ?? letter).join('');
  const numbers = [...bytes].map((byte, at) => `(?:"${at}":\\s{0,9})?${byte}`).join('\\s{0,9},\\s{0,9}');
  return [
    new RegExp(`(?<![A-Za-z0-9+/])${either}`, 'g'),
    new RegExp(`(?<![A-Za-z0-9])${bytes.toString('hex')}`, 'gi'),
    new RegExp(`(?<!\\d)${numbers}(?!\\d)`, 'g'),
  ];
}

/**
 * Whether a body holds a document that its page read and wrote down as text: one of those that `chosen` begins, or any
 * that is as long as documents are.
 */
export function hidesFile(body: string, chosen: readonly RegExp[] = []): boolean {
  if (chosen.some((beginning) => body.search(beginning) >= 0)) return true;
  return [DATA_URL, ...DOCUMENTS].some((sign) => {
    for (const { index, 0: found } of body.matchAll(sign)) {
      REST.lastIndex = index + found.length;
      if (REST.test(body) && REST.lastIndex - index >= LEAST) return true;
    }
    return false;
  });
}
