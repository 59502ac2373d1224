import { readFile } from 'node:fs/promises';
import { SECURITY_HEADERS } from './security-headers.ts';

/** A file as an answer, or 404 where it can't be read. */
export async function fileAnswer(path: string, mime: string): Promise<Response> {
  try {
    const body = await readFile(path);
    return new Response(new Uint8Array(body), { headers: { ...SECURITY_HEADERS, 'content-type': mime } });
  } catch {
    return emptyAnswer(404);
  }
}

export const emptyAnswer = (status: number): Response =>
  new Response(null, { status, headers: SECURITY_HEADERS });

export const jsonAnswer = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { ...SECURITY_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
