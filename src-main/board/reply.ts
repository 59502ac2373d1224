import type { ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/** An answer of the practice board before it is written. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

// Scripts only from the board itself. Inline styles are let through, as on most boards.
const PAGE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function page(content: Html, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
      ...headers,
    },
    body: `<!doctype html>\n${content.markup}`,
  };
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** 303: the browser goes on with GET, so that a reload sends nothing twice. */
export function redirect(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { location, ...headers }, body: '' };
}

export function asset(type: string, body: string | Buffer): Reply {
  return { status: 200, headers: { 'content-type': type }, body };
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...reply.headers,
  });
  response.end(reply.body);
}
