import type { Outgoing } from './outgoing.ts';

/** A box and what stood in it, as a request carried them. */
export type SentEntry = readonly [name: string, value: string];

const PART = /name="([^"]*)"\r\n\r\n([\s\S]*?)(?=\r?\n(?:name="|--)|$)/gi;
const DEEPEST = 6;

/** What a request says, box by box, as far as it is laid out as forms are: pairs, parts or JSON. */
export function entriesOf({ url, body }: Pick<Outgoing, 'url' | 'body'>): SentEntry[] {
  return [...url.searchParams, ...inBody(body.trim())];
}

function inBody(body: string): SentEntry[] {
  if (body.startsWith('{') || body.startsWith('[')) return inJson(body);
  const parts = [...body.matchAll(PART)].map(([, name = '', value = '']): SentEntry => [name, value.trim()]);
  if (parts.length > 0) return parts;
  return /^[^\s=]+=/.test(body) ? [...new URLSearchParams(body)] : [];
}

function inJson(body: string): SentEntry[] {
  try {
    return leaves('', JSON.parse(body) as unknown, 0);
  } catch {
    return [];
  }
}

function leaves(name: string, value: unknown, depth: number): SentEntry[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    leaves(Array.isArray(value) ? name : key, inside, depth + 1),
  );
}
