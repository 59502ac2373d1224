import type { ValueCount } from './carried-values.ts';
import { beginsAsDocument, isSealed } from './is-sealed.ts';
import { isInsteadOfLink, type Outgoing, type OutgoingKind } from './outgoing.ts';
import { readable } from './readable.ts';

/** What the browser tells of a request that it holds back (`Fetch.requestPaused`). */
export interface PausedRequest {
  requestId: string;
  frameId: string;
  /** Of the request that a site answered with this address. */
  redirectedRequestId?: string | undefined;
  resourceType: string;
  responseStatusCode?: number | undefined;
  responseErrorReason?: string | undefined;
  responseHeaders?: { name: string; value: string }[] | undefined;
  request: {
    url: string;
    /** What stands after the address, for the page there alone. */
    urlFragment?: string | undefined;
    method: string;
    headers: Record<string, string>;
    postData?: string | undefined;
    postDataEntries?: { bytes?: string }[] | undefined;
    hasPostData?: boolean | undefined;
  };
}

const KINDS: Readonly<Record<string, OutgoingKind>> = {
  Stylesheet: 'part',
  Script: 'part',
  Font: 'part',
  Manifest: 'part',
  TextTrack: 'part',
  Image: 'picture',
  Media: 'picture',
  Ping: 'ping',
  CSPViolationReport: 'ping',
};
/** Written by the browser itself. */
const OWN_HEADERS =
  /^(cookie|user-agent|accept.*|sec-.*|upgrade-insecure-requests|content-(type|length)|origin|cache-control|pragma)$/i;
/** Of the browser's own headers, what no page can choose. */
const FIXED_HEADERS = /^(cookie|user-agent|sec-.*|upgrade-insecure-requests|content-length|origin)$/i;
const LARGEST_READ = 2_000_000;

/** The request as the policy judges it. Null for what is not the web's (`data:`, `blob:`, the browser's own pages). */
export function readPaused(
  { request, resourceType, frameId, redirectedRequestId }: PausedRequest,
  mainFrame: string | null,
  count: ValueCount,
): Outgoing | null {
  if (!/^https?:/i.test(request.url) || !URL.canParse(request.url)) return null;
  const url = new URL(request.url);
  if (resourceType === 'Document') url.hash = request.urlFragment ?? '';
  const bytes = Buffer.concat(
    (request.postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64')),
  );
  const type = headerOf(request.headers, 'content-type');
  const isCut = bytes.length > LARGEST_READ && !/boundary=/i.test(type);
  const whole = bytes.length > 0 ? bothEnds(bytes, isCut).toString('latin1') : (request.postData ?? '');
  const { text, file, names } = withoutFiles(whole, type, beginsAsDocument(bytes));
  const body = Buffer.from(text, 'latin1').toString('utf8');
  const headers = Object.entries(request.headers)
    .filter(([name]) => !OWN_HEADERS.test(name))
    .map(([name, value]) => (isReferer(name) && sameOrigin(value, url) ? '' : value))
    .join('\n');
  const chosen = Object.entries(request.headers)
    .filter(([name, value]) => !FIXED_HEADERS.test(name) && !(isReferer(name) && sameOrigin(value, url)))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .sort()
    .join('\n');
  const unreadable = request.hasPostData === true && whole === '';
  const page = resourceType === 'Document';
  const linked = request.method === 'GET' && isInsteadOfLink(Object.keys(request.headers).join('\n'));
  return {
    method: request.method.toUpperCase(),
    url,
    kind: page
      ? mainFrame === null || frameId === mainFrame
        ? 'page'
        : 'frame'
      : linked
        ? 'frame'
        : (KINDS[resourceType] ?? 'data'),
    body,
    file: file || unreadable || asksToPut(request),
    files: names,
    sealed:
      (isCut && !file) ||
      !readable(body).isWhole ||
      isSealed({ bytes, type, isThere: request.hasPostData === true && whole === '' }),
    chosen,
    redirected: redirectedRequestId !== undefined,
    window: mainFrame === null,
    carried: count(`${url.host}${url.pathname}${url.search}${url.hash}\n${headers}\n${body}`),
  };
}

function bothEnds(bytes: Buffer, isCut: boolean): Buffer {
  if (!isCut) return bytes;
  return Buffer.concat([bytes.subarray(0, LARGEST_READ / 2), bytes.subarray(-LARGEST_READ / 2)]);
}

/** What the browser asks another site before a script may put a file there, as it is, at an address of its own. */
function asksToPut({ method, headers }: PausedRequest['request']): boolean {
  return method === 'OPTIONS' && headerOf(headers, 'access-control-request-method') === 'PUT';
}

/** A body without the contents of its files. What is one shows by how it begins: its type is the page's own word. */
function withoutFiles(
  body: string,
  type: string,
  isDocument: boolean,
): { text: string; file: boolean; names: string[] } {
  if (isDocument) return { text: '', file: true, names: [] };
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) return { text: body, file: false, names: [] };
  const names: string[] = [];
  const parts = body.split(`--${boundary}`).map((part) => {
    const [head = '', ...content] = part.split('\r\n\r\n');
    const name = /filename="([^"]+)"/i.exec(head)?.[1];
    if (name === undefined) return [nameIn(head), ...content].join('\r\n\r\n');
    names.push(Buffer.from(name, 'latin1').toString('utf8'));
    return '';
  });
  return { text: parts.join('\n'), file: names.length > 0, names };
}

/** The box that a part is of: it may be named for what was typed in. */
const nameIn = (head: string): string => /name="[^"]*"/i.exec(head)?.[0] ?? '';

const isReferer = (name: string): boolean => name.toLowerCase() === 'referer';

function headerOf(headers: Record<string, string>, name: string): string {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
}

function sameOrigin(address: string, { origin }: URL): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}
