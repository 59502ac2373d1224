/** What asks for a request: the tab itself, a frame in it, what a page is drawn with, or a script's own traffic. */
export type OutgoingKind = 'page' | 'frame' | 'part' | 'picture' | 'data' | 'ping';

/** One request that is about to leave the browser. */
export interface Outgoing {
  method: string;
  url: URL;
  kind: OutgoingKind;
  /** The body as text without its files; empty where it has none. */
  body: string;
  /** Files travel in it, nothing but bytes that can't be read, or the question whether one may be put there. */
  file: boolean;
  /** What the files of a form with parts are called. */
  files?: readonly string[];
  /** Something travels in it that can't be read and is nobody's document: what it carries nobody knows. */
  sealed: boolean;
  /** What its page chose of its headers, as text; of two that are otherwise alike, another one says something. */
  chosen: string;
  /** The site itself led here from an address that was let through. */
  redirected?: boolean;
  /** It is of a window that a page opened. */
  window?: boolean;
  /** How many different values of the user's stand in its address, body and headers. */
  carried: number;
}

/** By these a page says that a script of its framework goes to an address in the place of a link. */
const INSTEAD_OF_LINK = /^(hx-request|turbo-frame|x-inertia|x-pjax|rsc|x-up-target)\b/im;

/** Whether headers, by name or line by line, say so. */
export function isInsteadOfLink(headers: string): boolean {
  return INSTEAD_OF_LINK.test(headers);
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isRead({ method }: Pick<Outgoing, 'method'>): boolean {
  return READS.has(method);
}

/** Whether a host is meant by a pattern: the host itself, or `*.domain` for the domain and all below it. */
export function matchesHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
