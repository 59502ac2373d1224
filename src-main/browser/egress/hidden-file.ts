/** What a script calls the contents of a file that it read. */
const DATA_URL = /data(:|%3a)[\w.+-]+(\/|%2f)[\w.+-]+[^,\s]{0,100}?(;|%3b)base64(,|%2c)/i;
/** How PDF, Word (new and old), RTF, PNG and JPEG files begin: in base64, in hex, and as numbers of bytes. */
const BEGINNINGS = [
  '%PDF-1',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1',
  '{\\rtf1',
  '\u0089PNG\r\n',
  '\u00ff\u00d8\u00ff\u00e0',
].map((text) => Buffer.from(text, 'latin1'));
const SIGNS = BEGINNINGS.flatMap((bytes) => [
  // The last letters depend on what follows.
  { text: bytes.toString('base64').replace(/.?.?=*$/, ''), exact: true },
  { text: bytes.toString('hex'), exact: false },
]);
const COUNTED = BEGINNINGS.map(
  (bytes) =>
    new RegExp(
      `(?<![\\d])${[...bytes].map((byte, at) => `("${at}":\\s*)?${byte}`).join('\\s*,\\s*')}(?!\\d)`,
    ),
);
/** Shorter ones hold no file. */
const SHORTEST = 60;

/** Whether a body holds a file that its page read and wrote down as text. */
export function hidesFile(body: string): boolean {
  if (body.length < SHORTEST) return false;
  if (DATA_URL.test(body) || COUNTED.some((sign) => sign.test(body))) return true;
  const lower = body.toLowerCase();
  return SIGNS.some(({ text, exact }) => {
    const at = (exact ? body : lower).indexOf(text);
    return at >= 0 && !/[A-Za-z0-9+/]/.test(body.charAt(at - 1));
  });
}
