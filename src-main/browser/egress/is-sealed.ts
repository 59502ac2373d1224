import { isUtf8 } from 'node:buffer';

/** Types of what people upload. */
const DOCUMENT =
  /^(application\/(pdf|octet-stream|offset\+octet-stream|msword|rtf|zip|vnd\.)|text\/(plain|rtf)|image\/|video\/|audio\/)/i;
/** How browsers name what a script made up itself. */
const MADE_UP = 'blob';

/** A body as the browser tells it: without what lies in blobs and files. */
export interface ToldBody {
  bytes: Buffer;
  /** Its content type; empty where it has none. */
  type: string;
  /** The browser says that there is one. */
  isThere: boolean;
}

/** Whether a body, or a part of it, holds what nobody can look into and what does not call itself somebody's document. */
export function isSealed({ bytes, type, isThere }: ToldBody): boolean {
  if (bytes.length === 0) return isThere && (!DOCUMENT.test(type) || type.startsWith('text/'));
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) return !isUtf8(bytes) && !beginsAsDocument(bytes);
  return bytes.toString('latin1').split(`--${boundary}`).some(isSealedPart);
}

function isSealedPart(part: string): boolean {
  const [head = ''] = part.split('\r\n\r\n');
  const name = /filename="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined || name === '') return false;
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1] ?? '';
  return !DOCUMENT.test(type) || (name === MADE_UP && /^(text|application\/octet-stream)/i.test(type));
}

/** How they begin, in hex: PDF, DOCX and the other zipped ones, DOC, RTF, JPEG, PNG, GIF. */
const BEGINNINGS = ['255044462d', '504b0304', 'd0cf11e0', '7b5c727466', 'ffd8ff', '89504e47', '47494638'];
/** The same of pictures that say first how long they are: WebP, HEIC. */
const AFTER_LENGTH = /^(52494646.{8}57454250|.{8}66747970)/;

/** Whether bytes are those of what people upload, whatever they are called. */
export function beginsAsDocument(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 12).toString('hex');
  return BEGINNINGS.some((beginning) => start.startsWith(beginning)) || AFTER_LENGTH.test(start);
}
