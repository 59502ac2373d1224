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
  if (boundary === undefined) return !DOCUMENT.test(type) && !isUtf8(bytes) && !isDocument(bytes);
  return bytes.toString('latin1').split(`--${boundary}`).some(isSealedPart);
}

function isSealedPart(part: string): boolean {
  const [head = ''] = part.split('\r\n\r\n');
  const name = /filename="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined || name === '') return false;
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1] ?? '';
  return !DOCUMENT.test(type) || (name === MADE_UP && /^(text|application\/octet-stream)/i.test(type));
}

function isDocument(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 5).toString('latin1');
  return start === '%PDF-' || start.startsWith('PK\u0003\u0004');
}
